using NodaTime;
using Regulatory.Integration.Messaging;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Api.Hosting;

/// <summary>
/// Publishes the signed heads of the ledger: to the partners' queues, when there are any, and into this host's witness file, when it has
/// one. The two do not wait for each other: a broker that is away leaves no gap in the file.
/// </summary>
public sealed class PublisherWork : BackgroundService
{
    private readonly HeadPublisher? publisher;
    private readonly WitnessKeeper? witness;

    public PublisherWork(Installation installation, IClock clock, TimeProvider time, ILoggerFactory logs)
    {
        var (settings, heads) = (installation.Settings.Messaging, SealedHeads.Of(installation.Tree));
        if (!settings.Partners.IsEmpty)
            publisher = new(stop => installation.TurnOf(HeadPublisher.Reader, stop), heads, settings, clock, time, logs.CreateLogger<HeadPublisher>());
        if (installation.Settings.WitnessFile is { } file)
            witness = new(new WitnessFile(file), heads, settings, clock, time, logs.CreateLogger<WitnessKeeper>());
    }

    /// <summary>How sending to partners stands here; null when there are none.</summary>
    public Standing? Partners => publisher?.Standing;

    /// <summary>How the witness file stands; null when this host has none.</summary>
    public Standing? Witness => witness?.Standing;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        publisher?.Run(stoppingToken) ?? Task.CompletedTask, witness?.Run(stoppingToken) ?? Task.CompletedTask);
}
