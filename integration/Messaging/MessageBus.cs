using MassTransit;

namespace Regulatory.Integration.Messaging;

/// <summary>
/// Makes buses: on RabbitMQ where a broker is set, else in memory, with the same endpoints. They are made by hand, not by
/// <c>AddMassTransit</c>, which would report what it finds to its makers.
/// </summary>
public static class MessageBus
{
    /// <summary>A bus that is not started yet: <c>StartAsync</c> returns when its endpoints are there, and nothing may be sent before.</summary>
    /// <param name="name">Under which the broker shows the connection.</param>
    /// <param name="endpoints">Adds receive endpoints; <see cref="Durably"/> makes their queues as all of ours are.</param>
    public static IBusControl Make(MessagingSettings settings, string name, Action<IBusFactoryConfigurator>? endpoints = null) =>
        settings.Broker is { } broker
            ? Bus.Factory.CreateUsingRabbitMq(bus =>
            {
                bus.Host(broker.Host, broker.Port, broker.VirtualHost, name, host =>
                {
                    host.Username(broker.User);
                    host.Password(broker.Password);
                    host.PublisherConfirmation = true;
                    host.RequestedConnectionTimeout(settings.Patience);
                    host.ContinuationTimeout(settings.Patience);
                    if (broker.Tls) host.UseSsl(tls => tls.ServerName = broker.Host);
                });
                Configure(bus, endpoints);
            })
            : Bus.Factory.CreateUsingInMemory(bus => Configure(bus, endpoints));

    /// <summary>
    /// A queue that outlives the broker's restart and the loss of a minority of its nodes, and after twenty deliveries in vain puts a
    /// message aside, into <c>{queue}.dead</c>, rather than lose it or try for ever.
    /// </summary>
    public static void Durably(this IReceiveEndpointConfigurator endpoint, string queue)
    {
        endpoint.ConfigureConsumeTopology = false;
        endpoint.PublishFaults = false;
        if (endpoint is not IRabbitMqReceiveEndpointConfigurator rabbit) return;
        rabbit.SetQuorumQueue();
        foreach (var (name, value) in QueueArguments(queue)) rabbit.SetQueueArgument(name, value);
    }

    /// <summary>What the broker is told of every queue of ours.</summary>
    internal static Dictionary<string, object?> QueueArguments(string queue) => new()
    {
        ["x-queue-type"] = "quorum",
        ["x-delivery-limit"] = DeliveryLimit,
        // Dead letters are moved only when they have arrived; this strategy wants a queue that rather refuses than drops.
        ["x-dead-letter-strategy"] = "at-least-once",
        ["x-overflow"] = "reject-publish",
        ["x-dead-letter-exchange"] = "",
        ["x-dead-letter-routing-key"] = DeadLetters(queue),
    };

    /// <summary>Where a queue's messages go that could not be delivered.</summary>
    public static string DeadLetters(string queue) => $"{queue}.dead";

    private const int DeliveryLimit = 20;

    private static void Configure(IBusFactoryConfigurator bus, Action<IBusFactoryConfigurator>? endpoints)
    {
        var serializer = new CloudEventSerializer();
        bus.ClearSerialization();
        bus.AddSerializer(serializer);
        bus.AddDeserializer(serializer, isDefault: true);
        endpoints?.Invoke(bus);
    }
}
