using System.Collections.Immutable;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Receiving;

namespace Regulatory.Integration.Messaging;

/// <summary>A message that was put aside.</summary>
/// <param name="Id">Its id; null when it never had one.</param>
/// <param name="Contract">What it says it is; null when that cannot be read.</param>
/// <param name="Sender">The account that sent it, for messages of partners.</param>
/// <param name="Reason">Why, in one line: a rule, what was wrong, or what the broker says.</param>
public sealed record DeadLetter(string? Id, string? Contract, string? Sender, string Reason);

/// <summary>A queue as the broker has it.</summary>
/// <param name="Name">The partner; <c>inbox</c> for what partners send.</param>
/// <param name="Waiting">Messages that wait; null when the queue was never made.</param>
/// <param name="Readers">Who reads it now.</param>
/// <param name="Dead">Messages that were put aside; null when their queue was never made.</param>
public sealed record QueueStanding(string Name, string Queue, long? Waiting, long Readers, long? Dead, ImmutableArray<DeadLetter> First);

/// <summary>
/// Looks at queues, and brings back what was put aside. A message is taken from the dead letters only when its queue has it again; one
/// that comes back twice has the same id, so that it takes effect once. Dead letters keep no order: a quorum queue puts what was looked at
/// behind what was looked at earlier.
/// </summary>
public sealed class DeadLetters : IAsyncDisposable
{
    /// <summary>The name of the queue of what partners send.</summary>
    public const string Inbox = "inbox";

    /// <summary>The delivery tag that stands for all.</summary>
    private const ulong EveryDelivery = 0;

    private readonly IConnection connection;
    private readonly string own;

    private DeadLetters(IConnection connection, string own) => (this.connection, this.own) = (connection, own);

    /// <exception cref="InvalidOperationException">There is no broker, or it cannot be reached, or does not let us in.</exception>
    public static async Task<DeadLetters> Open(MessagingSettings settings, CancellationToken cancellation)
    {
        try
        {
            return new(await Amqp.Open(settings, "regctl messaging", cancellation).ConfigureAwait(false), settings.Broker!.User);
        }
        catch (BrokerUnreachableException away)
        {
            throw new InvalidOperationException(
                $"消息代理 {settings.Broker} 无法连接。The broker cannot be reached or does not let us in: {(away.InnerException ?? away).Message}", away);
        }
    }

    /// <summary>The queue of a partner, or of what partners send.</summary>
    /// <param name="first">How many dead letters to look at.</param>
    public async Task<QueueStanding> Look(string name, int first, CancellationToken cancellation)
    {
        var queue = QueueOf(name);
        var (waiting, dead) = (
            await Declared(queue, cancellation).ConfigureAwait(false), await Declared(MessageBus.DeadLetters(queue), cancellation).ConfigureAwait(false));
        var letters = ImmutableArray.CreateBuilder<DeadLetter>();
        if (dead is not null && first > 0)
        {
            var channel = await connection.CreateChannelAsync(cancellationToken: cancellation).ConfigureAwait(false);
            await using var closing = channel.ConfigureAwait(false);
            while (letters.Count < first
                && await channel.BasicGetAsync(MessageBus.DeadLetters(queue), autoAck: false, cancellation).ConfigureAwait(false) is { } got)
                letters.Add(Letter(got.BasicProperties, got.Body.Span));
            await PutBack(channel, cancellation).ConfigureAwait(false);
        }
        return new(name, queue, waiting?.MessageCount, waiting?.ConsumerCount ?? 0, dead?.MessageCount, letters.ToImmutable());
    }

    /// <summary>Brings dead letters back: all there are when it begins, or those with these ids.</summary>
    /// <returns>How many came back.</returns>
    /// <exception cref="InvalidOperationException">The queue was never made.</exception>
    public async Task<int> Redeliver(string name, IReadOnlyCollection<string> ids, CancellationToken cancellation)
    {
        var queue = QueueOf(name);
        if (await Declared(MessageBus.DeadLetters(queue), cancellation).ConfigureAwait(false) is null
            || await Declared(queue, cancellation).ConfigureAwait(false) is null)
            throw new InvalidOperationException($"队列尚未建立。There is no queue {queue} yet: the publisher makes it when it begins.");
        var channel = await connection.ConfirmingChannel(cancellation).ConfigureAwait(false);
        await using var closing = channel.ConfigureAwait(false);
        var brought = 0;
        // How many there are is asked with the first of them: what the broker says of a queue may be older than what was just put back.
        for (uint? left = null; left is not 0;)
        {
            if (await channel.BasicGetAsync(MessageBus.DeadLetters(queue), autoAck: false, cancellation).ConfigureAwait(false) is not { } got) break;
            left = left is { } still ? still - 1 : got.MessageCount;
            if (ids.Count > 0 && !ids.Contains(got.BasicProperties.MessageId ?? "", StringComparer.OrdinalIgnoreCase)) continue;
            await channel.BasicPublishAsync("", queue, mandatory: true, Again(got.BasicProperties, name), got.Body, cancellation).ConfigureAwait(false);
            await channel.BasicAckAsync(got.DeliveryTag, multiple: false, cancellation).ConfigureAwait(false);
            brought++;
        }
        await PutBack(channel, cancellation).ConfigureAwait(false);
        return brought;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    /// <summary>
    /// What was taken and not acknowledged goes back before anybody looks again; left to the channel's end it would be missing for a moment.
    /// </summary>
    private static async Task PutBack(IChannel channel, CancellationToken cancellation) =>
        await channel.BasicNackAsync(EveryDelivery, multiple: true, requeue: true, cancellation).ConfigureAwait(false);

    private static string QueueOf(string name) => name == Inbox ? Amqp.Inbox : PartnerPost.QueueOf(name);

    /// <summary>A refusal of the law is remembered under the command's id; another attempt has another, and only such a one needs it.</summary>
    private BasicProperties Again(IReadOnlyBasicProperties properties, string name)
    {
        if (name != Inbox) return Postmark.Copy(properties, own);
        var (sender, attempt) = Postmark.OriginOf(properties, own);
        var refused = properties.Text(Postmark.Answer) == Answer.Refused.ToString();
        return Postmark.Copy(properties, own, (Postmark.Sender, sender ?? ""), (Postmark.Attempt, attempt + (refused ? 1 : 0)));
    }

    private async Task<QueueDeclareOk?> Declared(string queue, CancellationToken cancellation)
    {
        // To ask for what is not there costs the channel.
        var channel = await connection.CreateChannelAsync(cancellationToken: cancellation).ConfigureAwait(false);
        await using var closing = channel.ConfigureAwait(false);
        try
        {
            return await channel.QueueDeclarePassiveAsync(queue, cancellation).ConfigureAwait(false);
        }
        catch (OperationInterruptedException missing) when (missing.ShutdownReason?.ReplyCode == Constants.NotFound)
        {
            return null;
        }
    }

    private DeadLetter Letter(IReadOnlyBasicProperties properties, ReadOnlySpan<byte> body)
    {
        string? contract = null;
        try
        {
            contract = CloudEvents.Read(body).Type;
        }
        catch (FormatException)
        {
            // That may be why it lies here.
        }
        var rule = properties.Text(Postmark.Rule);
        var reason = properties.Text(Postmark.En) is { } en
            ? $"{(rule is null ? "" : rule + ": ")}{properties.Text(Postmark.Zh)} {en}"
            : OfBroker(properties);
        return new(properties.MessageId, contract, Postmark.OriginOf(properties, own).Account, reason);
    }

    /// <summary>What the broker says of why it put a message aside.</summary>
    private static string OfBroker(IReadOnlyBasicProperties properties) => properties.Text("x-first-death-reason") switch
    {
        "rejected" => "对方拒收。The receiver rejected it for good.",
        "delivery_limit" => "多次投递未果。It was delivered too often in vain.",
        { } other => other,
        null => "原因不明。Nobody says why.",
    };
}
