using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>
/// TMP 破坏终端: the terminal says that its antenna is cut; or it is shielded: for ten minutes the vehicle's recorder shows speed and the
/// satellites show none. Altered data are found by comparing what was stored, not here. Peak: the recorder's speed, 0.1 km/h.
/// </summary>
[Law(MonitoringMeasures.Art37)]
public static class Tampering
{
    public static Hit? AntennaCut(Moment at, AlarmParameters by) =>
        (at.Alarm & AlarmBits.AntennaCut) != 0 ? new(at.RecorderSpeed ?? 0) : null;

    public static Hit? Shielded(Moment at, AlarmParameters by) =>
        (at.Alarm & AlarmBits.AntennaCut) == 0 && at.RecorderSpeed >= by.ShieldSpeed * 10 && (!at.HasPlace || at.Speed == 0)
            ? new(at.RecorderSpeed.Value)
            : null;

    public static StretchRule OfAntenna(AlarmParameters by) =>
        new("TMP.antenna", [AlarmCode.TMP], AntennaCut, Least: 0, Gap: 24 * 3600, by.BridgedGap)
        {
            NeedsNoPlace = true,
            ClaimBits = AlarmBits.AntennaCut,
        };

    public static StretchRule OfShield(AlarmParameters by) =>
        new("TMP.shield", [AlarmCode.TMP], Shielded, by.ShieldSeconds, by.BridgedGap, by.BridgedGap) { NeedsNoPlace = true };
}
