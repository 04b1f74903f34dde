using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>
/// 客车凌晨违规行驶 (PSN 38; vehicles §10): a coach is on the road between 2 and 5 in the morning; it is to be guided to the nearest service area.
/// </summary>
/// <param name="StartedAt">Since when.</param>
/// <param name="Place">Where it was first seen: degrees, latitude first; null where it is not known.</param>
/// <param name="OwnerCode">统一社会信用代码 of its operator; null for a natural person.</param>
[Contract("supervision.night-coach.seen.v1")]
public sealed record NightCoachSeen(
    FactTold Fact,
    string Alarm,
    string Plate,
    string PlateColour,
    Instant StartedAt,
    string Division,
    string? Place = null,
    string? OwnerCode = null) : FactMessage(Fact)
{
    public override string Subject => Alarm;
}
