using NodaTime;
using Npgsql;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Positions;

/// <summary>Reads rows of <c>telemetry.position</c>.</summary>
internal static class PositionRows
{
    /// <summary>What <see cref="Of"/> reads, in its order.</summary>
    public const string Columns =
        "place, terminal, event_time, received_at, frame, item, latitude, longitude, altitude, speed, direction, alarm, status, marks, edition, items";

    /// <summary>Positions between two places, as their terminals' numbers say whose they are.</summary>
    /// <param name="days">Partitions in which they lie.</param>
    /// <param name="terminal">Of this terminal only.</param>
    public static async Task<List<(int Terminal, StoredPosition Position)>> Read(
        NpgsqlDataSource source, long after, long last, IEnumerable<DateOnly> days, int? terminal, CancellationToken cancellation)
    {
        await using var select = source.CreateCommand(
            $"""
            select {Columns}
            from telemetry.position where day = any($1) and place > $2 and place <= $3 and ($4 is null or terminal = $4) order by place
            """);
        select.Parameters.Add(new NpgsqlParameter<DateOnly[]> { TypedValue = [.. days] });
        select.Parameters.Add(new NpgsqlParameter<long> { TypedValue = after });
        select.Parameters.Add(new NpgsqlParameter<long> { TypedValue = last });
        select.Parameters.Add(new() { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Integer, Value = terminal is { } one ? one : DBNull.Value });
        var read = new List<(int, StoredPosition)>();
        await using var rows = await select.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) read.Add((rows.GetInt32(1), Of(rows)));
        return read;
    }

    /// <summary>The position of a row, without the terminal's number.</summary>
    public static StoredPosition Of(NpgsqlDataReader row)
    {
        var time = row.GetDateTime(2);
        var items = new BodyReader(row.GetFieldValue<byte[]>(15));
        return new(
            row.GetInt64(0), "", (Edition)row.GetInt16(14), Instant.FromDateTimeUtc(row.GetDateTime(3)), row.GetInt64(4), row.GetInt16(5),
            (PositionMarks)row.GetInt16(13),
            new(
                unchecked((uint)row.GetInt32(11)), unchecked((uint)row.GetInt32(12)), row.GetInt32(6), row.GetInt32(7), row.GetInt16(8),
                (ushort)row.GetInt32(9), (ushort)row.GetInt32(10),
                time == DateTime.MinValue ? null : Instant.FromDateTimeUtc(time),
                LocationItems.Read(ref items, out var tail), tail));
    }
}
