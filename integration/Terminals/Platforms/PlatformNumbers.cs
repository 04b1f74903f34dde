using NodaTime;
using Npgsql;
using Regulatory.Domain.Supervision;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>The numbers that stand for platforms in the tables of the journal, and when each was heard last by any host.</summary>
public sealed class PlatformNumbers(NpgsqlDataSource source)
{
    /// <summary>Number of a platform; it gets one if it has none. Only for platforms that have logged in.</summary>
    public async ValueTask<int> Of(MonitoringPlatformId platform, CancellationToken cancellation)
    {
        while (true)
        {
            await using var find = source.CreateCommand(
                """
                with known as (select number from telemetry.platform where platform = $1),
                made as (insert into telemetry.platform (platform) select $1 where not exists (select from known) on conflict do nothing returning number)
                select number from known union all select number from made
                """);
            find.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = platform.Value });
            // Nothing: somebody else has just made it.
            if (await find.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is int number) return number;
        }
    }

    /// <summary>When the last frame of a platform arrived that is stored; null for none.</summary>
    /// <param name="number">See <see cref="Of"/>.</param>
    /// <param name="before">Only of those before a moment.</param>
    public async Task<Instant?> HeardAt(int number, Instant? before, CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand(
            "select received_at from telemetry.frame where platform = $1 and ($2 is null or received_at < $2) order by number desc limit 1");
        ask.Parameters.Add(new NpgsqlParameter<int> { TypedValue = number });
        ask.Parameters.Add(new() { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.TimestampTz, Value = before is { } moment ? moment.ToDateTimeUtc() : DBNull.Value });
        return await ask.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is DateTime heard ? Instant.FromDateTimeUtc(heard) : null;
    }

    /// <summary>All platforms that have ever logged in, and when their last frame was stored.</summary>
    public async Task<IReadOnlyList<(MonitoringPlatformId Platform, Instant? HeardAt)>> Heard(CancellationToken cancellation)
    {
        await using var ask = source.CreateCommand(
            """
            select p.platform, (select f.received_at from telemetry.frame f where f.platform = p.number order by f.number desc limit 1)
            from telemetry.platform p order by p.number
            """);
        var heard = new List<(MonitoringPlatformId, Instant?)>();
        await using var rows = await ask.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
            heard.Add((new(rows.GetGuid(0)), rows.IsDBNull(1) ? null : Instant.FromDateTimeUtc(rows.GetDateTime(1))));
        return heard;
    }
}
