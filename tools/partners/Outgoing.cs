using RabbitMQ.Client;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Receiving;

namespace Regulatory.Partner;

/// <summary>Sends to the department's inbox, in the manner of the partner: several times, or in another order.</summary>
internal sealed class Outgoing(IChannel channel, Manner manner, string account)
{
    private readonly Random order = new(manner.Seed);
    private readonly List<PartnerMessage> gathered = [];

    /// <summary>Sends a message, now or when enough have been gathered.</summary>
    public async Task Send(PartnerMessage message, CancellationToken stop)
    {
        gathered.AddRange(Enumerable.Repeat(message, manner.Repeat));
        if (gathered.Count >= manner.Shuffle) await Flush(stop);
    }

    /// <summary>Sends what was gathered.</summary>
    public async Task Flush(CancellationToken stop)
    {
        var messages = gathered.ToArray();
        gathered.Clear();
        if (manner.Shuffle > 1) order.Shuffle(messages);
        foreach (var message in messages)
        {
            await channel.BasicPublishAsync(
                InboxConsumer.Exchange, "", mandatory: true,
                new BasicProperties
                {
                    // The broker makes sure that it is our account.
                    UserId = account, MessageId = message.Id.ToString(), ContentType = CloudEvents.ContentType, Persistent = true,
                },
                CloudEvents.Write(message), stop);
            Console.WriteLine($"sent {ContractAttribute.NameOf(message.GetType())} {message.Id}");
        }
    }
}
