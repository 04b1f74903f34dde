using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Regulatory.Ledger;
using Regulatory.Specs.Support;

namespace Regulatory.Bench.GraphQL;

/// <summary>The load generator of PostgreSQL: the rows of a question without any GraphQL, as prepared statements of the query role.</summary>
internal static partial class PgBench
{
    public const int Connections = 16;

    /// <exception cref="InvalidOperationException">It failed; says all that it said.</exception>
    public static async Task<Load> Drive(Province province, Question question, int seconds)
    {
        var script = Path.Combine(Repository.Root, ".local", "bench", "pgbench.sql");
        await File.WriteAllTextAsync(script, string.Create(CultureInfo.InvariantCulture, $"\\set n random(1, {question.Keys.Count})\n{question.Sql};\n"));
        string[] arguments =
        [
            "--no-vacuum", "--protocol=prepared", $"--client={Connections}", "--jobs=1", $"--time={seconds}", $"--file={script}",
            "--host=127.0.0.1", $"--port={province.Port}", $"--username={DatabaseRoles.Query}", Province.Database,
        ];
        var start = new ProcessStartInfo("pgbench", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PGPASSWORD"] = Province.QueryPassword;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        File.Delete(script);
        var rate = Rate().Match(await output);
        return process.ExitCode == 0 && rate.Success
            ? new(double.Parse(rate.Groups[1].Value, CultureInfo.InvariantCulture), double.NaN, double.NaN)
            : throw new InvalidOperationException($"pgbench ended with {process.ExitCode}: {await output} {await errors}");
    }

    [GeneratedRegex(@"^tps = ([\d.]+) \(without initial connection time\)", RegexOptions.Multiline)]
    private static partial Regex Rate();
}
