using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>
/// ADAS and DSM-V 主动安全: what the video terminal reports, passed on; reports of one behaviour within two minutes, and its end within
/// ten, are one episode. Eyes closed and a telephone are level 1 (vehicles §5). Peak: the terminal's own level.
/// </summary>
public static class VideoAlarms
{
    /// <summary>Seconds after its last report in which a behaviour may be reported as ended.</summary>
    public const int LongestBehaviour = 600;

    public static bool IsOfTheRoad(this SafetyBehaviour behaviour) => behaviour
        is SafetyBehaviour.ForwardCollision or SafetyBehaviour.LaneDeparture or SafetyBehaviour.ShortHeadway or SafetyBehaviour.PedestrianCollision;

    public static bool IsGrave(this SafetyBehaviour behaviour) => behaviour is SafetyBehaviour.EyesClosed or SafetyBehaviour.Phone;

    public static AlarmCode CodeOf(SafetyBehaviour behaviour) => behaviour.IsOfTheRoad() ? AlarmCode.ADAS : AlarmCode.DSM;

    /// <summary>What a report of a behaviour is as a hit; the end of one needs no new beginning to follow.</summary>
    public static Hit Of(SafetyBehaviour behaviour, int level) => new(level, behaviour.IsGrave() ? 2 : 1);

    public static StretchRule Rule(SafetyBehaviour behaviour, AlarmParameters by) =>
        new($"{CodeOf(behaviour)}.{behaviour}", [CodeOf(behaviour)], (_, _) => null, Least: 0, by.SignalMerge, by.SignalMerge)
        {
            NeedsNoPlace = true,
            Behaviour = behaviour,
        };
}
