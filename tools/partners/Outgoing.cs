using RabbitMQ.Client;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Receiving;

namespace Regulatory.Partner;

/// <summary>
/// Sends to the department's inbox, in the manner of the partner: several times, or in another order. What was gathered to be shuffled
/// goes out, too, when nothing more has come for a while.
/// </summary>
internal sealed class Outgoing(IChannel channel, Manner manner, string account) : IDisposable
{
    private static readonly TimeSpan LongestIdle = TimeSpan.FromMilliseconds(500);

    private readonly Random order = new(manner.Seed);
    private readonly List<PartnerMessage> gathered = [];
    private readonly List<Func<ValueTask>> whenSent = [];
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Sends a message, now or when enough have been gathered.</summary>
    /// <param name="sent">Done when the broker has it: what it answers is let go of only then.</param>
    public async Task Send(PartnerMessage message, CancellationToken stop, Func<ValueTask>? sent = null)
    {
        await turn.WaitAsync(stop);
        try
        {
            gathered.AddRange(Enumerable.Repeat(message, manner.Repeat));
            if (sent is not null) whenSent.Add(sent);
            if (gathered.Count >= manner.Shuffle) await SendGathered(stop);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Sends what was gathered.</summary>
    public async Task Flush(CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            await SendGathered(stop);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Sends now and then what was gathered, until told to stop.</summary>
    public async Task FlushWhenIdle(CancellationToken stop)
    {
        while (true)
        {
            await Task.Delay(LongestIdle, stop);
            await Flush(stop);
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task SendGathered(CancellationToken stop)
    {
        var (messages, answered) = (gathered.ToArray(), whenSent.ToArray());
        gathered.Clear();
        whenSent.Clear();
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
        foreach (var letGo in answered) await letGo();
    }
}
