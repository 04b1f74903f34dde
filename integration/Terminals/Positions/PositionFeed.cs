using NodaTime;
using Npgsql;
using Regulatory.Integration.Terminals.Journal;

namespace Regulatory.Integration.Terminals.Positions;

/// <summary>Positions in the order in which they were stored, from any place on.</summary>
/// <param name="source">As the application role.</param>
public sealed class PositionFeed(NpgsqlDataSource source, PositionSignal signal)
{
    /// <summary>How often one who hears nothing looks.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private const int Together = 4_096;

    private readonly TerminalNumbers terminals = new(source);

    /// <summary>Place of the newest position; 0 while there is none.</summary>
    public async Task<long> Head(CancellationToken cancellation = default)
    {
        await using var look = source.CreateCommand("select last_place from telemetry.batch order by last_place desc limit 1");
        return await look.ExecuteScalarAsync(cancellation).ConfigureAwait(false) as long? ?? 0;
    }

    /// <summary>Reads the positions after a place: whole commits, until there are so many or no more.</summary>
    public async Task<IReadOnlyList<StoredPosition>> Read(long after, int atLeast = Together, CancellationToken cancellation = default)
    {
        List<(int Terminal, StoredPosition Position)> read;
        do
        {
            var (last, days) = await Extent(after, atLeast, cancellation).ConfigureAwait(false);
            if (last == after) return [];
            read = await PositionRows.Read(source, after, last, days, terminal: null, cancellation).ConfigureAwait(false);
            after = last;
            // Nothing: their days were dropped. What comes after them is still to be read.
        }
        while (read.Count == 0);
        var phones = await terminals.PhonesOf(read.Select(row => row.Terminal), cancellation).ConfigureAwait(false);
        var positions = new StoredPosition[read.Count];
        for (var i = 0; i < positions.Length; i++) positions[i] = read[i].Position with { Phone = phones[read[i].Terminal] };
        return positions;
    }

    /// <summary>The last place that was stored before a moment of the database's clock; 0 where there is none.</summary>
    public async Task<long> PlaceBefore(Instant moment, CancellationToken cancellation = default)
    {
        await using var look = source.CreateCommand("select last_place from telemetry.batch where stored_at < $1 order by last_place desc limit 1");
        look.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = moment.ToDateTimeUtc() });
        return await look.ExecuteScalarAsync(cancellation).ConfigureAwait(false) as long? ?? 0;
    }

    /// <summary>One terminal's positions whose event time is a day or later, up to a place.</summary>
    /// <param name="phone">Digits without leading zeros.</param>
    public async Task<IReadOnlyList<StoredPosition>> Since(string phone, LocalDate day, long until, CancellationToken cancellation = default)
    {
        if (await terminals.Find(phone, cancellation).ConfigureAwait(false) is not { } terminal) return [];
        var days = await DaysFrom(day, cancellation).ConfigureAwait(false);
        return [.. (await PositionRows.Read(source, 0, until, days, terminal, cancellation).ConfigureAwait(false)).Select(read => read.Position with { Phone = phone })];
    }

    /// <summary>Hands every position after a place to a consumer, and then those that come, until told to stop.</summary>
    /// <exception cref="NpgsqlException">The database is away; whoever follows begins again where the consumer has come to.</exception>
    public async Task Follow(long after, IPositionConsumer consumer, CancellationToken stop)
    {
        while (true)
        {
            var positions = await Read(after, cancellation: stop).ConfigureAwait(false);
            if (positions is [.., var last])
            {
                await consumer.Take(positions, stop).ConfigureAwait(false);
                after = last.Place;
            }
            else
            {
                await signal.WaitBeyond(after, Interval, stop).ConfigureAwait(false);
            }
        }
    }

    private async Task<IReadOnlySet<DateOnly>> DaysFrom(LocalDate day, CancellationToken cancellation)
    {
        await using var select = source.CreateCommand("select day from telemetry.partition_day where day >= $1");
        select.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = day.ToDateOnly() });
        var days = new HashSet<DateOnly>();
        await using var rows = await select.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) days.Add(rows.GetFieldValue<DateOnly>(0));
        return days;
    }

    /// <summary>Up to where to read, and in which partitions.</summary>
    private async Task<(long Last, IReadOnlySet<DateOnly> Days)> Extent(long after, int atLeast, CancellationToken cancellation)
    {
        await using var select = source.CreateCommand(
            "select last_place, days from telemetry.batch where last_place > $1 order by last_place, last_frame limit 256");
        select.Parameters.Add(new NpgsqlParameter<long> { TypedValue = after });
        await using var rows = await select.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var (last, days) = (after, new HashSet<DateOnly>());
        while (last - after < atLeast && await rows.ReadAsync(cancellation).ConfigureAwait(false))
        {
            last = rows.GetInt64(0);
            days.UnionWith(rows.GetFieldValue<DateOnly[]>(1));
        }
        return (last, days);
    }
}
