using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Specs.Support;
using Regulatory.Integration.Specs.Terminals;

namespace Regulatory.Bench.Terminals;

/// <summary>
/// The gateway of terminals under as many connections as are asked for: positions that are durable, how long answers take, what it costs,
/// and whether every answered position is there; beside a bare COPY of the same rows.
/// </summary>
internal static class TerminalsBench
{
    private const double Budget = 40_000;

    public static async Task<Report> Run(Settings settings)
    {
        if (settings.Reconnects is { } reconnects) return await ReconnectBench.Run(reconnects);
        var report = new Report($"terminals ({settings.Seconds} s a figure)");
        int[] connections = settings.Callers is { } callers ? [callers] : [1_000, 10_000];
        foreach (var count in connections)
        {
            if (settings.Wants("batches")) await Measure(settings, report, count, batch: 15, window: 1, pause: null, Budget);
            if (settings.Wants("single")) await Measure(settings, report, count, batch: 1, window: 1, pause: null, Budget);
            if (settings.Wants("paced")) await Measure(settings, report, count, batch: 1, window: 1, pause: TimeSpan.FromSeconds(2), null);
        }
        return report;
    }

    private static async Task Measure(Settings settings, Report report, int connections, int batch, int window, TimeSpan? pause, double? budget)
    {
        using var server = new EmbeddedPostgres("bench-terminals", new PostgresOptions { Settings = ["shared_buffers=512MB", "max_wal_size=4GB"] });
        await using var database = await LedgerDatabase.Create(server);
        await TelemetrySchema.Migrate(database.Deploy);
        await SmallRegister.Make(database.Administrator);
        await new SmallRegister(database.Administrator).EnterRegistered(connections);
        using var gateway = await GatewayProcess.Start(database.AppConnection);
        var fleet = new Fleet(connections, batch, window, pause);
        var what = string.Create(CultureInfo.InvariantCulture, $"{connections:#,0} connections, {(batch == 1 ? "0x0200" : $"0x0704 of {batch}")}{(pause is { } every ? $", each every {every.TotalSeconds} s" : "")}");
        var entered = await fleet.Enter(gateway.Port);
        report.Baseline($"{what}: all authenticated", entered.TotalSeconds, "s");

        await fleet.Drive(TimeSpan.FromSeconds(settings.Seconds));
        fleet.Warm();
        var before = await gateway.Report();
        var (positions, elapsed) = await fleet.Drive(TimeSpan.FromSeconds(settings.Seconds));
        var after = await gateway.Report();
        if (budget is { } least) report.AtLeast($"{what}: durable", positions / elapsed.TotalSeconds, least, "positions/s");
        else report.Baseline($"{what}: durable", positions / elapsed.TotalSeconds, "positions/s");
        var times = fleet.Times;
        report.Baseline($"{what}: answered, p50", times[times.Count / 2], "ms");
        report.Baseline($"{what}: answered, p99", times[times.Count * 99 / 100], "ms");
        report.Baseline($"{what}: arrival to consumer, p50", after.P50, "ms");
        report.AtMost($"{what}: arrival to consumer, p99", after.P99, 2_000, "ms");
        report.Baseline($"{what}: frames of a commit", (after.Frames - before.Frames) / (double)Math.Max(1, after.Commits - before.Commits), "frames");
        report.Baseline($"{what}: processor time of the gateway", (after.Processor - before.Processor) / positions * 1e6, "µs a position");
        report.Baseline($"{what}: memory of the gateway at most", after.Memory / 1048576.0, "MB");
        report.AtMost($"{what}: positions answered and not stored once", await Wrong(database, fleet), 0, "positions");
        if (pause is null) await Raw(database, report, what, batch);
        fleet.Dispose();
    }

    /// <summary>Differences between what each terminal was answered and what is stored of it.</summary>
    private static async Task<double> Wrong(LedgerDatabase database, Fleet fleet)
    {
        var stored = new Dictionary<string, long>();
        await using var count = database.Administrator.CreateCommand(
            "select phone, count(*), count(distinct event_time) from telemetry.position join telemetry.terminal on number = terminal group by phone");
        count.CommandTimeout = 0;
        await using var rows = await count.ExecuteReaderAsync();
        var wrong = 0L;
        while (await rows.ReadAsync())
        {
            stored.Add(rows.GetString(0), rows.GetInt64(1));
            wrong += rows.GetInt64(1) - rows.GetInt64(2);
        }
        foreach (var (phone, answered) in fleet.Answered) wrong += Math.Abs(answered - stored.GetValueOrDefault(phone));
        return wrong;
    }

    /// <summary>The very rows that were stored, copied again into tables with the same indexes: no gateway, no look at anything.</summary>
    private static async Task Raw(LedgerDatabase database, Report report, string what, int batch)
    {
        const int positions = 200_000;
        var frames = positions / batch;
        await using var connection = await database.Administrator.OpenConnectionAsync();
        await Execute(
            connection,
            """
            create table raw_frame (like telemetry.frame);
            create unique index on raw_frame (number);
            create unique index on raw_frame (terminal, serial, message, digest);
            create table raw_position (like telemetry.position);
            create unique index on raw_position (place);
            create unique index on raw_position (terminal, event_time, latitude, longitude, alarm, status);
            """);
        // In as many transactions as the gateway would make of them, roughly.
        var rounds = new List<(byte[] Frames, byte[] Positions)>();
        const int parts = 20;
        for (var part = 0; part < parts; part++)
            rounds.Add((
                await Rows(connection, $"select * from telemetry.frame where number > {part * frames / parts} and number <= {(part + 1) * frames / parts}"),
                await Rows(connection, $"select * from telemetry.position where place > {part * positions / parts} and place <= {(part + 1) * positions / parts}")));
        var clock = Stopwatch.StartNew();
        foreach (var (frameRows, positionRows) in rounds)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await Copy(connection, "raw_frame", frameRows);
            await Copy(connection, "raw_position", positionRows);
            await transaction.CommitAsync();
        }
        report.Baseline($"raw: bare COPY of the same rows ({what})", positions / clock.Elapsed.TotalSeconds, "positions/s");
    }

    private static async Task<byte[]> Rows(NpgsqlConnection connection, string query)
    {
        await using var rows = await connection.BeginRawBinaryCopyAsync($"copy ({query}) to stdout (format binary)");
        var bytes = new MemoryStream();
        await rows.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static async Task Copy(NpgsqlConnection connection, string table, byte[] rows)
    {
        await using var copy = await connection.BeginRawBinaryCopyAsync($"copy {table} from stdin (format binary)");
        await copy.WriteAsync(rows);
    }

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // Constants of this class.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
