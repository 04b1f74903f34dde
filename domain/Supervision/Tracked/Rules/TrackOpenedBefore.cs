using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Tracked.Rules;

/// <summary>V-12: a track is shown to whoever has opened it, for the time for which it was opened, and not for ever after.</summary>
[Law(OwnRules.PurposeOfReading), Law(PersonalInformationProtectionLaw.Art51)]
[RuleText(
    "V-12 轨迹须先办理查询登记（openTrack），登记后 {hours} 小时内可以查看登记的时段。",
    "V-12 A track is opened (openTrack) before it is shown: the time for which it was opened is shown for {hours} hours.")]
public static class TrackOpenedBefore
{
    public static readonly RuleId Id = new("SUP-TRK-004");

    /// <param name="openedAt">When the reader last opened the track for all of the time asked for; null for never.</param>
    public static Refusal? Check(Instant? openedAt, Instant now, Figures figures)
    {
        var hours = figures.NumberOf(SupervisionFigures.HoursOfOpenTrack, ChinaTime.DayOf(now));
        return openedAt is { } opened && now - opened <= Duration.FromHours(hours) ? null : new Refusal(Id, ("hours", hours));
    }
}
