using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>
/// OFF 离线: nothing was heard for more than ten minutes of a vehicle that was moving, or for more than a day of one that was parked without
/// being reported. In event time: a batch from a tunnel that fills the gap takes the episode back. Peak: seconds.
/// </summary>
[Law(MonitoringMeasures.Art26)]
public static class Offline
{
    public const string Name = "OFF";

    /// <param name="silence">Seconds since something was last heard.</param>
    /// <param name="wasMoving">When it was last heard of, the vehicle moved.</param>
    /// <param name="isReported">Reported as parked, or the terminal itself says out of service.</param>
    public static bool Holds(long silence, bool wasMoving, bool isReported, AlarmParameters by) =>
        wasMoving ? silence > by.OfflineMovingSeconds : silence > by.OfflineParkedHours * 3600L && !isReported;
}
