using Regulatory.Domain.Supervision.AlarmRules;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>A driver who left the wheel and may come back before he has rested.</summary>
internal readonly record struct DriverAway(PartyId Driver, WheelTime Wheel, long LeftAt);

/// <summary>The hours of one driver of this vehicle, and the episodes that they are in the making of.</summary>
/// <param name="Driver">Null for whoever drove unidentified.</param>
internal sealed record DriverHours(PartyId? Driver, DrivingHours Hours, Raised Day, Raised Week, long DrivenUntil);
