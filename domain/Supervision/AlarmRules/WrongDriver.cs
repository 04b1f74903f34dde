using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>PVM 人车不一致: the vehicle is driven, and who was identified at its wheel is not who is assigned. Peak: speed, 0.1 km/h.</summary>
public static class WrongDriver
{
    /// <summary>Seconds of standing within which it is the same journey of the same wrong driver.</summary>
    private const int SameJourney = 3600;

    public static Hit? Test(Moment at, AlarmParameters by) =>
        at.IsWrongDriver && at.Speed >= by.MovingSpeed * 10 ? new(at.Speed) : null;

    public static StretchRule Rule(AlarmParameters by) =>
        new("PVM", [AlarmCode.PVM], Test, Least: 0, by.BridgedGap, SameJourney);
}
