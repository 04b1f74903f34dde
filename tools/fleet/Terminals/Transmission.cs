using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Fleet.Terminals;

/// <summary>One thing that a terminal sends at a moment: positions, or a driver's card.</summary>
/// <param name="IsBlindZone">盲区补报: kept while there was no network.</param>
/// <param name="Card">The driver whose card was put in; null for positions.</param>
public sealed record Transmission(TerminalId Terminal, Instant SentAt, ImmutableArray<TrackPoint> Points, bool IsBlindZone, DriverCard? Card);

/// <summary>A card that was put into the terminal.</summary>
public sealed record DriverCard(Instant At, PartyId Driver, PartyId Assigned);

/// <summary>
/// Where transmissions go: into an evaluation, a file, or as frames over a connection. Whoever encodes them stands behind this.
/// </summary>
public interface IUplink
{
    /// <summary>Called in the order in which a terminal sends.</summary>
    void Send(Transmission transmission);
}
