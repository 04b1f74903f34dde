
namespace Regulatory.Ledger.Specs;

public class AppendingSpec(SharedServer server) : LedgerSpec(server)
{
    [Fact]
    public async Task facts_come_back_as_they_were_recorded()
    {
        var act = Acts.Of([
            new(Acts.Stream("a"), 0, [Acts.Fact("first"), Acts.Fact("second")]),
            new(Acts.Stream("b"), 0, [Acts.Fact("third \\u0000 船")]),
        ]);
        var appended = (await Ledger.Append(act)).ShouldBeOfType<Appended>();
        appended.Versions.ShouldBe([2, 1]);
        appended.Position.ShouldBe(3);

        var read = await Ledger.LoadStream(Acts.Stream("a"));
        read.Select(fact => fact.Version).ShouldBe([1, 2]);
        read.Select(fact => fact.Position).ShouldBe([1, 2]);
        var third = (await Ledger.LoadStream(Acts.Stream("b"))).ShouldHaveSingleItem();
        third.ShouldBe(new RecordedFact(
            3, Acts.Stream("b"), 1, "ferries.ferry.noted.v1", third.RecordedAt, act.CommandId, Acts.Envelope,
            """{"note":"third \u0000 船"}"""));
        (await Ledger.ReadAll(0, 10)).Select(fact => fact.Data).ShouldBe([.. read.Select(fact => fact.Data), third.Data]);
        (await Ledger.ReadAll(1, 1)).ShouldHaveSingleItem().Position.ShouldBe(2);
        (await Ledger.Head()).ShouldBe(3);
        (await Ledger.StreamVersion(Acts.Stream("a"))).ShouldBe(2);
        (await Ledger.StreamVersion(Acts.Stream("c"))).ShouldBe(0);
        (await Ledger.LoadStream(Acts.Stream("a"), afterVersion: 1)).ShouldHaveSingleItem().Version.ShouldBe(2);
        (await Ledger.LoadStream(Acts.Stream("c"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task what_is_folded_is_what_was_recorded()
    {
        await Ledger.Append(Acts.Of([new(Acts.Stream("a"), 0, [Acts.Fact("first"), Acts.Fact("船"), Acts.Fact("third")])]));
        var recorded = await Ledger.LoadStream(Acts.Stream("a"), afterVersion: 1);
        var contents = await Ledger.LoadContents(Acts.Stream("a"), afterVersion: 1);
        contents.Select(content => (content.Position, content.Version, content.Type, System.Text.Encoding.UTF8.GetString(content.Data.Span)))
            .ShouldBe(recorded.Select(fact => (fact.Position, fact.Version, fact.Type, fact.Data)));
        contents.Length.ShouldBe(2);
        (await Ledger.LoadContents(Acts.Stream("c"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task a_stale_expectation_is_a_conflict_that_names_the_version()
    {
        await Ledger.Append(Acts.On(Acts.Stream("a"), 0, facts: 3));
        (await Ledger.Append(Acts.On(Acts.Stream("a"), 2))).ShouldBe(new Conflict(Acts.Stream("a"), 2, 3));
        (await Ledger.Append(Acts.On(Acts.Stream("a"), 0))).ShouldBe(new Conflict(Acts.Stream("a"), 0, 3));
        (await Ledger.Append(Acts.On(Acts.Stream("b"), 1))).ShouldBe(new Conflict(Acts.Stream("b"), 1, 0));
        (await Ledger.Head()).ShouldBe(3);
        (await Ledger.Append(Acts.On(Acts.Stream("a"), 3))).ShouldBeOfType<Appended>().Versions.ShouldBe([4]);
        (await Ledger.Append(Acts.On(Acts.Stream("a"), StreamAppend.AnyVersion))).ShouldBeOfType<Appended>().Versions.ShouldBe([5]);
    }

    [Fact]
    public async Task an_act_on_several_streams_is_recorded_whole_or_not_at_all()
    {
        await Ledger.Append(Acts.On(Acts.Stream("a"), 0));
        var act = Acts.Of([new(Acts.Stream("b"), 0, [Acts.Fact(1)]), new(Acts.Stream("a"), 0, [Acts.Fact(2)])]);
        (await Ledger.Append(act)).ShouldBe(new Conflict(Acts.Stream("a"), 0, 1));
        (await Ledger.StreamVersion(Acts.Stream("b"))).ShouldBe(0);
        (await Ledger.Outcome(act.CommandId)).ShouldBeNull();
    }

    [Fact]
    public async Task a_stream_that_was_only_read_can_be_asserted()
    {
        await Ledger.Append(Acts.On(Acts.Stream("calendar"), 0));
        var act = Acts.Of([new(Acts.Stream("a"), 0, [Acts.Fact(1)]), new(Acts.Stream("calendar"), 1, [])]);
        (await Ledger.Append(act)).ShouldBeOfType<Appended>().Versions.ShouldBe([1, 1]);
        var stale = Acts.Of([new(Acts.Stream("a"), 1, [Acts.Fact(1)]), new(Acts.Stream("calendar"), 0, [])]);
        (await Ledger.Append(stale)).ShouldBe(new Conflict(Acts.Stream("calendar"), 0, 1));
        var absent = Acts.Of([new(Acts.Stream("a"), 1, [Acts.Fact(1)]), new(Acts.Stream("nobody"), 0, [])]);
        (await Ledger.Append(absent)).ShouldBeOfType<Appended>().Versions.ShouldBe([2, 0]);
    }

    [Fact]
    public async Task the_same_command_again_gets_its_first_outcome()
    {
        var act = Acts.On(Acts.Stream("a"), 0, facts: 2);
        await Ledger.Append(act);
        (await Ledger.Append(act)).ShouldBe(new Duplicate(CommandOutcome.Accepted, 2));
        (await Ledger.Append(act with { Fingerprint = "other" })).ShouldBe(new FingerprintMismatch(act.CommandId));
        (await Ledger.Head()).ShouldBe(2);
        (await Ledger.Outcome(act.CommandId)).ShouldBe(CommandOutcome.Accepted);
    }

    [Fact]
    public async Task a_refusal_is_recorded_without_facts_and_returned_again()
    {
        await Ledger.Append(Acts.On(Acts.Stream("a"), 0));
        var refusal = new CommandOutcome("FER-REG-001", """{"due":"2026-03-01"}""");
        var refused = Acts.Of([]) with { Outcome = refusal };
        (await Ledger.Append(refused)).ShouldBeOfType<Appended>().Position.ShouldBe(1);
        (await Ledger.Append(refused)).ShouldBe(new Duplicate(refusal, 1));
        (await Ledger.Outcome(refused.CommandId)).ShouldBe(refusal);
        (await Ledger.Head()).ShouldBe(1);
    }

    [Fact]
    public async Task a_claimed_value_belongs_to_its_stream_for_ever()
    {
        await Ledger.Append(Acts.On(Acts.Stream("a"), 0).Claiming("H1"));
        var late = Acts.On(Acts.Stream("b"), 0).Claiming("H1");
        (await Ledger.Append(late)).ShouldBe(new ClaimTaken("ferries.hull-number", "H1", Acts.Stream("a")));
        (await Ledger.StreamVersion(Acts.Stream("b"))).ShouldBe(0);
        (await Ledger.Append(Acts.On(Acts.Stream("a"), 1).Claiming("H1"))).ShouldBeOfType<Appended>();
        (await Ledger.Holder("ferries.hull-number", "H1")).ShouldBe(Acts.Stream("a"));
        (await Ledger.Holder("ferries.hull-number", "H2")).ShouldBeNull();
    }

    [Fact]
    public async Task a_value_can_be_claimed_for_a_stream_that_has_no_facts_yet()
    {
        var act = Acts.Of([new(Acts.Stream("a"), 0, [Acts.Fact(1)])], claims: [new("ferries.berth", "7", Acts.Stream("b"))]);
        (await Ledger.Append(act)).ShouldBeOfType<Appended>();
        (await Ledger.Holder("ferries.berth", "7")).ShouldBe(Acts.Stream("b"));
        (await Ledger.Append(Acts.On(Acts.Stream("b"), 0))).ShouldBeOfType<Appended>().Versions.ShouldBe([1]);
        (await Ledger.LoadStream(Acts.Stream("b"))).ShouldHaveSingleItem().Position.ShouldBe(2);
    }

    public static TheoryData<string, AppendRequest> Invalid => new()
    {
        { "JSON", Acts.Of([new(Acts.Stream("a"), 0, [new("t.v1", "{\"a\":")])]) },
        { "JSON", Acts.Of([new(Acts.Stream("a"), 0, [new("t.v1", "")])]) },
        { "JSON", Acts.Of([]) with { Outcome = new("FER-REG-001", "nonsense") } },
        { "characters", Acts.Of([new(Acts.Stream("a"), 0, [new("t.v1", $"\"{new string('x', 2_000_000)}\"")])]) },
        { "facts", Acts.On(Acts.Stream("a"), 0, facts: 2_001) },
        { "twice", Acts.Of([new(Acts.Stream("a"), 0, [Acts.Fact(1)]), new(Acts.Stream("a"), 1, [Acts.Fact(2)])]) },
        { "version", Acts.On(Acts.Stream("a"), -2) },
        { "missing", Acts.On(Acts.Stream(""), 0) },
        { "zero character", Acts.On(Acts.Stream("a\0"), 0) },
        { "given", Acts.Of(default) },
    };

    [Theory]
    [MemberData(nameof(Invalid), DisableDiscoveryEnumeration = true)]
    public async Task a_request_that_can_never_be_recorded_is_refused_at_once(string why, AppendRequest request) =>
        (await Should.ThrowAsync<InvalidAppendException>(() => Ledger.Append(request))).Message.ShouldContain(why);
}
