using NodaTime;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Positions;

/// <summary>A driver's card as a terminal read it (0x0702), opened.</summary>
/// <param name="Frame">Number of the frame in the journal: in the order in which they were stored.</param>
/// <param name="Phone">Digits without leading zeros.</param>
public sealed record StoredCard(long Frame, string Phone, Instant ReceivedAt, DriverIdentity Card)
{
    /// <summary>Tells nobody who it was: this may end in a log.</summary>
    public override string ToString() => $"card {Frame}";
}
