using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Terminals.Journal;

/// <summary>Looks up what a batch may have in common with what is stored; the answers hold until its transaction ends.</summary>
internal sealed class Lookups(NpgsqlConnection connection)
{
    /// <summary>-infinity.</summary>
    private static readonly DateTime NoTime = DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc);

    /// <summary>Learns for each terminal how new its newest position is; positions before yesterday count as possible everywhere.</summary>
    public async Task Newest(IReadOnlyList<TerminalMemory> terminals, DateOnly today, CancellationToken cancellation)
    {
        if (terminals.Count == 0) return;
        var since = today.AddDays(-1);
        await using var find = new NpgsqlCommand(
            """
            select (select event_time from telemetry.position p
              where p.day >= $2 and p.day < 'infinity' and p.terminal = t.number order by p.event_time desc limit 1)
            from unnest($1) with ordinality as t (number, n) order by t.n
            """,
            connection);
        find.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = [.. terminals.Select(terminal => terminal.Number)] });
        find.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = since });
        await using var rows = await find.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        foreach (var terminal in terminals)
        {
            await rows.ReadAsync(cancellation).ConfigureAwait(false);
            var floor = StorageDays.StartOf(since) - Duration.Epsilon;
            terminal.Newest = rows.IsDBNull(0) ? floor : Instant.Max(floor, Instant.FromDateTimeUtc(rows.GetDateTime(0)));
        }
    }

    /// <summary>Marks frames that were stored today or yesterday.</summary>
    public async Task Frames(IReadOnlyList<JournalEntry> entries, DateOnly today, CancellationToken cancellation)
    {
        if (entries.Count == 0) return;
        await using var find = new NpgsqlCommand(
            """
            select f.n from unnest($1, $2, $3, $4) with ordinality as f (terminal, serial, message, digest, n)
            cross join lateral (select from telemetry.frame s
              where s.day >= $5 and s.terminal = f.terminal and s.serial = f.serial and s.message = f.message and s.digest = f.digest limit 1) as stored
            """,
            connection);
        find.Parameters.Add(Array(entries, entry => entry.Terminal!.Number));
        find.Parameters.Add(Array(entries, entry => entry.Mark!.Value.Serial));
        find.Parameters.Add(Array(entries, entry => entry.Mark!.Value.Message));
        find.Parameters.Add(Array(entries, entry => entry.Digest));
        find.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = today.AddDays(-1) });
        await using var rows = await find.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) entries[(int)rows.GetInt64(0) - 1].IsRepeated = true;
    }

    /// <summary>Marks positions that were stored before, and those whose moment has another one.</summary>
    public async Task Positions(IReadOnlyList<PlannedPosition> positions, CancellationToken cancellation)
    {
        if (positions.Count == 0) return;
        await using var find = new NpgsqlCommand(
            """
            select p.n, stored.latitude, stored.longitude, stored.alarm, stored.status
            from unnest($1, $2, $3) with ordinality as p (terminal, event_time, day, n)
            cross join lateral (select latitude, longitude, alarm, status from telemetry.position s
              where s.day = p.day and s.terminal = p.terminal and s.event_time = p.event_time offset 0) as stored
            """,
            connection);
        find.Parameters.Add(Array(positions, position => position.Entry.Terminal!.Number));
        find.Parameters.Add(new NpgsqlParameter
        {
            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz,
            Value = positions.Select(position => position.Report.At?.ToDateTimeUtc() ?? NoTime).ToArray(),
        });
        find.Parameters.Add(Array(positions, position => position.Day));
        await using var rows = await find.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
        {
            var position = positions[(int)rows.GetInt64(0) - 1];
            var (_, _, latitude, longitude, alarm, status) = position.Key;
            var same = (latitude, longitude, unchecked((int)alarm), unchecked((int)status))
                == (rows.GetInt32(1), rows.GetInt32(2), rows.GetInt32(3), rows.GetInt32(4));
            // What a platform passes on is the same position even if it has put its own alarms into it.
            var passedOn = position.Entry.PassedOn is not null && position.Report.At is not null
                && (latitude, longitude) == (rows.GetInt32(1), rows.GetInt32(2));
            if (same || passedOn) position.IsRepeated = true;
            else if (position.Report.At is not null) position.Marks |= PositionMarks.Conflict;
        }
    }

    private static NpgsqlParameter<TValue[]> Array<TItem, TValue>(IReadOnlyList<TItem> items, Func<TItem, TValue> value)
    {
        var values = new TValue[items.Count];
        for (var i = 0; i < values.Length; i++) values[i] = value(items[i]);
        return new NpgsqlParameter<TValue[]> { TypedValue = values };
    }
}
