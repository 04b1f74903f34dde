using System.Collections.Immutable;
using Npgsql;

namespace Regulatory.Faults.Specs;

/// <summary>A role that only one may play in a cluster, and the session that plays it: null while nobody does.</summary>
/// <param name="Host">Name of the session's host.</param>
/// <param name="Process">Process id of the session in the database.</param>
internal sealed record Turn(string Role, string? Host, int? Process);

/// <summary>
/// Who plays the roles that only one may play: the runner of each read model that is served, whoever has a checkpoint in the ledger (the
/// deadline clock among them), and the sealer. Each is an advisory lock that a session holds.
/// </summary>
internal sealed class Turns : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;

    private Turns(NpgsqlConnection connection) => this.connection = connection;

    public static async Task<Turns> Watch(Province province)
    {
        var connection = new NpgsqlConnection(province.Administrator);
        await connection.OpenAsync();
        return new(connection);
    }

    public async Task<ImmutableArray<Turn>> Now()
    {
        await using var ask = new NpgsqlCommand(
            """
            with role (name) as (
              select format('read.%s_v%s', name, version) || case when build > 0 then '_r' || build else '' end
                from read.projection_status where serving
              union all select 'ledger.checkpoint ' || reader from ledger.checkpoint
              union all select distinct 'ledger.seal ' || tree from ledger.tree_head)
            select role.name, held.application_name, held.pid
            from role left join (
              select (l.classid::bigint << 32) | l.objid::bigint as key, a.application_name, a.pid
              from pg_locks l join pg_stat_activity a using (pid)
              where l.locktype = 'advisory' and l.granted and l.objsubid = 1 and a.application_name like 'host-%') held on held.key = hashtextextended(role.name, 0)
            order by role.name
            """,
            connection);
        await using var rows = await ask.ExecuteReaderAsync();
        var turns = ImmutableArray.CreateBuilder<Turn>();
        while (await rows.ReadAsync())
            turns.Add(new(rows.GetString(0), rows.IsDBNull(1) ? null : rows.GetString(1), rows.IsDBNull(2) ? null : rows.GetInt32(2)));
        return turns.ToImmutable();
    }

    /// <summary>Whether there is somebody for every role.</summary>
    public async Task<bool> AreTaken() => (await Now()).All(turn => turn.Process is not null);

    /// <summary>Who plays a role now.</summary>
    public async Task<Turn> Of(string role) => (await Now()).Single(turn => turn.Role == role);

    /// <summary>Ends the session that plays a role.</summary>
    public async Task End(Turn turn)
    {
        await using var end = new NpgsqlCommand("select pg_terminate_backend($1)", connection);
        end.Parameters.Add(new() { Value = turn.Process! });
        await end.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
