using RabbitMQ.Client;

namespace Regulatory.Integration.Messaging;

/// <summary>
/// Connections to the broker for what MassTransit has no word for: queues as they are, and what outsiders put into them.
/// </summary>
internal static class Amqp
{
    /// <summary>The exchange that partners send to, the queue behind it, and where the department's own messages from elsewhere go.</summary>
    public const string Inbox = "regulatory.inbox";

    /// <exception cref="Exception">The broker cannot be reached, or does not let us in.</exception>
    public static async Task<IConnection> Open(MessagingSettings settings, string name, CancellationToken cancellation)
    {
        var broker = settings.Broker ?? throw new InvalidOperationException("There is no broker: set RabbitMQ:Host (environment: RabbitMQ__Host).");
        return await new ConnectionFactory
        {
            HostName = broker.Host, Port = broker.Port, VirtualHost = broker.VirtualHost, UserName = broker.User, Password = broker.Password,
            Ssl = new(broker.Host, enabled: broker.Tls), ClientProvidedName = name, AutomaticRecoveryEnabled = false,
            RequestedConnectionTimeout = settings.Patience, ContinuationTimeout = settings.Patience,
        }.CreateConnectionAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>A channel on which publishing completes with the broker's confirm, and fails when no queue takes the message.</summary>
    public static Task<IChannel> ConfirmingChannel(this IConnection connection, CancellationToken cancellation) =>
        connection.CreateChannelAsync(new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), cancellation);

    /// <summary>Makes what is missing of the exchange and queues of the inbox.</summary>
    public static async Task DeclareInbox(this IChannel channel, CancellationToken cancellation)
    {
        await channel.ExchangeDeclareAsync(Inbox, ExchangeType.Fanout, durable: true, cancellationToken: cancellation).ConfigureAwait(false);
        await Declare(Inbox, MessageBus.QueueArguments(Inbox)).ConfigureAwait(false);
        await Declare(MessageBus.DeadLetters(Inbox), new() { ["x-queue-type"] = "quorum" }).ConfigureAwait(false);
        await channel.QueueBindAsync(Inbox, Inbox, "", cancellationToken: cancellation).ConfigureAwait(false);

        Task Declare(string queue, Dictionary<string, object?> with) =>
            channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, with, cancellationToken: cancellation);
    }
}
