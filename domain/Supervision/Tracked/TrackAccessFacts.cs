using NodaTime;

namespace Regulatory.Domain.Supervision.Tracked;

/// <summary>What can become true of who looked at a vehicle's tracks. The stored contract.</summary>
public abstract record TrackAccessFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>查询轨迹: somebody looked at where a vehicle was, for a purpose.</summary>
/// <param name="OfPerson">The track tells where a person was: a driver, or an owner who is one.</param>
/// <param name="Reference">Number of the case or duty.</param>
[Fact("supervision.track-access.opened.v1")]
public sealed record TrackOpened(
    string Account, Instant From, Instant Until, bool OfPerson, PartyId? Driver, TrackPurpose? Purpose, string? Reference, DivisionCode Division,
    LocalDate On)
    : TrackAccessFact;
