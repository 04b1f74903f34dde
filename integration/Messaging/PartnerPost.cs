using MassTransit;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging;

/// <summary>
/// Brings messages to every partner: to each one's own queue, which must be there (the mandatory flag), with the broker's confirmation
/// that it is stored. Partners are sent to one by one rather than through a shared exchange, which would not tell that one of several
/// queues is missing.
/// </summary>
public sealed class PartnerPost : IAsyncDisposable
{
    private readonly IBusControl bus;
    private readonly MessagingSettings settings;
    private readonly IReadOnlyDictionary<string, ISendEndpoint> partners;

    private PartnerPost(IBusControl bus, MessagingSettings settings, IReadOnlyDictionary<string, ISendEndpoint> partners) =>
        (this.bus, this.settings, this.partners) = (bus, settings, partners);

    /// <summary>The queue, and the exchange of the same name before it, of a partner.</summary>
    public static string QueueOf(string partner) => $"regulatory.partner.{partner}";

    /// <summary>
    /// Connects, after making whatever is missing of the partners' queues: what is sent before a queue is bound would be confirmed and
    /// dropped.
    /// </summary>
    /// <exception cref="Exception">The broker cannot be reached, does not let us in, or has queues of another kind.</exception>
    public static async Task<PartnerPost> Open(MessagingSettings settings, CancellationToken cancellation)
    {
        await InTime(settings, "make queues", patience => MessageBus.Make(settings, "regulatory topology", bus =>
        {
            // Without this, DeployAsync starts consumers that have nothing to do, and they put what is in the queues aside as skipped.
            bus.DeployTopologyOnly = true;
            foreach (var queue in settings.Partners.Select(QueueOf))
            {
                bus.ReceiveEndpoint(queue, endpoint => endpoint.Durably(queue));
                bus.ReceiveEndpoint(MessageBus.DeadLetters(queue), endpoint =>
                {
                    endpoint.ConfigureConsumeTopology = false;
                    ((IRabbitMqReceiveEndpointConfigurator)endpoint).SetQuorumQueue();
                });
            }
        }).DeployAsync(patience), cancellation).ConfigureAwait(false);

        var bus = MessageBus.Make(settings, "regulatory publisher");
        try
        {
            await InTime(settings, "connect", bus.StartAsync, cancellation).ConfigureAwait(false);
            await Task.Delay(settings.Settling, cancellation).ConfigureAwait(false);
            var partners = new Dictionary<string, ISendEndpoint>();
            foreach (var partner in settings.Partners)
                partners.Add(partner, await bus.GetSendEndpoint(new Uri($"exchange:{QueueOf(partner)}")).ConfigureAwait(false));
            return new(bus, settings, partners);
        }
        catch
        {
            await Stop(bus, settings).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Completes when every partner's queue has stored the message, as far as it is for that partner's eyes.</summary>
    /// <exception cref="MessageReturnedException">A partner has no queue.</exception>
    /// <exception cref="TimeoutException">The broker did not confirm in time. It may have stored the message all the same.</exception>
    /// <exception cref="Exception">The broker refused the message or is away.</exception>
    public Task Deliver(Message message, CancellationToken cancellation) => Deliver(message, settings.Partners, cancellation);

    /// <summary>Completes when these partners' queues have stored the message.</summary>
    /// <inheritdoc cref="Deliver(Message, CancellationToken)"/>
    public Task Deliver(Message message, IEnumerable<string> to, CancellationToken cancellation) =>
        InTime(settings, "send", patience => Task.WhenAll(to.Select(partner => partners[partner].Send(
            Disclosure.To(partner, message), message.GetType(), Pipe.Execute<SendContext>(context =>
            {
                context.MessageId = message.Id;
                if (context is RabbitMqSendContext rabbit) rabbit.Mandatory = true;
            }), patience))), cancellation);

    public async ValueTask DisposeAsync() => await Stop(bus, settings).ConfigureAwait(false);

    /// <summary>A bus that does not end in time is let go of: the broker closes a connection that is silent.</summary>
    private static async Task Stop(IBusControl bus, MessagingSettings settings)
    {
        try
        {
            await InTime(settings, "disconnect", bus.StopAsync, CancellationToken.None).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Whatever it was asked before has been answered, or will never be.
        }
    }

    /// <summary>
    /// MassTransit may wait for ever, whatever its token says, when the broker goes away while a bus is being started or stopped: nobody
    /// here does.
    /// </summary>
    /// <exception cref="TimeoutException">It took longer than <see cref="MessagingSettings.Patience"/>.</exception>
    private static async Task InTime(MessagingSettings settings, string step, Func<CancellationToken, Task> work, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(settings.Patience);
        try
        {
            await work(patience.Token).WaitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"The bus could not {step} within {settings.Patience}.");
        }
    }
}
