using System.Collections.Immutable;
using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Supervision.Cards;

/// <summary>What became of the cards, as it is kept beside them: for the watch over tracks, and for whoever asks what was not understood.</summary>
/// <param name="source">As the application role.</param>
public sealed class CardReadings(NpgsqlDataSource source) : ICardFeed
{
    private const string Columns =
        """
        select c.frame, t.phone, c.at, c.driver, c.assigned
        from telemetry.card_reading c join telemetry.terminal t on t.number = c.terminal where c.driver is not null and
        """;

    private const int Together = 4_096;

    /// <summary>Keeps what became of a card; once.</summary>
    public async Task Keep(CardReading reading, CancellationToken cancellation)
    {
        await using var keep = source.CreateCommand(
            """
            insert into telemetry.card_reading (frame, day, terminal, at, outcome, rule, driver, assigned)
            select frame, day, terminal, $2, $3, $4, $5, $6 from telemetry.driver_card where frame = $1 on conflict do nothing
            """);
        keep.Parameters.Add(new NpgsqlParameter<long> { TypedValue = reading.Frame });
        keep.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = reading.At.ToDateTimeUtc() });
        keep.Parameters.Add(new NpgsqlParameter<string> { TypedValue = reading.Outcome.ToString() });
        foreach (var text in new[] { reading.Rule?.ToString(), reading.Driver?.ToString(), reading.Assigned?.ToString() })
            keep.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)text ?? DBNull.Value });
        await keep.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// What a terminal's cards led to in the hour before one of them came, by the gateway's clock: the terminal's own could spread them. What was
    /// not entered for flapping does not count, or it would never end.
    /// </summary>
    public async Task<RecentCards> Before(StoredCard card, CancellationToken cancellation)
    {
        await using var select = source.CreateCommand(
            """
            select c.outcome, c.at, c.driver from telemetry.driver_card d join telemetry.card_reading c using (frame)
            where d.terminal = (select number from telemetry.terminal where phone = $1) and d.frame < $2 and d.received_at > $3
              and c.outcome in ('Inserted', 'Removed', 'Refused')
            order by d.frame desc limit $4
            """);
        select.Parameters.Add(new NpgsqlParameter<string> { TypedValue = card.Phone });
        select.Parameters.Add(new NpgsqlParameter<long> { TypedValue = card.Frame });
        select.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = (card.ReceivedAt - Duration.FromHours(1)).ToDateTimeUtc() });
        select.Parameters.Add(new NpgsqlParameter<int> { TypedValue = 4 * RecentCards.MostAnHour });
        var recent = ImmutableArray.CreateBuilder<(CardOutcome, Instant, PartyId?)>();
        await using var rows = await select.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
            recent.Add((
                Enum.Parse<CardOutcome>(rows.GetString(0)), Instant.FromDateTimeUtc(rows.GetDateTime(1)), rows.IsDBNull(2) ? null : PartyId.Parse(rows.GetString(2))));
        return new(recent.ToImmutable());
    }

    /// <inheritdoc/>
    public async Task<long> PlaceBefore(Instant moment, CancellationToken cancellation)
    {
        await using var look = source.CreateCommand("select coalesce(max(frame), 0) from telemetry.card_reading where recorded_at < $1");
        look.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = moment.ToDateTimeUtc() });
        return (long)(await look.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CardAtTheWheel>> After(long place, CancellationToken cancellation)
    {
        await using var select = source.CreateCommand(Columns + " c.frame > $1 order by c.frame limit $2");
        select.Parameters.Add(new NpgsqlParameter<long> { TypedValue = place });
        select.Parameters.Add(new NpgsqlParameter<int> { TypedValue = Together });
        return await Read(select, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CardAtTheWheel>> Since(string phone, Instant from, long until, CancellationToken cancellation)
    {
        await using var select = source.CreateCommand(Columns + " t.phone = $1 and c.at >= $2 and c.frame <= $3 order by c.at, c.frame");
        select.Parameters.Add(new NpgsqlParameter<string> { TypedValue = phone });
        select.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = from.ToDateTimeUtc() });
        select.Parameters.Add(new NpgsqlParameter<long> { TypedValue = until });
        return await Read(select, cancellation).ConfigureAwait(false);
    }

    private static async Task<IReadOnlyList<CardAtTheWheel>> Read(NpgsqlCommand select, CancellationToken cancellation)
    {
        var read = new List<CardAtTheWheel>();
        await using var rows = await select.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
            read.Add(new(
                rows.GetInt64(0), rows.GetString(1), Instant.FromDateTimeUtc(rows.GetDateTime(2)), PartyId.Parse(rows.GetString(3)),
                rows.IsDBNull(4) ? null : PartyId.Parse(rows.GetString(4))));
        return read;
    }
}
