using System.Collections.Immutable;
using MassTransit;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Publishing;
using Regulatory.Ledger;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Messaging.Publishing;

[Collection(ExchangeCollection.Name)]
public sealed class FactMailSpec(Exchange exchange) : IAsyncLifetime
{
    private RecordRoom room = null!;

    public async Task InitializeAsync() => room = await RecordRoom.Open(exchange);

    public async Task DisposeAsync() => await room.DisposeAsync();

    [Fact]
    public async Task each_partner_gets_what_is_on_its_route_and_no_personal_value_beyond_its_duty()
    {
        var decided = await Penalty(Told.Person, "湘B54321/Yellow");
        foreach (var (partner, shown) in new[]
        {
            (Partners.CreditPlatform, new PartyTold(PartyKind.NaturalPerson, PersonName: "张三", ResidentId: "44030519851231123X")),
            (Partners.RegistrationPlace, new PartyTold(PartyKind.NaturalPerson, PersonName: "张三")),
        })
        {
            await using var publisher = room.Publish(partner, exchange.With(partner));
            await publisher.Until(StandingKind.Running, decided);
            await using var desk = await PartnerDesk.Open(exchange.Broker, PartnerPost.QueueOf(partner));
            var received = await desk.Next();
            var message = (PenaltyDecisionIssued)CloudEvents.MessageOf(CloudEvents.Read(received.Body));
            message.Party.ShouldBe(shown, partner);
            received.Id.ShouldBe(FactMessage.IdOf("enforcement.penalty-decision.issued.v1", RecordRoom.Name, decided).ToString());
        }
        await using var silent = room.Publish(Partners.MarketRegulation, exchange.With(Partners.MarketRegulation));
        await silent.Until(StandingKind.Running, decided);
        (await room.Checkpoint(Partners.MarketRegulation)).ShouldBe(decided, "facts that say nothing to a partner are passed over");
    }

    [Fact]
    public async Task a_partner_that_comes_late_is_told_of_everything_from_the_beginning()
    {
        for (var number = 1; number <= 3; number++) await Penalty(Told.Company, number: number);
        var head = await room.Ledger.Head();
        await using var publisher = room.Publish("latecomer", exchange.With("latecomer"), Everything);
        await publisher.Until(StandingKind.Running, head);
        await using var desk = await PartnerDesk.Open(exchange.Broker, PartnerPost.QueueOf("latecomer"));
        for (var position = 2; position <= head; position += 2)
            (await desk.Next()).Id.ShouldBe(FactMessage.IdOf("enforcement.penalty-decision.issued.v1", RecordRoom.Name, position).ToString());
    }

    [Fact]
    public async Task a_host_killed_between_confirm_and_checkpoint_tells_it_once_more_under_the_same_id()
    {
        var decided = await Penalty(Told.Company);
        var killed = 0;
        var mail = room.Mail().To("unlucky", TimeProvider.System, Everything);
        // The session that may move the checkpoint dies as soon as the letter has been handed over for the first time.
        var unlucky = mail with
        {
            After = (position, stop) => mail.After(position, stop).Select(letter =>
            {
                if (!letter.Messages.IsEmpty && Interlocked.Exchange(ref killed, 1) == 0) KillTurns();
                return letter;
            }),
        };
        await using var publisher = new PublisherAtWork(room.Database.App, _ => unlucky, exchange.With("unlucky"));
        await publisher.Until(StandingKind.Running, decided);
        publisher.Log.Entries.ShouldContain(entry => entry.Fault is Npgsql.NpgsqlException);
        (await room.Checkpoint("unlucky")).ShouldBe(decided);
        await using var desk = await PartnerDesk.Open(exchange.Broker, PartnerPost.QueueOf("unlucky"));
        var (first, second) = (await desk.Next(), await desk.Next());
        second.Id.ShouldBe(first.Id);
        second.Body.ShouldBe(first.Body);
    }

    [Fact]
    public async Task a_broker_killed_in_the_middle_loses_nothing_and_keeps_the_order()
    {
        using var broker = new RabbitBroker("facts");
        for (var number = 1; number <= 9; number++) await Penalty(Told.Company, number: number);
        await using var publisher = room.Publish("steadfast", Exchange.Killed(broker, "steadfast"), Everything);
        await publisher.Until(StandingKind.Running, 18);
        broker.Kill();
        for (var number = 1; number <= 9; number++) await Penalty(Told.Company, number: number);
        await publisher.Until(StandingKind.Interrupted);
        broker.Start();
        await publisher.Until(StandingKind.Running, 36);
        await using var desk = await PartnerDesk.Open(broker, PartnerPost.QueueOf("steadfast"));
        var seen = new List<string>();
        while (seen.Count < 18)
            if ((await desk.Next()).Id is { } id && !seen.Contains(id)) seen.Add(id);
        seen.ShouldBe(Enumerable.Range(1, 18).Select(half =>
            FactMessage.IdOf("enforcement.penalty-decision.issued.v1", RecordRoom.Name, 2 * half).ToString()));
    }

    [Fact]
    public async Task a_partner_without_a_queue_is_noticed_and_holds_up_nobody_else()
    {
        var first = await Penalty(Told.Company);
        await using var careless = room.Publish("forgetful", exchange.With("forgetful"), Everything);
        await using var careful = room.Publish("mindful", exchange.With("mindful"), Everything);
        await careless.Until(StandingKind.Running, first);
        await using (var desk = await PartnerDesk.Open(exchange.Broker))
            await desk.Channel.QueueDeleteAsync(PartnerPost.QueueOf("forgetful"), ifUnused: false, ifEmpty: false);
        var second = await Penalty(Told.Company, number: 2);
        await careful.Until(StandingKind.Running, second);
        await careless.Until(StandingKind.Running, second);
        careless.Log.Entries.ShouldContain(entry => entry.Fault is MessageReturnedException);
        careful.Log.Entries.ShouldNotContain(entry => entry.Fault != null);
        await using var found = await PartnerDesk.Open(exchange.Broker, PartnerPost.QueueOf("forgetful"));
        (await found.Next()).Id.ShouldBe(FactMessage.IdOf("enforcement.penalty-decision.issued.v1", RecordRoom.Name, second).ToString());
    }

    [Fact]
    public async Task who_was_erased_is_told_of_without_name()
    {
        await Penalty(Told.Person, "湘B54321/Yellow");
        await room.Forget(Told.Person.Party);
        var told = (PenaltyDecisionIssued)(await room.Told(Partners.CreditPlatform)).Single();
        told.Party.ShouldBe(new PartyTold(PartyKind.NaturalPerson));
    }

    /// <summary>Tells everybody of every penalty.</summary>
    private static readonly Telling[] Everything = [TellPenaltyDecided.Telling with { IsAddressed = true }];

    private Task<long> Penalty(PartyOnRecord party, string plate = "粤A12345/Yellow", int number = 1) =>
        room.Record(Cases.Stream(number), Cases.Filed(party, plate), Cases.Decided(party));

    private void KillTurns()
    {
        using var kill = room.Database.Administrator.CreateCommand(
            "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())");
        kill.ExecuteScalar().ShouldBe(true);
    }
}
