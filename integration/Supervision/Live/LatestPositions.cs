using NodaTime;
using Npgsql;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Integration.Supervision.Live;

/// <summary>The latest stored position of each terminal: an index is asked once a terminal and day, and history is not read.</summary>
/// <param name="source">As the application role.</param>
public sealed class LatestPositions(NpgsqlDataSource source)
{
    /// <summary>For how many days a vehicle that is silent stays on a map that begins anew.</summary>
    public const int Days = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <param name="today">In China; days before it are asked about those that have none of it.</param>
    public async Task<IReadOnlyList<(string Phone, LivePoint Point)>> Read(
        LocalDate today, QualityParameters quality, CancellationToken cancellation)
    {
        var found = new List<(string, LivePoint)>();
        var terminals = new HashSet<int>();
        for (var back = 0; back < Days; back++)
        {
            await using var select = source.CreateCommand(
                """
                select t.number, t.phone, p.latitude, p.longitude, p.speed, p.direction, p.event_time, p.received_at
                from telemetry.terminal t cross join lateral (
                  select latitude, longitude, speed, direction, event_time, received_at from telemetry.position
                  where day = $1 and terminal = t.number and (status & 2) <> 0 and (latitude, longitude) <> (0, 0)
                    and event_time <= received_at + $2
                  order by event_time desc limit 1) p
                where t.number <> all($3)
                """);
            select.CommandTimeout = (int)Patience.TotalSeconds;
            select.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = today.PlusDays(-back).ToDateOnly() });
            select.Parameters.Add(new NpgsqlParameter<TimeSpan> { TypedValue = TimeSpan.FromSeconds(quality.SecondsAhead) });
            select.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = [.. terminals] });
            await using var rows = await select.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
            {
                terminals.Add(rows.GetInt32(0));
                found.Add((rows.GetString(1), new(
                    new(rows.GetInt32(2), rows.GetInt32(3)), rows.GetInt32(4), rows.GetInt32(5),
                    Instant.FromDateTimeUtc(rows.GetDateTime(6)), Instant.FromDateTimeUtc(rows.GetDateTime(7)))));
            }
        }
        return found;
    }
}
