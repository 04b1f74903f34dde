using Microsoft.Extensions.Logging;
using Npgsql;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using Regulatory.Integration.Messaging;
using Regulatory.Ledger;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Messaging;

/// <summary>A broker and a PostgreSQL for the specs of messaging, which take turns.</summary>
public sealed class Exchange : IDisposable
{
    public RabbitBroker Broker { get; } = new("messaging");

    public EmbeddedPostgres Postgres { get; } = new("messaging");

    /// <summary>Settings for this broker, impatient as specs are.</summary>
    public MessagingSettings With(params string[] partners) => At(Broker, partners);

    /// <summary>
    /// Settings for a broker that a spec kills. It has one of its own: RabbitMQ 3.10 leaves a quorum queue without a leader, for good, whose
    /// first message comes too soon after the restart, and the queues of all other specs would be at risk.
    /// </summary>
    public static MessagingSettings Killed(RabbitBroker broker, params string[] partners) =>
        At(broker, partners) with { Settling = MessagingSettings.InMemory.Settling };

    private static MessagingSettings At(RabbitBroker broker, string[] partners) =>
        new MessagingSettings(new("127.0.0.1", (ushort)broker.Port, "/", "guest", "guest", Tls: false), [.. partners])
        {
            Patience = TimeSpan.FromSeconds(5), FirstPause = TimeSpan.FromMilliseconds(100), LongestPause = TimeSpan.FromSeconds(1),
            Interval = TimeSpan.FromMilliseconds(20), Settling = TimeSpan.Zero,
        }.Checked();

    public void Dispose()
    {
        Broker.Dispose();
        Postgres.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class ExchangeCollection : ICollectionFixture<Exchange>
{
    public const string Name = "messaging";
}

/// <summary>What a partner of another make finds in its queue: it speaks AMQP and nothing of ours.</summary>
internal sealed class PartnerDesk : IAsyncDisposable
{
    private readonly System.Threading.Channels.Channel<ReceivedMessage> received = System.Threading.Channels.Channel.CreateUnbounded<ReceivedMessage>();
    private readonly IConnection connection;

    private PartnerDesk(IConnection connection, IChannel channel) => (this.connection, Channel) = (connection, channel);

    public IChannel Channel { get; }

    /// <param name="acknowledge">False: every message is sent back for good.</param>
    public static async Task<PartnerDesk> Open(RabbitBroker broker, string? queue = null, bool acknowledge = true)
    {
        var connection = await new ConnectionFactory { HostName = "127.0.0.1", Port = broker.Port, AutomaticRecoveryEnabled = false }.CreateConnectionAsync();
        // What was sent is with the broker before the connection goes: without its confirm, the last of it may be lost.
        var channel = await connection.CreateChannelAsync(new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        var desk = new PartnerDesk(connection, channel);
        if (queue is not null) await desk.Consume(queue, acknowledge);
        return desk;
    }

    /// <summary>The next message, waited for.</summary>
    public async Task<ReceivedMessage> Next()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        return await received.Reader.ReadAsync(patience.Token);
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task Consume(string queue, bool acknowledge)
    {
        await Channel.BasicQosAsync(0, 100, global: false);
        var consumer = new AsyncEventingBasicConsumer(Channel);
        consumer.ReceivedAsync += async (_, delivery) =>
        {
            received.Writer.TryWrite(new(
                delivery.Body.ToArray(), delivery.BasicProperties.MessageId, delivery.BasicProperties.ContentType, delivery.BasicProperties.Persistent));
            if (acknowledge) await Channel.BasicAckAsync(delivery.DeliveryTag, multiple: false);
            else await Channel.BasicRejectAsync(delivery.DeliveryTag, requeue: false);
        };
        await Channel.BasicConsumeAsync(queue, autoAck: false, consumer);
    }
}

internal sealed record ReceivedMessage(byte[] Body, string? Id, string? ContentType, bool Persistent);

/// <summary>A publisher at work on a database, until it is stopped.</summary>
internal sealed class PublisherAtWork : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task work;

    public PublisherAtWork(NpgsqlDataSource database, SealedHeads heads, MessagingSettings settings)
        : this(database, used => Mail.OfHeads(heads, used, TimeProvider.System), settings) { }

    public PublisherAtWork(NpgsqlDataSource database, Func<MessagingSettings, Mail> mail, MessagingSettings settings)
    {
        Publisher = new(
            mail(settings), (reader, cancellation) => ReaderTurn.Take(database, reader, cancellation: cancellation), settings,
            NodaTime.SystemClock.Instance, TimeProvider.System, Log);
        work = Publisher.Run(stop.Token);
    }

    public Publisher Publisher { get; }

    public RememberingLog<Publisher> Log { get; } = new();

    public Task Until(StandingKind kind, long size = 0) =>
        Eventually.Holds(() => Publisher.Standing.Kind == kind && Publisher.Standing.Size >= size, () => Publisher.Standing.ToString());

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await work;
        stop.Dispose();
    }
}

internal sealed class RememberingLog<T> : ILogger<T>
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<(LogLevel Level, Exception? Fault)> entries = [];

    public IReadOnlyCollection<(LogLevel Level, Exception? Fault)> Entries => entries;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        entries.Enqueue((logLevel, exception));
}

internal static class Eventually
{
    /// <summary>Waits for something that must come to be; says what there was instead when it does not.</summary>
    public static async Task Holds(Func<bool> condition, Func<string?> state)
    {
        for (var tries = 0; !condition(); tries++)
        {
            tries.ShouldBeLessThan(4000, state());
            await Task.Delay(TimeSpan.FromMilliseconds(25));
        }
    }
}
