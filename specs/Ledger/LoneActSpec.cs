namespace Regulatory.Ledger.Specs;

/// <summary>A lone act has a call of its own; whichever way an act goes, it comes out the same.</summary>
public class LoneActSpec(SharedServer server) : LedgerSpec(server)
{
    /// <summary>Name of the case, and the acts that are sent one after another.</summary>
    public static TheoryData<string, AppendRequest[]> Cases
    {
        get
        {
            var stream = Acts.Stream("a");
            var first = Acts.On(stream, 0, facts: 3);
            return new()
            {
                { "new, then further", [first, Acts.On(stream, 3), Acts.On(stream, StreamAppend.AnyVersion, facts: 2)] },
                { "stale", [first, Acts.On(stream, 2), Acts.On(stream, 0), Acts.On(Acts.Stream("b"), 1), Acts.On(stream, 3)] },
                { "again", [first, first, Acts.On(stream, 3), first] },
                { "again with another payload", [first, first with { Fingerprint = "other" }] },
                { "refused, then again with facts", [Acts.Of([]) with { Outcome = new("FER-REG-001", "{}"), CommandId = first.CommandId }, first] },
                { "to a stream that only holds a claim", [Acts.Of([new(Acts.Stream("b"), 0, [Acts.Fact(1)])], claims: [new("ferries.berth", "7", stream)]), first] },
                { "with an outcome that says more", [first with { Outcome = new(null, """{"note":"船"}""") }, first] },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public async Task an_act_by_itself_and_one_in_a_batch_come_out_the_same(string name, AppendRequest[] acts)
    {
        name.ShouldNotBeEmpty();
        await using var other = await Regulatory.Specs.Support.LedgerDatabase.Create(Server);
        await using var alone = new BatchSender(Database.App);
        await using var among = new BatchSender(other.App);
        foreach (var act in acts)
        {
            var outcome = (await alone.Send([act])).ShouldHaveSingleItem();
            // A neighbour that records a refusal takes no position.
            var inBatch = (await among.Send([act, Acts.Of([]) with { Outcome = new("FER-REG-009", null) }]))[0];
            Told(inBatch).ShouldBe(Told(outcome));
            alone.Head.ShouldBe(among.Head);
        }
        (await Recorded(Database)).ShouldBe(await Recorded(other));
    }

    [Fact]
    public async Task a_lone_act_whose_arrays_disagree_is_not_recorded()
    {
        await using var connection = await Database.App.OpenConnectionAsync();
        var one = new AppendOne();
        await using var call = one.CreateCommand(connection);
        one.Fill(Acts.On(Acts.Stream("a"), 0, facts: 2));
        ((List<string>)call.Parameters[15].Value!).RemoveAt(0);
        await Should.ThrowAsync<Npgsql.PostgresException>(() => call.ExecuteNonQueryAsync());
        (await Ledger.Head()).ShouldBe(0);
    }

    private static string Told(AppendOutcome outcome) =>
        outcome is Appended appended ? $"appended {string.Join(',', appended.Versions)} at {appended.Position}" : outcome.ToString();

    /// <summary>Every table the ledger keeps, but for moments and the neighbours' refusals.</summary>
    private static async Task<List<string>> Recorded(Regulatory.Specs.Support.LedgerDatabase database)
    {
        await using var command = database.Administrator.CreateCommand(
            """
            select 'fact', to_jsonb(f) - 'recorded_at' - 'stream_id' from ledger.fact f
            union all select 'stream', to_jsonb(s) - 'id' from ledger.stream s
            union all select 'command', to_jsonb(c) - 'recorded_at' from ledger.command c where rule_id is distinct from 'FER-REG-009'
            union all select 'claim', to_jsonb(c) - 'claimed_at' - 'stream_id' from ledger.claim c
            order by 1, 2
            """);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add($"{reader.GetString(0)} {reader.GetString(1)}");
        return rows;
    }
}
