using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Supervision.Live;

/// <summary>Reads what terminals reported for a time.</summary>
/// <param name="source">As the application role.</param>
public sealed class StoredTracks(NpgsqlDataSource source)
{
    /// <summary>Positions that are read at once: one a second for a day, and some more.</summary>
    public const int Most = 100_000;

    /// <summary>Place of the newest position; 0 while there is none.</summary>
    public async Task<long> Head(CancellationToken cancellation)
    {
        await using var look = source.CreateCommand("select last_place from telemetry.batch order by last_place desc limit 1");
        return await look.ExecuteScalarAsync(cancellation).ConfigureAwait(false) as long? ?? 0;
    }

    /// <summary>A terminal's positions by event time, those without a time left out; one more than <see cref="Most"/> where there are more.</summary>
    /// <param name="phone">Digits without leading zeros.</param>
    /// <param name="until">Exclusive.</param>
    /// <param name="place">Up to this stored position.</param>
    public async Task<IReadOnlyList<StoredPosition>> Read(string phone, Instant from, Instant until, long place, CancellationToken cancellation)
    {
        await using var select = source.CreateCommand(
            $"""
            select {PositionRows.Columns} from telemetry.position
            where terminal = (select number from telemetry.terminal where phone = $1) and day between $2 and $3
              and event_time >= $4 and event_time < $5 and place <= $6
            order by event_time, place limit $7
            """);
        select.Parameters.Add(new() { Value = phone });
        select.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = ChinaTime.DayOf(from).ToDateOnly() });
        select.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = ChinaTime.DayOf(until).ToDateOnly() });
        select.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = from.ToDateTimeUtc(), NpgsqlDbType = NpgsqlDbType.TimestampTz });
        select.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = until.ToDateTimeUtc(), NpgsqlDbType = NpgsqlDbType.TimestampTz });
        select.Parameters.Add(new NpgsqlParameter<long> { TypedValue = place });
        select.Parameters.Add(new NpgsqlParameter<int> { TypedValue = Most + 1 });
        var read = new List<StoredPosition>();
        await using var rows = await select.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) read.Add(PositionRows.Of(rows) with { Phone = phone });
        return read;
    }
}
