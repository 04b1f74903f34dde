using System.Collections.Immutable;
using NodaTime;
using Regulatory.Integration.Messaging;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Api.Hosting;

/// <summary>
/// Publishes the signed heads of the ledger to the partners' queues, when there are any, and into this host's witness file, when it has
/// one; and tells each partner of the facts on its route. None waits for another: a broker that is away leaves no gap in the file, and a
/// partner whose queue is missing holds up nobody else's facts.
/// </summary>
public sealed class PublisherWork : BackgroundService
{
    private readonly Publisher? heads;
    private readonly ImmutableArray<Publisher> facts;
    private readonly WitnessKeeper? witness;

    public PublisherWork(Installation installation, IClock clock, TimeProvider time, ILoggerFactory logs)
    {
        var (settings, signed) = (installation.Settings.Messaging, SealedHeads.Of(installation.Tree));
        heads = settings.Partners.IsEmpty ? null : Publishing(Integration.Messaging.Mail.OfHeads(signed, settings, time));
        facts = [.. settings.Partners.Select(partner => Publishing(installation.Mail.To(partner, time)))];
        if (installation.Settings.WitnessFile is { } file)
            witness = new(new WitnessFile(file), signed, settings, clock, time, logs.CreateLogger<WitnessKeeper>());

        Publisher Publishing(Mail mail) => new(mail, installation.TurnOf, settings, clock, time, logs.CreateLogger<Publisher>());
    }

    /// <summary>How sending heads to partners stands here; null when there are none.</summary>
    public Standing? Partners => heads?.Standing;

    /// <summary>How telling each partner of facts stands here.</summary>
    public IEnumerable<(string Partner, Standing Standing)> Facts => facts.Select(publisher => (publisher.Mail.Partners[0], publisher.Standing));

    /// <summary>How the witness file stands; null when this host has none.</summary>
    public Standing? Witness => witness?.Standing;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        [heads?.Run(stoppingToken) ?? Task.CompletedTask, witness?.Run(stoppingToken) ?? Task.CompletedTask, .. facts.Select(told => told.Run(stoppingToken))]);
}
