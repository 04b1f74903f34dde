namespace Regulatory.Ledger.Specs;

/// <summary>Requests that share a batch, sent straight through the sender so that it is certain that they do.</summary>
public class BatchSpec(SharedServer server) : LedgerSpec(server)
{
    [Fact]
    public async Task bad_requests_leave_their_neighbours_untouched()
    {
        await Ledger.Append(Acts.On(Acts.Stream("taken"), 0, facts: 2).Claiming("H1"));
        var before = Acts.On(Acts.Stream("before"), 0);
        await Ledger.Append(before);

        var outcomes = await Send(
            Acts.On(Acts.Stream("a"), 0, facts: 2),
            Acts.On(Acts.Stream("taken"), 1),
            Acts.On(Acts.Stream("b"), 0, facts: 1).Claiming("H2"),
            before,
            Acts.On(Acts.Stream("c"), 0, facts: 3).Claiming("H1"),
            before with { Fingerprint = "other" },
            Acts.Of([]) with { Outcome = new("FER-REG-001", null) },
            Acts.On(Acts.Stream("d"), 0, facts: 1));

        outcomes[0].ShouldBeOfType<Appended>().Position.ShouldBe(5);
        outcomes[1].ShouldBe(new Conflict(Acts.Stream("taken"), 1, 2));
        outcomes[2].ShouldBeOfType<Appended>().Position.ShouldBe(6);
        outcomes[3].ShouldBe(new Duplicate(CommandOutcome.Accepted, 3));
        outcomes[4].ShouldBe(new ClaimTaken("ferries.hull-number", "H1", Acts.Stream("taken")));
        outcomes[5].ShouldBe(new FingerprintMismatch(before.CommandId));
        outcomes[6].ShouldBeOfType<Appended>().Position.ShouldBe(6);
        outcomes[7].ShouldBeOfType<Appended>().Position.ShouldBe(7);

        (await Ledger.ReadAll(0, 100)).Select(fact => fact.Stream.Key).ShouldBe(
            ["taken", "taken", "before", "a", "a", "b", "d"]);
        (await Ledger.StreamVersion(Acts.Stream("c"))).ShouldBe(0);
        (await Ledger.Holder("ferries.hull-number", "H2")).ShouldBe(Acts.Stream("b"));
    }

    [Fact]
    public async Task a_request_sees_those_before_it_in_its_batch()
    {
        var twin = Acts.On(Acts.Stream("c"), 0);
        var outcomes = await Send(
            Acts.On(Acts.Stream("a"), 0, facts: 2),
            Acts.On(Acts.Stream("a"), 2),
            Acts.On(Acts.Stream("a"), 2),
            Acts.On(Acts.Stream("a"), StreamAppend.AnyVersion),
            twin,
            twin,
            twin with { Fingerprint = "other" },
            Acts.On(Acts.Stream("d"), 0).Claiming("H1"),
            Acts.On(Acts.Stream("e"), 0).Claiming("H1"),
            Acts.On(Acts.Stream("a"), 4));

        outcomes[0].ShouldBeOfType<Appended>().Versions.ShouldBe([2]);
        outcomes[1].ShouldBeOfType<Appended>().Versions.ShouldBe([3]);
        outcomes[2].ShouldBe(new Conflict(Acts.Stream("a"), 2, 3));
        outcomes[3].ShouldBeOfType<Appended>().Versions.ShouldBe([4]);
        outcomes[4].ShouldBeOfType<Appended>().Position.ShouldBe(5);
        outcomes[5].ShouldBe(new Duplicate(CommandOutcome.Accepted, 5));
        outcomes[6].ShouldBe(new FingerprintMismatch(twin.CommandId));
        outcomes[7].ShouldBeOfType<Appended>().Position.ShouldBe(6);
        outcomes[8].ShouldBe(new ClaimTaken("ferries.hull-number", "H1", Acts.Stream("d")));
        outcomes[9].ShouldBeOfType<Appended>().Position.ShouldBe(7);
        (await Ledger.LoadStream(Acts.Stream("a"))).Select(fact => fact.Position).ShouldBe([1, 2, 3, 4, 7]);
    }

    [Fact]
    public async Task requests_may_look_at_the_same_stream_and_are_recorded_together()
    {
        await Ledger.Append(Acts.On(Acts.Stream("looked at"), 0));
        AppendRequest[] requests = [Looking("a", 1), Looking("b", 1), Looking("c", 1)];
        (await Together(requests)).ShouldBeTrue();
        (await Send(requests)).Select(outcome => outcome.ShouldBeOfType<Appended>().Position).ShouldBe([2, 3, 4]);
        (await Ledger.StreamVersion(Acts.Stream("looked at"))).ShouldBe(1);
        (await Ledger.LoadStream(Acts.Stream("c"))).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task what_one_request_looks_at_and_another_writes_is_seen_in_their_order(bool writtenFirst)
    {
        await Ledger.Append(Acts.On(Acts.Stream("looked at"), 0));
        AppendRequest[] requests = [Looking("a", 1), Acts.On(Acts.Stream("looked at"), 1)];
        if (writtenFirst) Array.Reverse(requests);
        (await Together(requests)).ShouldBeFalse();
        var outcomes = await Send(requests);
        outcomes[0].ShouldBeOfType<Appended>();
        if (writtenFirst) outcomes[1].ShouldBe(new Conflict(Acts.Stream("looked at"), 1, 2));
        else outcomes[1].ShouldBeOfType<Appended>();
    }

    [Fact]
    public async Task a_request_that_only_the_database_can_refuse_stands_alone()
    {
        // A key may be of any length, but the database's index has its own limit.
        var tooLong = Acts.On(Acts.Stream(Noise(12_000)), 0);
        var requests = Enumerable.Range(0, 20).Select(n => Acts.On(Acts.Stream(n), 0)).ToList();
        requests.Insert(7, tooLong);
        var results = await Task.WhenAll(requests.Select(async request =>
        {
            try
            {
                return (object)await Ledger.Append(request);
            }
            catch (InvalidAppendException refused)
            {
                return refused;
            }
        }));
        results[7].ShouldBeOfType<InvalidAppendException>().Message.ShouldContain("index row");
        results.OfType<Appended>().Count().ShouldBe(20);
        (await Ledger.Head()).ShouldBe(20);
    }

    [Fact]
    public async Task a_batch_whose_numbers_disagree_is_not_recorded()
    {
        await using var connection = await Database.App.OpenConnectionAsync();
        var batch = new AppendBatch();
        await using var call = batch.CreateCommand(connection);
        foreach (var (parameter, wrong) in new[] { (18, 2), (19, 1), (26, 2), (6, 9) })
        {
            batch.Fill([Acts.On(Acts.Stream("a"), 0), Acts.On(Acts.Stream("b"), 0)]);
            ((List<int>)call.Parameters[parameter - 1].Value!)[0] = wrong;
            await Should.ThrowAsync<Npgsql.PostgresException>(() => call.ExecuteNonQueryAsync());
        }
        (await Ledger.Head()).ShouldBe(0);
        (await Ledger.StreamVersion(Acts.Stream("a"))).ShouldBe(0);
    }

    /// <summary>An act on a stream of its own that rests on another one being at a version.</summary>
    private static AppendRequest Looking(string key, long at) => Acts.Of(
        [new(Acts.Stream(key), 0, [Acts.Fact(1)]), new(Acts.Stream("looked at"), at, [])]);

    /// <summary>Whether requests are recorded by one statement a table, not one by one.</summary>
    private async Task<bool> Together(AppendRequest[] requests)
    {
        await using var connection = await Database.App.OpenConnectionAsync();
        var batch = new AppendBatch();
        await using var call = batch.CreateCommand(connection);
        batch.Fill(requests);
        return (bool)call.Parameters[^1].Value!;
    }

    private async Task<AppendOutcome[]> Send(params AppendRequest[] requests)
    {
        await using var sender = new BatchSender(Database.App);
        return await sender.Send(requests);
    }

    /// <summary>Text that does not compress.</summary>
    private static string Noise(int length)
    {
        var random = new Random(17);
        return string.Create(length, random, (text, source) =>
        {
            for (var i = 0; i < text.Length; i++) text[i] = (char)('!' + source.Next(90));
        });
    }
}
