using NodaTime;
using Npgsql;
using NpgsqlTypes;
using Regulatory.GraphQL.Execution;

namespace Regulatory.Api.Schema;

/// <summary>Positions of the ledger and the moments that go with them.</summary>
internal sealed class RecordedMoments(NpgsqlDataSource query)
{
    /// <summary>What was recorded when never changes: the moments of the latest positions need not be asked for again.</summary>
    private readonly BoundedCache<long, Moment> known = new(1_000);

    /// <summary>When the fact at a position was recorded; null where there is none.</summary>
    public async ValueTask<Instant?> RecordedAt(long position, CancellationToken cancellation)
    {
        if (known.Find(position) is { } found) return found.At;
        await using var command = query.CreateCommand("select ledger.recorded_at($1)");
        command.Parameters.Add(new() { Value = position, NpgsqlDbType = NpgsqlDbType.Bigint });
        if (await command.ExecuteScalarAsync(cancellation) is not DateTime at) return null;
        var moment = Instant.FromDateTimeUtc(at);
        known.Keep(position, new(moment));
        return moment;
    }

    /// <summary>The last position recorded at or before a moment; 0 before the first.</summary>
    public async Task<long> PositionAt(Instant moment, CancellationToken cancellation)
    {
        await using var command = query.CreateCommand("select ledger.position_at($1)");
        command.Parameters.Add(new() { Value = moment.ToDateTimeUtc(), NpgsqlDbType = NpgsqlDbType.TimestampTz });
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private sealed record Moment(Instant At);
}
