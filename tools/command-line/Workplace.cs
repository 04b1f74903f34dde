using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;
using Regulatory.Api.Hosting;
using Regulatory.Integration.Replaying;
using Regulatory.Ledger;
using Regulatory.Ledger.Archiving;
using Spectre.Console;

namespace Regulatory.Regctl;

/// <summary>
/// The settings and the installation that commands work on: environment variables as the host takes them, or, beside
/// <c>tools/up</c>, the ones that it wrote to <c>.local/data/environment</c>.
/// </summary>
internal static class Workplace
{
    public static IConfigurationRoot Configuration { get; } = new ConfigurationBuilder()
        .AddInMemoryCollection(OfTryOut()).AddEnvironmentVariables().Build();

    /// <summary>The folder of the working copy, or of the program.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory) ?? AppContext.BaseDirectory;

    /// <param name="clock">Another clock than the real one.</param>
    public static Installation Open(IClock? clock = null) => new(
        InstallationSettings.From(Configuration, Configuration.GetValue("Auth:Development", false)), clock ?? SystemClock.Instance,
        LoggerFactory.Create(logging => logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning)));

    /// <summary>Connections as the deploy role: its own, or an administrator's who steps into it.</summary>
    /// <exception cref="InvalidOperationException">No setting says how.</exception>
    public static NpgsqlDataSource DeploySource() => NpgsqlDataSource.Create(
        Configuration["ConnectionStrings:Admin"] is { Length: > 0 } admin
            ? new NpgsqlConnectionStringBuilder(admin) { Options = $"-c role={DatabaseRoles.Deploy}" }.ConnectionString
            : Configuration["ConnectionStrings:Deploy"] ?? throw new InvalidOperationException("Set ConnectionStrings__Admin or ConnectionStrings__Deploy."));

    /// <summary>Runs a command's work; what can go wrong in the world becomes one clear line and exit code 1.</summary>
    public static async Task<int> Run(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception fault) when (fault is InvalidOperationException or LedgerUnavailableException or Npgsql.NpgsqlException
            or FormatException or IOException or UnauthorizedAccessException or KeyNotFoundException or ArgumentException or MigrationChangedException
            or ReplayRefusedException or ArchiveRefusedException or LedgerIncompleteException)
        {
            AnsiConsole.MarkupLineInterpolated($"[red]{fault.Message}[/]");
            return 1;
        }
    }

    private static Dictionary<string, string?> OfTryOut()
    {
        var file = Path.Combine(Above(AppContext.BaseDirectory) ?? "", ".local", "data", "environment");
        return File.Exists(file)
            ? File.ReadLines(file).Select(line => line.Split('=', 2)).Where(pair => pair.Length == 2)
                .ToDictionary(pair => pair[0].Replace("__", ":", StringComparison.Ordinal), pair => (string?)pair[1])
            : [];
    }

    private static string? Above(string folder) =>
        File.Exists(Path.Combine(folder, "Regulatory.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Above(parent) : null;
}
