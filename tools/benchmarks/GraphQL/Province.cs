using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;
using Regulatory.Api.Hosting;
using Regulatory.Ledger;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Bench.GraphQL;

/// <summary>
/// An installation with the record of a province: a PostgreSQL, its three roles, the ledger, the reference data, the lives of licences and
/// every read model of them. It lies under <c>.local/bench/graphql</c> and may be kept there, because filling it takes a minute or more.
/// </summary>
internal sealed class Province : IAsyncDisposable
{
    public const string Database = "regulatory";

    // As an installation would have it. The default of 128 MB is less than the tables that are read; the same for everybody measured.
    private static readonly string[] ServerSettings = ["shared_buffers=1GB", "max_wal_size=4GB"];

    private static readonly string Folder = Path.Combine(Repository.Root, ".local", "bench", "graphql");

    // The server listens on this machine only and holds invented licences.
    private static readonly RolePasswords Passwords = new("deploy-bench", "app-bench", "query-bench");

    private readonly bool keep;

    private Province(bool keep)
    {
        this.keep = keep;
        Port = EmbeddedPostgres.FreePort();
        AppDomain.CurrentDomain.ProcessExit += Stop;
    }

    public int Port { get; }

    public string DataFolder { get; } = Path.Combine(Folder, "files");

    public string App => ConnectionString(DatabaseRoles.App, Passwords.App);

    public string Query => ConnectionString(DatabaseRoles.Query, Passwords.Query);

    /// <summary>The query role's password, for programs that take it apart from the address.</summary>
    public static string QueryPassword => Passwords.Query;

    private static string Stamp => Path.Combine(Folder, "filled");

    /// <param name="licences">How many licences; five facts each.</param>
    /// <param name="keep">Leaves the folder for the next run.</param>
    public static async Task<Province> Open(int licences, bool keep, Action<string> say)
    {
        var content = string.Create(CultureInfo.InvariantCulture, $"{licences} licences, edition {Lives.Edition}");
        var filled = File.Exists(Stamp) && await File.ReadAllTextAsync(Stamp) == content;
        // A run that was killed leaves its server behind, at another port.
        if (Directory.Exists(Folder)) Postgres("stop", Folder);
        if (!filled && Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        var province = new Province(keep);
        try
        {
            Postgres(["start", Folder, province.Port.ToString(CultureInfo.InvariantCulture), .. ServerSettings]);
            await province.Prepare();
            await using var installation = province.Installation();
            if (!filled)
            {
                await ReferenceSeeds.Load(installation, Path.Combine(Repository.Root, "seeds"));
                say($"filling {Folder} with {content}");
                await Lives.Append(installation.Ledger, installation.Catalogue, licences);
            }
            await CatchUp(installation, say);
            if (!filled) await province.Settle(licences);
            await File.WriteAllTextAsync(Stamp, content);
            return province;
        }
        catch
        {
            await province.DisposeAsync();
            throw;
        }
    }

    /// <summary>The parts of the installation, as the host has them.</summary>
    public Installation Installation() => new(
        new(App, Query, DataFolder, new("http://localhost"), null, null, Development: true), SystemClock.Instance,
        LoggerFactory.Create(logging => logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning)));

    public string ConnectionString(string user, string password, string database = Database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1", Port = Port, Database = database, Username = user, Password = password,
    }.ConnectionString;

    public string Administrator(string database = Database) =>
        ConnectionString("postgres", File.ReadAllText(Path.Combine(Folder, "password")).Trim(), database);

    public ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Stop;
        NpgsqlConnection.ClearAllPools();
        Stop(null, EventArgs.Empty);
        if (!keep) Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Database, roles and schema: what <c>tools/regctl migrate</c> does.</summary>
    private async Task Prepare()
    {
        await using (var server = NpgsqlDataSource.Create(Administrator("postgres")))
        {
            await using var exists = server.CreateCommand($"select exists (select from pg_database where datname = '{Database}')");
            await using var create = server.CreateCommand($"create database {Database}");
            if (!(bool)(await exists.ExecuteScalarAsync())!) await create.ExecuteNonQueryAsync();
        }
        await using var administrator = NpgsqlDataSource.Create(Administrator());
        await DatabaseRoles.Create(administrator, Passwords);
        await using var deploy = NpgsqlDataSource.Create(ConnectionString(DatabaseRoles.Deploy, Passwords.Deploy));
        await new Migrator(deploy).Migrate();
        await ReadSchema.Migrate(deploy);
        Directory.CreateDirectory(DataFolder);
    }

    /// <summary>Lets every read model fold the ledger to its head and make its indexes.</summary>
    private static async Task CatchUp(Installation installation, Action<string> say)
    {
        using var stop = new CancellationTokenSource();
        var head = await installation.Ledger.Head();
        var run = installation.ReadModels.Run(stop.Token);
        var since = Stopwatch.StartNew();
        while (true)
        {
            var status = await installation.ReadModels.Status();
            if (status.FirstOrDefault(model => model.State == "stopped") is { } stopped)
                throw new InvalidOperationException($"{stopped.Name} stopped at {stopped.ErrorPosition}: {stopped.Error}");
            if (installation.ReadModels.Catalogue.Shapes.All(shape => status.Any(model =>
                model.Name == shape.Name && model.Version == shape.Version && model is { Serving: true, State: "live" } && model.Position >= head))) break;
            if (since.Elapsed > TimeSpan.FromSeconds(10))
            {
                since.Restart();
                say(string.Join(", ", status.Where(model => model.Position < head).Select(model => $"{model.Name} at {model.Position:#,0} of {head:#,0}")));
            }
            await Task.Delay(200);
        }
        await stop.CancelAsync();
        await run;
    }

    /// <summary>
    /// What autovacuum would have done by the next morning; and the keys of <see cref="Question"/> by number, for a load generator that
    /// draws numbers only.
    /// </summary>
    private async Task Settle(int licences)
    {
        await using var administrator = NpgsqlDataSource.Create(Administrator());
        await using var tables = administrator.CreateCommand(
            """
            create schema bench;
            create table bench.holder (n integer primary key, key text not null);
            create table bench.licence (n integer primary key, key text not null);
            grant usage on schema bench to regulatory_query;
            grant select on all tables in schema bench to regulatory_query;
            """);
        await tables.ExecuteNonQueryAsync();
        foreach (var (table, name) in new[] { ("holder", "page"), ("licence", "row") })
        {
            await using var keys = administrator.CreateCommand($"insert into bench.{table} select n, key from unnest($1) with ordinality as one (key, n)");
            keys.Parameters.Add(new() { Value = Question.All(licences).Single(question => question.Name == name).Keys.ToArray() });
            await keys.ExecuteNonQueryAsync();
        }
        await using var vacuum = administrator.CreateCommand("vacuum analyze");
        vacuum.CommandTimeout = 600;
        await vacuum.ExecuteNonQueryAsync();
        await using var checkpoint = administrator.CreateCommand("checkpoint");
        checkpoint.CommandTimeout = 600;
        await checkpoint.ExecuteNonQueryAsync();
    }

    private static void Stop(object? sender, EventArgs e) => Postgres("stop", Folder);

    private static void Postgres(params string[] arguments)
    {
        // Output is not redirected: the server would inherit the pipe and keep it open.
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(Repository.Root, "tools", "postgres"), arguments))!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"tools/postgres {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
