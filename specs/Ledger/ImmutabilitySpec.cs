using Npgsql;
using Regulatory.Specs.Support;

namespace Regulatory.Ledger.Specs;

public class ImmutabilitySpec(SharedServer server) : LedgerSpec(server)
{
    /// <summary>Every way to change each table, the partitions by themselves included.</summary>
    private static IEnumerable<string> Changes =>
    [
        .. ((string[])["fact", "fact_p00000", "fact_p00001", "command", "claim", "stream"]).SelectMany(table => (string[])
            [$"delete from ledger.{table}", $"delete from ledger.{table} where false", $"truncate ledger.{table} cascade"]),
        .. ((string[])["fact", "fact_p00000", "fact_p00001"]).Select(table => $"update ledger.{table} set actor = 'nobody'"),
        "update ledger.command set rule_id = null",
        "update ledger.claim set stream_id = 1",
        "update ledger.stream set key = 'other'",
    ];

    [Fact]
    public async Task the_application_may_not_change_what_is_recorded()
    {
        await Ledger.Append(Acts.On(Acts.Stream("a"), 0).Claiming("H1"));
        foreach (var change in Changes) await Refused(Database.App, change);
    }

    [Fact]
    public async Task not_even_the_owner_may_change_what_is_recorded()
    {
        await Ledger.Append(Acts.On(Acts.Stream("a"), 0).Claiming("H1"));
        foreach (var change in Changes) (await Refused(Database.Deploy, change)).MessageText.ShouldContain("is refused");
    }

    [Fact]
    public async Task replaying_as_a_replica_does_not_switch_the_refusal_off()
    {
        await Ledger.Append(Acts.On(Acts.Stream("a"), 0));
        (await Refused(Database.Administrator, "set session_replication_role = replica; delete from ledger.fact"))
            .MessageText.ShouldContain("is refused");
    }

    [Fact]
    public async Task the_application_has_no_way_in_but_append()
    {
        foreach (var way in new[]
        {
            "insert into ledger.fact select * from ledger.fact",
            "insert into ledger.command select gen_random_uuid(), 't', 'f', null, null, 9, now()",
            "insert into ledger.claim select 'k', 'v', 1, now()",
            "insert into ledger.stream (kind, key, version) values ('k', 'v', 0)",
            "update ledger.stream set version = 9",
            "select ledger.make_partitions(1)",
            "drop table ledger.fact",
            "alter table ledger.fact disable trigger all",
            "select * from ledger.migration",
        }) await Refused(Database.App, way);
    }

    [Fact]
    public async Task queries_see_the_head_and_nothing_else_of_the_ledger()
    {
        await using var head = Database.Query.CreateCommand("select position from ledger.head");
        (await head.ExecuteScalarAsync()).ShouldBe(0L);
        await Refused(Database.Query, "select * from ledger.fact");
        await Refused(Database.Query, "select * from ledger.subject_key");
        await Refused(Database.Query, "begin read write; create table read.mine (x int)");
    }

    private static async Task<PostgresException> Refused(NpgsqlDataSource role, string statement)
    {
        await using var command = role.CreateCommand(statement);
        var refusal = await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        refusal.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        return refusal;
    }
}
