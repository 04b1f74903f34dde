using Regulatory.Specs.Support;

namespace Regulatory.Ledger.Specs;

/// <summary>What somebody does who holds the database: a superuser who takes the triggers away first and puts them back afterwards.</summary>
internal static class Tamper
{
    private const string Each =
        """
        do $$ declare guard record; begin
          for guard in select tgrelid::regclass as of_table, tgname from pg_trigger
            where not tgisinternal and tgrelid::regclass::text like 'ledger.%'
          loop execute format('alter table %s {0} trigger %I', guard.of_table, guard.tgname); end loop; end $$
        """;

    public static async Task Run(LedgerDatabase database, string sql)
    {
        foreach (var statement in new[] { Each.Replace("{0}", "disable"), $"set session_replication_role = replica; {sql}; reset session_replication_role", Each.Replace("{0}", "enable always") })
        {
            await using var command = database.Administrator.CreateCommand(statement);
            await command.ExecuteNonQueryAsync();
        }
    }
}
