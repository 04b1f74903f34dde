using MassTransit;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Specs.Messaging;

[Collection(ExchangeCollection.Name)]
public sealed class MessageBusSpec(Exchange exchange)
{
    private const string Queue = "regulatory.spec";

    [Fact]
    public Task without_a_broker_messages_travel_in_memory() => Travels(MessagingSettings.InMemory);

    [Fact]
    public Task with_a_broker_the_same_endpoints_take_them_from_queues() => Travels(exchange.With());

    [Fact]
    public void partners_without_a_broker_are_refused()
    {
        Should.Throw<InvalidOperationException>(() => new MessagingSettings(null, ["police"]).Checked()).Message.ShouldContain("RabbitMQ__Host");
        Should.Throw<InvalidOperationException>(() => exchange.With("Police")).Message.ShouldContain("Police");
        Should.Throw<InvalidOperationException>(() => exchange.With("police", "police")).Message.ShouldContain("twice");
    }

    [Fact]
    public void settings_never_show_the_password() =>
        new BrokerSettings("mq.example", 5671, "gd", "publisher", "secret", Tls: true).ToString().ShouldBe("publisher@mq.example:5671/gd");

    private static async Task Travels(MessagingSettings settings)
    {
        var message = Heads.Message(5);
        var arrived = new TaskCompletionSource<(LedgerHeadPublished Message, Guid? Id)>(TaskCreationOptions.RunContinuationsAsynchronously);
        var bus = MessageBus.Make(settings, "spec", endpoints => endpoints.ReceiveEndpoint(Queue, endpoint =>
        {
            endpoint.Durably(Queue);
            endpoint.Handler<LedgerHeadPublished>(context =>
            {
                arrived.TrySetResult((context.Message, context.MessageId));
                return Task.CompletedTask;
            });
        }));
        await bus.StartAsync();
        try
        {
            var endpoint = await bus.GetSendEndpoint(new Uri($"exchange:{Queue}"));
            await endpoint.Send(message, context => context.MessageId = message.Id);
            var (received, id) = await arrived.Task.WaitAsync(TimeSpan.FromMinutes(1));
            received.ShouldBe(message);
            id.ShouldBe(message.Id);
        }
        finally
        {
            await bus.StopAsync();
        }
    }
}
