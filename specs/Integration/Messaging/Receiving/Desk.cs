using System.Collections.Concurrent;
using NodaTime;
using RabbitMQ.Client;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Receiving;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Messaging.Receiving;

/// <summary>What an act of a partner's message becomes in specs of the inbox: a word that is written down, once for every command id.</summary>
internal sealed class Desk
{
    private readonly ConcurrentDictionary<Guid, ActOutcome> outcomes = [];
    private readonly ConcurrentQueue<(string Word, Actor Actor)> written = [];

    /// <summary>What becomes of a word; null for accepting it.</summary>
    public Func<string, ActOutcome?> Deciding { get; set; } = _ => null;

    /// <summary>What was accepted, in order.</summary>
    public IReadOnlyList<string> Words => [.. written.Select(entry => entry.Word)];

    public IReadOnlyList<Actor> Actors => [.. written.Select(entry => entry.Actor)];

    /// <summary>How often an act was given.</summary>
    public int Acts { get; private set; }

    public Inbox Inbox(MessagingSettings settings) => new(
        settings, [InboundAct.For<Acknowledgement>((receipt, _) => [receipt.Receipt!]), InboundAct.For<PoliceDecision>((decision, _) => [decision.Document])], Execute);

    /// <summary>Waits until these words were accepted, in this order.</summary>
    public Task Until(params string[] words) => Until(() => Words.SequenceEqual(words));

    public Task Until(Func<bool> condition) => Eventually.Holds(condition, () => string.Join(", ", Words));

    private Task<ActOutcome> Execute(Act act, CancellationToken cancellation)
    {
        Acts++;
        return Task.FromResult(outcomes.GetOrAdd(act.CommandId, _ =>
        {
            var outcome = Deciding((string)act.Command) ?? new ActAccepted(new("spec", "one"), 1, 1);
            if (outcome is ActAccepted) written.Enqueue(((string)act.Command, act.Actor));
            return outcome;
        }));
    }
}

/// <summary>Messages of partners, as they put them on the wire.</summary>
internal static class Letters
{
    public static PoliceDecision Decision(string document, string source = Partners.Police, Guid? id = null) =>
        new(new("0198c6f0-0000-8000-8000-000000000002"), "process/criminal-transfer/1", PoliceOutcome.Filed, document, new(2026, 3, 2))
        {
            Envelope = new(id ?? Guid.NewGuid(), source, document, Instant.FromUtc(2026, 3, 2, 2, 0)),
        };

    public static Acknowledgement Receipt(string receipt, string source = Partners.Police) =>
        new(Guid.NewGuid(), "process/criminal-transfer/1", receipt)
        {
            Envelope = new(Guid.NewGuid(), source, receipt, Instant.FromUtc(2026, 3, 2, 2, 0)),
        };

    public static Delivery From(string? account, PartnerMessage message, int attempt = 0) => new(account, attempt, CloudEvents.Write(message));

    /// <summary>Sends to the inbox as an account of the broker.</summary>
    public static async Task Send(RabbitBroker broker, params PartnerMessage[] messages)
    {
        await using var desk = await PartnerDesk.Open(broker);
        foreach (var message in messages) await Send(desk, CloudEvents.Write(message), "guest", message.Id);
    }

    public static ValueTask Send(PartnerDesk desk, byte[] body, string? account, Guid? id = null)
    {
        var properties = new BasicProperties { MessageId = (id ?? Guid.NewGuid()).ToString(), ContentType = CloudEvents.ContentType, Persistent = true };
        if (account is not null) properties.UserId = account;
        return desk.Channel.BasicPublishAsync(InboxConsumer.Exchange, "", mandatory: true, properties, body);
    }
}
