using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>What is in the making, as seen at a moment: nothing is changed by looking.</summary>
internal partial class TrackFold
{
    /// <summary>Whether there is anything to see, silence aside.</summary>
    public bool HasAnyInTheMaking
    {
        get
        {
            if (byDay.On || byNight.On || !videos.IsEmpty) return true;
            foreach (ref var stretch in stretches.AsSpan()) if (stretch.Episode.On) return true;
            foreach (var driver in hours) if (driver.Day.On || driver.Week.On) return true;
            return false;
        }
    }

    /// <summary>Nothing has been heard for so long that it is an episode by itself.</summary>
    public bool IsSilent(long asOf) =>
        lastHeard is { } last && Offline.Holds(asOf - last.Second, wasMoving, IsReportedParked(last), By);

    /// <summary>Episodes that are raised and have not ended in the track. One that nothing in time could add to is no longer open.</summary>
    public IEnumerable<Episode> InTheMaking(long asOf)
    {
        for (var i = 0; i < stretches.Length; i++)
            if (stretches[i].Episode.On) yield return Seen(stretches[i].Episode, rules.Stretches[i], asOf, rules.Stretches[i].Merge);
        foreach (var (number, stretch) in videos)
            if (stretch.Episode.On) yield return Seen(stretch.Episode, rules.Videos[number], asOf, VideoAlarms.LongestBehaviour);
        if (byDay.On) yield return OfDay(isOpen: true);
        if (byNight.On) yield return OfHours(byNight, WheelTime.NightName, AlarmCode.FT2, By.IsNight(EventSeconds.OfTheDay(asOf)));
        foreach (var driver in hours)
        {
            var now = driver.Hours.At(asOf);
            if (driver.Day.On)
                yield return OfHours(driver.Day, DrivingHours.DayName, AlarmCode.FT3, !IsWithin(now.OfADay, By.HoursAtTheWheelInADay));
            if (driver.Week.On)
                yield return OfHours(driver.Week, DrivingHours.WeekName, AlarmCode.FT4, !IsWithin(now.OfAWeek, By.HoursAtTheWheelInAWeek));
        }
        if (IsSilent(asOf)) yield return Silence(lastHeard!, asOf, isOpen: true);
    }

    private Episode Seen(in Raised raised, StretchRule rule, long asOf, int merge) =>
        Of(raised, rule, isOpen: asOf - raised.To <= Math.Max(rule.Gap, merge));
}
