using MassTransit;
using RabbitMQ.Client.Exceptions;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Messaging;

[Collection(ExchangeCollection.Name)]
public sealed class HeadPublisherSpec(Exchange exchange) : IAsyncLifetime
{
    private readonly Heads heads = new();
    private LedgerDatabase database = null!;

    public async Task InitializeAsync() => database = await LedgerDatabase.Create(exchange.Postgres);

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task a_signed_head_arrives_in_every_partners_queue_exactly_as_it_was_sent()
    {
        string[] partners = ["near", "farther", "farthest"];
        heads.Sign([3, 7]);
        await using var publisher = Publish(partners);
        await publisher.Until(StandingKind.Running, 7);
        foreach (var partner in partners)
        {
            await using var desk = await PartnerDesk.Open(exchange.Broker, PartnerPost.QueueOf(partner));
            foreach (var head in new[] { Heads.Head(3), Heads.Head(7) })
            {
                var received = await desk.Next();
                received.Body.ShouldBe(CloudEvents.Write(LedgerHeadPublished.Of(head)));
                received.Id.ShouldBe(LedgerHeadPublished.Of(head).Id.ToString());
                received.ContentType.ShouldBe(CloudEvents.ContentType);
                received.Persistent.ShouldBeTrue();
            }
        }
        (await Checkpoint()).ShouldBe(7);
    }

    [Fact]
    public async Task a_message_that_a_partner_refuses_for_good_is_put_aside_and_not_lost()
    {
        heads.Sign(1);
        await using var publisher = Publish("refusing");
        await publisher.Until(StandingKind.Running, 1);
        var queue = PartnerPost.QueueOf("refusing");
        await using var refusing = await PartnerDesk.Open(exchange.Broker, queue, acknowledge: false);
        await using var aside = await PartnerDesk.Open(exchange.Broker, MessageBus.DeadLetters(queue));
        (await aside.Next()).Body.ShouldBe(CloudEvents.Write(Heads.Message(1)));
    }

    [Fact]
    public async Task a_broker_killed_in_the_middle_loses_no_head_and_what_comes_twice_has_the_same_id()
    {
        using var broker = new RabbitBroker("heads");
        heads.Sign(Enumerable.Range(1, 40));
        await using var publisher = new PublisherAtWork(database.App, heads.Sealed, Exchange.Killed(broker, "survivor"));
        await publisher.Until(StandingKind.Running, 40);
        var all = 40;
        var signing = Task.Run(async () =>
        {
            while (publisher.Publisher.Standing.Kind == StandingKind.Running)
            {
                if (publisher.Publisher.Standing.Size == all) heads.Sign(++all);
                await Task.Yield();
            }
        });
        broker.Kill();
        await publisher.Until(StandingKind.Interrupted);
        await signing;
        publisher.Publisher.Standing.Reason.ShouldNotBeNullOrEmpty();
        broker.Start();
        await publisher.Until(StandingKind.Running, all);

        await using var desk = await PartnerDesk.Open(broker, PartnerPost.QueueOf("survivor"));
        var sizes = new Dictionary<long, string>();
        while (!sizes.ContainsKey(all))
        {
            var received = await desk.Next();
            var message = (LedgerHeadPublished)CloudEvents.MessageOf(CloudEvents.Read(received.Body));
            if (sizes.TryGetValue(message.Size, out var id)) received.Id.ShouldBe(id);
            else message.Size.ShouldBe(sizes.Count + 1, "heads come in order of size");
            sizes[message.Size] = received.Id!;
        }
        sizes.Values.Distinct().Count().ShouldBe(all);
    }

    [Fact]
    public async Task a_partner_without_a_queue_is_noticed_and_no_head_counts_as_sent_before_it_has_one_again()
    {
        heads.Sign(1);
        await using var publisher = Publish("careless", "careful");
        await publisher.Until(StandingKind.Running, 1);
        await using (var desk = await PartnerDesk.Open(exchange.Broker))
            await desk.Channel.QueueDeleteAsync(PartnerPost.QueueOf("careless"), ifUnused: false, ifEmpty: false);
        heads.Sign(2);
        await publisher.Until(StandingKind.Running, 2);

        publisher.Log.Entries.ShouldContain(entry => entry.Fault is MessageReturnedException);
        await using var careless = await PartnerDesk.Open(exchange.Broker, PartnerPost.QueueOf("careless"));
        (await careless.Next()).Id.ShouldBe(Heads.Message(2).Id.ToString());
    }

    [Fact]
    public async Task without_a_broker_nothing_is_lost_and_the_reason_is_there_to_read()
    {
        heads.Sign(1);
        var nowhere = exchange.With("patient");
        nowhere = nowhere with { Broker = nowhere.Broker! with { Port = (ushort)EmbeddedPostgres.FreePort() }, Patience = TimeSpan.FromMilliseconds(300) };
        await using var publisher = new PublisherAtWork(database.App, heads.Sealed, nowhere);
        await publisher.Until(StandingKind.Interrupted);
        publisher.Publisher.Standing.Reason.ShouldNotBeNullOrEmpty();
        publisher.Publisher.Standing.Reason.ShouldNotContain("password");
        (await Checkpoint()).ShouldBe(0);
    }

    [Fact]
    public async Task of_two_publishers_one_runs_and_the_other_goes_on_where_it_ends()
    {
        heads.Sign([1, 2]);
        await using var second = await Race();
        heads.Sign([3, 4]);
        await second.Until(StandingKind.Running, 4);

        await using var desk = await PartnerDesk.Open(exchange.Broker, PartnerPost.QueueOf("steady"));
        for (var size = 1; size <= 4; size++) (await desk.Next()).Id.ShouldBe(Heads.Message(size).Id.ToString());

        async Task<PublisherAtWork> Race()
        {
            await using var first = Publish("steady");
            await first.Until(StandingKind.Running, 2);
            var other = Publish("steady");
            await Eventually.Holds(() => Asked() > 0, () => "the second never asked for its turn");
            other.Publisher.Standing.Kind.ShouldBe(StandingKind.Waiting);
            return other;
        }
    }

    [Fact]
    public async Task a_publisher_whose_session_dies_gives_its_turn_to_another()
    {
        heads.Sign(1);
        await using var first = new PublisherAtWork(database.App, heads.Sealed, exchange.With("failing-over") with { FirstPause = TimeSpan.FromHours(1) });
        await first.Until(StandingKind.Running, 1);
        await using var second = Publish("failing-over");
        await using (var kill = database.Administrator.CreateCommand(
            "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())"))
            (await kill.ExecuteScalarAsync()).ShouldBe(true);
        heads.Sign(2);
        await second.Until(StandingKind.Running, 2);
        await first.Until(StandingKind.Interrupted);
        (await Checkpoint()).ShouldBe(2);
    }

    private PublisherAtWork Publish(params string[] partners) => new(database.App, heads.Sealed, exchange.With(partners));

    /// <summary>Sessions that asked for the publisher's lock.</summary>
    private long Asked()
    {
        using var count = database.Administrator.CreateCommand(
            "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like '%pg_try_advisory_lock%'");
        return (long)count.ExecuteScalar()!;
    }

    private async Task<long> Checkpoint()
    {
        await using var read = database.App.CreateCommand($"select position from ledger.checkpoint where reader = '{Mail.HeadReader}'");
        return (long)(await read.ExecuteScalarAsync())!;
    }
}
