using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Fleets.Terminals;

/// <summary>One thing that a terminal sends at a moment: positions, or a driver's card.</summary>
/// <param name="Number">Counts what the vehicle sends; what is sent again has the number that it had.</param>
/// <param name="IsBlindZone">盲区补报: kept while there was no network.</param>
/// <param name="Card">The driver whose card was put in; null for positions.</param>
public sealed record Transmission(
    int Number, TerminalId Terminal, Instant SentAt, ImmutableArray<TrackPoint> Points, bool IsBlindZone = false, DriverCard? Card = null)
{
    /// <summary>Sent before: the answer was lost on its way.</summary>
    public bool Repeats { get; init; }

    /// <summary>Sent by another device under the same number: its SIM is a copy.</summary>
    public bool IsOfCopy { get; init; }
}

/// <summary>A card that was put into the terminal.</summary>
/// <param name="Number">Of the vehicle's <see cref="Lives.Crew"/>.</param>
public sealed record DriverCard(Instant At, int Number, PartyId Driver, PartyId Assigned);

/// <summary>
/// Where transmissions go: into an evaluation, a file, or as frames over a connection. Whoever encodes them stands behind this.
/// </summary>
public interface IUplink
{
    /// <summary>Called in the order in which a terminal sends.</summary>
    void Send(Transmission transmission);
}
