using System.Collections.Immutable;
using Npgsql;

namespace Regulatory.Faults.Specs.Checks;

/// <summary>The auditor's view of the raw rows.</summary>
internal static class LedgerVerification
{
    /// <returns>Sentences about what does not hold; none when the ledger is in order.</returns>
    public static async Task<ImmutableArray<string>> Run(string administrator)
    {
        await using var connection = new NpgsqlConnection(administrator);
        await connection.OpenAsync();
        await using var ask = new NpgsqlCommand(
            """
            select 'the head is ' || head.position || ', the last fact is ' || f.last
              from ledger.head, (select coalesce(max(position), 0) as last from ledger.fact) f where head.position <> f.last
            union all
            select 'claim ' || c.kind || '/' || c.value || ' has no holder'
              from ledger.claim c left join ledger.stream s on s.id = c.stream_id where s.id is null
            union all
            select 'command ' || command_id || ' was recorded before its fact ' || f.position
              from ledger.command c join ledger.fact f using (command_id) where c.recorded_at <> f.recorded_at
            """,
            connection);
        await using var rows = await ask.ExecuteReaderAsync();
        var found = ImmutableArray.CreateBuilder<string>();
        while (await rows.ReadAsync()) found.Add(rows.GetString(0));
        return found.ToImmutable();
    }
}
