using System.Collections.Immutable;
using NodaTime;
using Npgsql;

namespace Regulatory.Faults.Specs.Checks;

/// <summary>A fact as it lies in the database.</summary>
internal sealed record Recorded(long Position, Guid Command, string Type, string Kind, string Key, long Version, Instant At);

/// <summary>The outcome of a command as it lies in the database.</summary>
internal sealed record Outcome(Guid Command, string Type, long Position, string? Rule);

/// <summary>A stream's row.</summary>
internal sealed record StreamRow(string Kind, string Key, long Version, long? First, long? Last);

/// <summary>The raw rows of the ledger, read by a superuser past all code of ours.</summary>
internal sealed record RecordedLedger(ImmutableArray<Recorded> Facts, ImmutableArray<Outcome> Commands, ImmutableArray<StreamRow> Streams)
{
    public static async Task<RecordedLedger> Read(string administrator)
    {
        await using var connection = new NpgsqlConnection(administrator);
        await connection.OpenAsync();
        return new(
            await Rows(
                connection,
                """
                select f.position, f.command_id, f.type, s.kind, s.key, f.version, f.recorded_at
                from ledger.fact f left join ledger.stream s on s.id = f.stream_id order by f.position
                """,
                row => new Recorded(
                    row.GetInt64(0), row.GetGuid(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetInt64(5),
                    Instant.FromDateTimeUtc(row.GetDateTime(6)))),
            await Rows(
                connection, "select command_id, type, position, rule_id from ledger.command order by position, command_id",
                row => new Outcome(row.GetGuid(0), row.GetString(1), row.GetInt64(2), row.IsDBNull(3) ? null : row.GetString(3))),
            await Rows(
                connection, "select kind, key, version, first_position, last_position from ledger.stream order by id",
                row => new StreamRow(
                    row.GetString(0), row.GetString(1), row.GetInt64(2), row.IsDBNull(3) ? null : row.GetInt64(3),
                    row.IsDBNull(4) ? null : row.GetInt64(4))));
    }

    private static async Task<ImmutableArray<T>> Rows<T>(NpgsqlConnection connection, string sql, Func<NpgsqlDataReader, T> read)
    {
#pragma warning disable CA2100 // Constants of this class.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync();
        var found = ImmutableArray.CreateBuilder<T>();
        while (await rows.ReadAsync()) found.Add(read(rows));
        return found.ToImmutable();
    }
}
