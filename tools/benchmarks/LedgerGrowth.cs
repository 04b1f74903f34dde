using System.Globalization;
using Npgsql;
using Regulatory.Ledger;
using Regulatory.Specs.Support;
using Spectre.Console;

namespace Regulatory.Bench;

/// <summary>
/// What one append and one read cost in ledgers of 0.1, 1 and 10 million facts, on streams drawn from all that there are, beside the same
/// on a plain table with the same rows. The ledger grows by import in one run; a ledger that was kept is filled up from where it was.
/// </summary>
internal sealed class LedgerGrowth(LedgerDatabase database, FactLedger ledger, Report report)
{
    private const int FactsOfAStream = 5, StreamsOfACall = 500;

    /// <summary>Calls of a figure. By number, not by time: what is measured must not make the ledger larger than it is said to be.</summary>
    private const int CallsOfOne = 2_000, CallsOfSixteen = 16_000;

    private long streams;
    private long calls;

    public async Task Run(long facts)
    {
        streams = await Scalar("select count(*) from ledger.stream where key like 'grown-%'");
        await Execute("create table if not exists grown (like ledger.fact including defaults, primary key (position))");
        await Execute("create unique index if not exists grown_version on grown (stream_id, version)");
        calls = await Scalar("select coalesce(max(position) - 1000000000000, 0) from grown where position > 1000000000000");
        (double Append, double Read)? first = null;
        foreach (var size in ((long[])[100_000, 1_000_000, 10_000_000, facts]).Where(size => size <= facts).Distinct().Order())
        {
            if (await ledger.Head() > size * 1.05)
            {
                AnsiConsole.MarkupLineInterpolated($"[grey]{Number(size)} facts: the ledger that was kept is larger already[/]");
                continue;
            }
            await Fill(size);
            var here = await Measure(size);
            if (size == 1_000_000) first = here;
            if (first is not { } at1Million || size <= 1_000_000) continue;
            report.AtMost($"{Number(size)} facts: append of 1 fact, 1 caller, p50, relative to 1,000,000 facts", here.Append / at1Million.Append, 1.1, "times");
            report.AtMost($"{Number(size)} facts: read of a stream, 1 caller, p50, relative to 1,000,000 facts", here.Read / at1Million.Read, 1.1, "times");
        }
    }

    private async Task Fill(long size)
    {
        await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async progress =>
            {
                var bar = progress.AddTask($"filling up to {Number(size)} facts", maxValue: size);
                var next = streams - StreamsOfACall;
                await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
                {
                    while (await ledger.Head() < size - (2 * StreamsOfACall * FactsOfAStream))
                    {
                        var begin = Interlocked.Add(ref next, StreamsOfACall);
                        var outcomes = await ledger.Import([.. Enumerable.Range(0, StreamsOfACall).Select(i => Rows.Request(StreamOf(begin + i), 0, FactsOfAStream))]);
                        if (outcomes.Any(outcome => outcome is not Appended)) throw new InvalidOperationException("Not imported.");
                        bar.Value = await ledger.Head();
                    }
                })));
                streams = next + StreamsOfACall;
                bar.Value = size;
            });
        await Execute("insert into grown select * from ledger.fact where position > (select coalesce(max(position), 0) from grown where position < 1000000000000)");
        // So that neither side pays for the other's cleaning up while it is measured.
        await Execute("vacuum analyze ledger.stream, ledger.fact, ledger.command, grown");
        await Execute("checkpoint");
    }

    private async Task<(double Append, double Read)> Measure(long size)
    {
        var at = $"{Number(size)} facts: ";
        report.Spread(at + "raw: read of a stream, 1 connection", await RawReads(1, CallsOfOne), "streams/s");
        var read = await Reads(1, CallsOfOne);
        report.Spread(at + "read of a stream, 1 caller", read, "streams/s");
        report.Spread(at + "raw: read of a stream, 16 connections", await RawReads(16, CallsOfSixteen), "streams/s");
        report.Spread(at + "read of a stream, 16 callers", await Reads(16, CallsOfSixteen), "streams/s");
        report.Spread(at + "raw: one row a transaction, 1 connection", await RawAppends(1, CallsOfOne), "rows/s");
        var append = await Appends(1, CallsOfOne);
        report.Spread(at + "append of 1 fact to a stream, 1 caller", append, "facts/s");
        report.Spread(at + "raw: one row a transaction, 16 connections", await RawAppends(16, CallsOfSixteen), "rows/s");
        report.Spread(at + "append of 1 fact to a stream, 16 callers", await Appends(16, CallsOfSixteen), "facts/s");
        return (append.P50, read.P50);
    }

    private Task<Load> Reads(int callers, int count) => Load.OfCalls(callers, count, async (_, _) =>
    {
        if ((await ledger.LoadContents(Any())).Length < FactsOfAStream) throw new InvalidOperationException("A stream lacks facts.");
    });

    private Task<Load> Appends(int callers, int count) => Load.OfCalls(callers, count, async (_, _) =>
    {
        var outcome = await ledger.Append(Rows.Request(Any(), StreamAppend.AnyVersion, 1));
        if (outcome is not Appended) throw new InvalidOperationException($"Not appended: {outcome}");
    });

    private Task<Load> RawReads(int connections, int count) => Raw(
        connections, count, "select position, version, type, data from grown where stream_id = $1 order by version", _ => 1 + Random.Shared.NextInt64(streams),
        async command =>
        {
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync()) _ = (rows.GetInt64(0), rows.GetInt64(1), rows.GetString(2), rows.GetFieldValue<byte[]>(3));
        });

    private Task<Load> RawAppends(int connections, int count) => Raw(
        connections, count, $"insert into grown values {RawBaseline.Row("1000000000000 + $1", $"'{Rows.Fact(1).Data}'", stream: "$1", version: "1000 + $1")}",
        _ => Interlocked.Increment(ref calls), command => command.ExecuteNonQueryAsync());

    private async Task<Load> Raw(int connections, int count, string sql, Func<int, long> parameter, Func<NpgsqlCommand, Task> run)
    {
        var commands = new NpgsqlCommand[connections];
        for (var i = 0; i < connections; i++)
        {
            commands[i] = new NpgsqlCommand(sql, await database.Administrator.OpenConnectionAsync());
            commands[i].Parameters.Add(new NpgsqlParameter<long>());
            await commands[i].PrepareAsync();
        }
        var load = await Load.OfCalls(connections, count, (caller, call) =>
        {
            commands[caller].Parameters[0].Value = parameter(call);
            return run(commands[caller]);
        });
        foreach (var command in commands)
        {
            await command.Connection!.DisposeAsync();
            await command.DisposeAsync();
        }
        return load;
    }

    private StreamName Any() => StreamOf(Random.Shared.NextInt64(streams));

    private static StreamName StreamOf(long number) => new(Rows.Kind, string.Create(CultureInfo.InvariantCulture, $"grown-{number}"));

    private async Task<long> Scalar(string sql)
    {
        await using var command = database.Administrator.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task Execute(string sql)
    {
        await using var command = database.Administrator.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
