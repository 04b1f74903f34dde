using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Partner;

/// <summary>
/// Takes messages from a partner's queue one by one and acknowledges each when its head is in the partner's own file. A head that cannot
/// be true is sent to the dead letters, where it stays as evidence, and ends the process with 2.
/// </summary>
internal static class PartnerDepartment
{
    private const int Contradicted = 2;

    public static async Task<int> Run(string name, Uri broker, string file, string[] keys, Uri? url, CancellationToken stop)
    {
        using var http = url is null ? null : PublishedLedger.Client(url);
        var witness = new Witness(
            new WitnessFile(file), SealingKeyring.Trusting(keys.Select(VerifierKey.Parse)), http is null ? null : new PublishedLedger(http).Watched);
        var end = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var ended = stop.Register(() => end.TrySetResult(0));

        await using var connection = await new ConnectionFactory { Uri = broker, ClientProvidedName = $"partner {name}" }.CreateConnectionAsync(stop);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: stop);
        await channel.BasicQosAsync(0, prefetchCount: 1, global: false, stop);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, delivery) =>
        {
            try
            {
                await Take(witness, delivery.Body, stop);
                await channel.BasicAckAsync(delivery.DeliveryTag, multiple: false);
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
        };
        await channel.BasicConsumeAsync(PartnerPost.QueueOf(name), autoAck: false, consumer, stop);
        return await end.Task;
    }

    private static async Task Take(Witness witness, ReadOnlyMemory<byte> body, CancellationToken stop)
    {
        if (CloudEvents.MessageOf(CloudEvents.Read(body.Span)) is not LedgerHeadPublished head) return;
        var noted = WitnessedHead.Parse(head.Note);
        if (head.Size != noted.Size || head.Root != Convert.ToBase64String(noted.Root) || head.Origin != noted.Origin || head.Suite != noted.Suite)
            throw WitnessRefusedException.NotTrusted(noted, "the message says something else than its note");
        if (await witness.Observe(head.Note, stop)) Console.WriteLine($"witnessed {noted}");
    }
}
