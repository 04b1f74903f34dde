using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>
/// PK 违规停车: a vehicle with dangerous goods that stands for more than 30 minutes outside permitted places. A gap in the data at whose end it
/// stands where it stood before belongs to the stop. Peak: seconds.
/// </summary>
public static class LongStop
{
    /// <summary>Seconds without data after which a stop is no longer held to have gone on.</summary>
    private const int LongestGap = 24 * 3600;

    public static Hit? Test(Moment at, AlarmParameters by) =>
        at.Speed < by.MovingSpeed * 10 && !at.Around.IsStoppingPlace ? new(0, BeginsAnew: at.HasMoved) : null;

    public static StretchRule Rule(AlarmParameters by) =>
        new("PK", [AlarmCode.PK], Test, by.LongStopSeconds, LongestGap, Merge: 0)
        {
            MoreThanLeast = true,
            MeasuresTime = true,
            ClaimBits = AlarmBits.LongStop,
        };
}
