using Npgsql;

namespace Regulatory.Projections;

/// <summary>Recorded decisions to leave a fact out of a version of a read model.</summary>
internal static class Skips
{
    public static async Task<IReadOnlySet<long>> Of(NpgsqlConnection connection, ReadModelShape shape, CancellationToken cancel)
    {
        await using var command = connection.Command(
            "select position from read.projection_skip where name = $1 and version = $2 order by position", shape.Name, shape.Version);
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var positions = new HashSet<long>();
        while (await reader.ReadAsync(cancel).ConfigureAwait(false)) positions.Add(reader.GetInt64(0));
        return positions;
    }

    /// <summary>Records the decision once, and wakes the runner.</summary>
    public static Task Record(NpgsqlConnection connection, ReadModelShape shape, long position, string reason, string who, CancellationToken cancel) =>
        connection.Execute(
            """
            with decided as (
              insert into read.projection_skip (name, version, position, reason, decided_by) values ($1, $2, $3, $4, $5)
                on conflict do nothing returning name)
            select pg_notify('read_projection', name) from decided
            """,
            cancel, shape.Name, shape.Version, position, reason, who);
}
