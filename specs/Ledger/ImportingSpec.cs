using System.Globalization;

namespace Regulatory.Ledger.Specs;

public class ImportingSpec(SharedServer server) : LedgerSpec(server)
{
    [Fact]
    public async Task imported_acts_are_recorded_in_their_order_each_with_its_own_outcome()
    {
        var acts = Acts(3);
        (await Ledger.Import(acts)).ShouldBe([.. Enumerable.Range(1, 3).Select(n => new Appended([2], 2 * n))], Same);
        (await Ledger.ReadAll(0, 10)).Select(fact => (fact.Stream.Key, fact.Version)).ShouldBe(
            [("r0", 1), ("r0", 2), ("r1", 1), ("r1", 2), ("r2", 1), ("r2", 2)]);
        (await Ledger.LoadStream(Specs.Acts.Stream("r1"))).ShouldAllBe(fact => fact.Envelope.Source == "old-register");
    }

    [Fact]
    public async Task importing_again_records_nothing_and_goes_on_where_it_was_broken_off()
    {
        var acts = Acts(20);
        await Ledger.Import(acts[..8]);
        var again = await Ledger.Import(acts);
        again.Take(8).ShouldAllBe(outcome => outcome is Duplicate);
        again.Skip(8).ShouldAllBe(outcome => outcome is Appended);
        (await Ledger.Import(acts)).ShouldAllBe(outcome => outcome is Duplicate);
        (await Ledger.Head()).ShouldBe(40);
    }

    [Fact]
    public async Task an_act_that_cannot_be_recorded_leaves_the_others_alone()
    {
        await Ledger.Append(Specs.Acts.On(Specs.Acts.Stream("r1"), 0).Claiming("H1"));
        var acts = Acts(5);
        acts[3] = acts[3].Claiming("H1");
        acts[4] = acts[4].Claiming("H2");
        var outcomes = await Ledger.Import([.. acts, acts[0] with { Fingerprint = "another row of the source" }]);
        outcomes[1].ShouldBe(new Conflict(Specs.Acts.Stream("r1"), 0, 1));
        outcomes[3].ShouldBe(new ClaimTaken("ferries.hull-number", "H1", Specs.Acts.Stream("r1")));
        outcomes[5].ShouldBe(new FingerprintMismatch(acts[0].CommandId));
        new[] { 0, 2, 4 }.ShouldAllBe(i => outcomes[i] is Appended);
        (await Ledger.Holder("ferries.hull-number", "H2")).ShouldBe(Specs.Acts.Stream("r4"));
        (await Ledger.Head()).ShouldBe(7);
    }

    [Fact]
    public async Task imports_and_acts_at_the_same_time_leave_no_gap_and_take_no_number_twice()
    {
        var imports = Enumerable.Range(0, 6).Select(run => Ledger.Import(Acts(100, $"i{run}-")));
        var acts = Enumerable.Range(0, 200).Select(n => Ledger.Append(Specs.Acts.On(Specs.Acts.Stream($"a{n}"), 0)));
        (await Task.WhenAll(imports)).ShouldAllBe(outcomes => outcomes.All(outcome => outcome is Appended));
        (await Task.WhenAll(acts)).ShouldAllBe(outcome => outcome is Appended);
        (await Ledger.ReadAll(0, 2_000)).Select(fact => fact.Position).ShouldBe(Enumerable.Range(1, 1_400).Select(n => (long)n));
    }

    [Fact]
    public async Task no_call_may_hold_the_lock_for_longer_than_is_agreed()
    {
        (await Should.ThrowAsync<InvalidAppendException>(() => Ledger.Import(Acts(1_251)))).Message.ShouldContain("at most 2500");
        (await Ledger.Import(Acts(1_250))).ShouldAllBe(outcome => outcome is Appended);
        (await Ledger.Import([])).ShouldBeEmpty();
    }

    [Fact]
    public async Task a_database_that_goes_away_in_between_makes_nothing_twice()
    {
        var acts = Acts(400);
        var killing = Task.Run(async () =>
        {
            await using var kill = Database.Administrator.CreateCommand(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'regulatory_app' and datname = current_database()");
            for (var i = 0; i < 10; i++) await kill.ExecuteScalarAsync();
        });
        foreach (var part in acts.Chunk(20))
            (await Ledger.Import(part)).ShouldAllBe(outcome => outcome is Appended || outcome is Duplicate);
        await killing;
        (await Ledger.Head()).ShouldBe(800);
    }

    private static readonly IEqualityComparer<AppendOutcome> Same = EqualityComparer<AppendOutcome>.Create(
        (a, b) => a is Appended x && b is Appended y && x.Position == y.Position && x.Versions.SequenceEqual(y.Versions));

    private static AppendRequest[] Acts(int count, string prefix = "r") =>
        [.. Enumerable.Range(0, count).Select(n => Specs.Acts.On(Specs.Acts.Stream(string.Create(CultureInfo.InvariantCulture, $"{prefix}{n}")), 0, facts: 2) with
        {
            Envelope = Specs.Acts.Envelope with { Source = "old-register" },
        })];
}
