using Regulatory.Ledger;

namespace Regulatory.Projections.Specs.Engine;

/// <summary>What the runners of a host read and open together.</summary>
public sealed class SharedTailSpec
{
    private readonly SampleLedger ledger = new();
    private readonly List<long> reads = [];
    private int opens;

    [Fact]
    public async Task the_newest_facts_are_read_and_opened_once_for_everybody()
    {
        ledger.AppendLife(10);
        var feed = Shared();
        var head = ledger.Head;
        foreach (var _ in Enumerable.Range(0, 3))
        {
            var facts = await feed.Read(0, 1_000, CancellationToken.None);
            facts.Select(fact => fact.Position).ShouldBe(Positions(1, head));
            foreach (var fact in facts) feed.Open(fact).ShouldBe(ledger.Feed.Open(fact));
        }
        (await feed.Read(head - 2, 1_000, CancellationToken.None)).Select(fact => fact.Position).ShouldBe(Positions(head - 1, head));
        (await feed.Read(1, 2, CancellationToken.None)).Select(fact => fact.Position).ShouldBe([2, 3]);
        reads.ShouldBe([0]);
        opens.ShouldBe((int)head);
    }

    [Fact]
    public async Task who_is_at_the_head_waits_for_more_and_gets_it()
    {
        ledger.AppendLife(5);
        var feed = Shared();
        var head = ledger.Head;
        (await feed.Read(head, 10, CancellationToken.None)).ShouldBeEmpty();
        Task[] waiting = [feed.Beyond(head, CancellationToken.None), feed.Beyond(head, CancellationToken.None)];
        ledger.AppendLife(1, from: 5);
        await Task.WhenAll(waiting).WaitAsync(TimeSpan.FromMinutes(1));
        (await feed.Read(head, 10, CancellationToken.None)).Select(fact => fact.Position).ShouldBe(Positions(head + 1, ledger.Head));
        await feed.Beyond(head, CancellationToken.None);
    }

    [Fact]
    public async Task who_is_further_back_than_what_is_kept_reads_for_himself()
    {
        ledger.AppendLife(20);
        var feed = Shared();
        var head = ledger.Head;
        await feed.Read(head - 5, 100, CancellationToken.None);
        (await feed.Read(2, 4, CancellationToken.None)).Select(fact => fact.Position).ShouldBe([3, 4, 5, 6]);
        (await feed.Read(head - 5, 100, CancellationToken.None)).Count.ShouldBe(5);
        reads.ShouldBe([head - 5, 2]);
    }

    [Fact]
    public async Task what_was_opened_before_somebody_was_erased_is_let_go()
    {
        ledger.Append("a", new DepotOpened("南沙", Domain.Kernel.DivisionCode.Parse("440115"), new(2026, 3, 2)));
        var erasing = ledger.Forget("a");
        var feed = Shared();
        var facts = await feed.Read(0, 10, CancellationToken.None);
        feed.Open(facts[0]).ShouldBeOfType<DepotOpened>().Name.ShouldBe("南沙");
        feed.Erases(facts[(int)erasing - 1]).ShouldNotBeNull();
        feed.Open(facts[0]).ShouldBeOfType<DepotOpened>().Name.ShouldNotBe("南沙");
    }

    [Fact]
    public async Task who_gives_up_waiting_does_not_end_it_for_others()
    {
        var feed = Shared();
        using var impatient = new CancellationTokenSource();
        var (first, second) = (feed.Beyond(0, impatient.Token), feed.Beyond(0, CancellationToken.None));
        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(first);
        ledger.AppendLife(1);
        await second.WaitAsync(TimeSpan.FromMinutes(1));
    }

    private static IEnumerable<long> Positions(long first, long last) => Enumerable.Range((int)first, (int)(last - first + 1)).Select(position => (long)position);

    private FactFeed Shared() => new SharedTail(
        ledger.Feed with
        {
            Read = (after, limit, cancel) =>
            {
                lock (reads) reads.Add(after);
                return ledger.Feed.Read(after, limit, cancel);
            },
            Open = fact =>
            {
                Interlocked.Increment(ref opens);
                return ledger.Feed.Open(fact);
            },
        },
        CancellationToken.None).Feed;
}
