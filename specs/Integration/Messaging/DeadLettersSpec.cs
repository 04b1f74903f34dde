using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Messaging;

[Collection(ExchangeCollection.Name)]
public sealed class DeadLettersSpec(Exchange exchange)
{
    [Fact]
    public async Task what_a_partner_rejected_is_seen_with_its_reason_and_comes_back_once_however_often_it_is_asked_for()
    {
        const string name = "stubborn";
        var queue = PartnerPost.QueueOf(name);
        await using (var post = await PartnerPost.Open(exchange.With(name), default))
            foreach (var size in new[] { 1, 2, 3 }) await post.Deliver(Heads.Message(size), default);
        await using var letters = await DeadLetters.Open(exchange.With(name), default);
        await using (await PartnerDesk.Open(exchange.Broker, queue, acknowledge: false))
            await Eventually.Holds(() => Standing(letters).Dead == 3, () => Standing(letters).ToString());

        var standing = Standing(letters);
        standing.Waiting.ShouldBe(0);
        standing.First.Select(letter => letter.Id).ShouldBe(new[] { 1, 2, 3 }.Select(size => Heads.Message(size).Id.ToString()));
        standing.First.ShouldAllBe(letter => letter.Contract == "ledger.head.published.v1" && letter.Reason.Contains("rejected", StringComparison.Ordinal));
        await Eventually.Holds(() => letters.Look(name, 2, default).GetAwaiter().GetResult().First.Length == 2, () => "as many as asked for");

        var second = Heads.Message(2).Id.ToString();
        (await letters.Redeliver(name, [second.ToUpperInvariant()], default)).ShouldBe(1);
        (await letters.Redeliver(name, [second], default)).ShouldBe(0);
        await Eventually.Holds(() => Standing(letters).Dead == 2, () => Standing(letters).ToString());
        await Eventually.Holds(() => letters.Redeliver(name, [], default).GetAwaiter().GetResult() == 2, () => "the others come back");
        (await letters.Redeliver(name, [], default)).ShouldBe(0);

        await using var desk = await PartnerDesk.Open(exchange.Broker, queue);
        ReceivedMessage[] received = [await desk.Next(), await desk.Next(), await desk.Next()];
        received[0].Id.ShouldBe(second);
        // What was only looked at changes places in the broker's queue, so that the others come in either order.
        received.Select(message => message.Id).ShouldBe(new[] { 1, 2, 3 }.Select(size => Heads.Message(size).Id.ToString()), ignoreOrder: true);
        foreach (var size in new[] { 1, 2, 3 })
            received.Single(message => message.Id == Heads.Message(size).Id.ToString()).Body.ShouldBe(CloudEvents.Write(Heads.Message(size)));

        QueueStanding Standing(DeadLetters of) => of.Look(name, 10, default).GetAwaiter().GetResult();
    }

    [Fact]
    public async Task a_queue_that_was_never_made_is_said_to_be_so()
    {
        await using var letters = await DeadLetters.Open(exchange.With("unmade"), default);
        var standing = await letters.Look("unmade", 10, default);
        (standing.Waiting, standing.Dead).ShouldBe((null, null));
        (await Should.ThrowAsync<InvalidOperationException>(() => letters.Redeliver("unmade", [], default))).Message.ShouldContain("regulatory.partner.unmade");
    }

    [Fact]
    public async Task a_broker_that_is_away_is_said_to_be_so_without_its_password()
    {
        var nowhere = exchange.With("police");
        nowhere = nowhere with { Broker = nowhere.Broker! with { Port = (ushort)EmbeddedPostgres.FreePort(), Password = "secret-of-the-broker" } };
        var said = (await Should.ThrowAsync<InvalidOperationException>(() => DeadLetters.Open(nowhere, default))).Message;
        said.ShouldContain("127.0.0.1");
        said.ShouldNotContain("secret-of-the-broker");
        (await Should.ThrowAsync<InvalidOperationException>(() => DeadLetters.Open(MessagingSettings.InMemory, default))).Message.ShouldContain("RabbitMQ__Host");
    }
}
