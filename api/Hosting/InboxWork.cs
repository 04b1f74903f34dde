using NodaTime;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Receiving;

namespace Regulatory.Api.Hosting;

/// <summary>Takes what partners send, where there are a broker and partners. One host of the cluster does it at a time.</summary>
public sealed class InboxWork : BackgroundService
{
    private readonly InboxConsumer? consumer;

    public InboxWork(Installation installation, IClock clock, TimeProvider time, ILogger<InboxConsumer> log)
    {
        var settings = installation.Settings.Messaging;
        if (!settings.Partners.IsEmpty)
            consumer = new(installation.Inbox, installation.LedgerName, settings, installation.TurnOf, clock, time, log);
    }

    /// <summary>How it stands here; null when there are no partners.</summary>
    public Standing? Standing => consumer?.Standing;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => consumer?.Run(stoppingToken) ?? Task.CompletedTask;
}
