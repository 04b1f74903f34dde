using NodaTime;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Partner;

/// <summary>
/// Takes messages from a partner's queue one by one: keeps the ledger's heads in the partner's own file, sends a receipt or an answer for
/// everything else, and lets the broker forget a message only then. A head that cannot be true is sent to the dead letters, where it stays
/// as evidence, and ends the process with 2.
/// </summary>
/// <param name="witness">Null for a department that does not witness heads.</param>
internal sealed class PartnerDepartment(Manner manner, Witness? witness)
{
    private const int Contradicted = 2;

    private readonly TaskCompletionSource<int> end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HashSet<Guid> taken = [];

    /// <summary>Runs until stopped, or until something is wrong for good.</summary>
    /// <param name="reports">What it sends by itself when it begins.</param>
    /// <param name="stay">Whether it takes messages; else it ends when its reports are sent.</param>
    public async Task<int> Run(Uri broker, IEnumerable<PartnerMessage> reports, bool stay, CancellationToken stop)
    {
        await using var ended = stop.Register(() => end.TrySetResult(0));
        var factory = new ConnectionFactory { Uri = broker, ClientProvidedName = $"partner {manner.Name}" };
        await using var connection = await factory.CreateConnectionAsync(stop);
        await using var channel = await connection.CreateChannelAsync(
            new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), stop);
        using var outgoing = new Outgoing(channel, manner, factory.UserName);
        foreach (var report in reports) await outgoing.Send(report, stop);
        await outgoing.Flush(stop);
        if (!stay) return 0;

        await channel.BasicQosAsync(0, prefetchCount: (ushort)Math.Max(1, manner.Shuffle), global: false, stop);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, delivery) =>
        {
            try
            {
                await Task.Delay(manner.Slow, stop);
                await Take(delivery.Body, outgoing, () => channel.BasicAckAsync(delivery.DeliveryTag, multiple: false), stop);
            }
            catch (Exception wrong) when (wrong is WitnessRefusedException or FormatException)
            {
                Console.Error.WriteLine(wrong.Message);
                await channel.BasicRejectAsync(delivery.DeliveryTag, requeue: false);
                if (wrong is WitnessRefusedException) end.TrySetResult(Contradicted);
            }
            catch (HttpRequestException away)
            {
                // It comes again; after too many times the broker puts it aside.
                Console.Error.WriteLine($"账本主机没有答复。The ledger's host does not answer: {away.Message}");
                await channel.BasicRejectAsync(delivery.DeliveryTag, requeue: true);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // Not acknowledged: it goes back to the queue.
            }
            catch (Exception fault)
            {
                end.TrySetException(fault);
            }
        };
        await channel.BasicConsumeAsync(PartnerPost.QueueOf(manner.Name), autoAck: false, consumer, stop);
        using var idle = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var flushing = Flushing(outgoing, idle.Token);
        try
        {
            return await end.Task;
        }
        finally
        {
            await idle.CancelAsync();
            await flushing;
        }
    }

    private async Task Flushing(Outgoing outgoing, CancellationToken stop)
    {
        try
        {
            await outgoing.FlushWhenIdle(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // It ends.
        }
        catch (Exception fault)
        {
            end.TrySetException(fault);
        }
    }

    /// <summary>A message is let go of when its reply has left: if the broker falls before, both come again.</summary>
    private async Task Take(ReadOnlyMemory<byte> body, Outgoing outgoing, Func<ValueTask> letGo, CancellationToken stop)
    {
        var message = CloudEvents.MessageOf(CloudEvents.Read(body.Span));
        if (message is LedgerHeadPublished head)
        {
            if (witness is not null) await Witnessed(witness, head, stop);
            await letGo();
            return;
        }
        Console.WriteLine($"{(taken.Add(message.Id) ? "took" : "took again")} {ContractAttribute.NameOf(message.GetType())} {message.Id}");
        if (message is MessageAnswered answered) Console.WriteLine($"answered {answered.Of}: {answered.Answer} {answered.Rule} {answered.Zh}");
        if (Replies.To(message, manner, SystemClock.Instance.GetCurrentInstant()) is { } reply) await outgoing.Send(reply, stop, letGo);
        else await letGo();
    }

    private static async Task Witnessed(Witness witness, LedgerHeadPublished head, CancellationToken stop)
    {
        var noted = WitnessedHead.Parse(head.Note);
        if (head.Size != noted.Size || head.Root != Convert.ToBase64String(noted.Root) || head.Origin != noted.Origin || head.Suite != noted.Suite)
            throw WitnessRefusedException.NotTrusted(noted, "the message says something else than its note");
        if (await witness.Observe(head.Note, stop)) Console.WriteLine($"witnessed {noted}");
    }
}
