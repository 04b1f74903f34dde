using System.Collections.Immutable;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>Who is at the wheel and for how long: FT1 to FT4.</summary>
internal partial class TrackFold
{
    // More changes of driver between two positions, or drivers of one vehicle in seven days, than any journey has.
    private const int MostChanges = 16, MostDrivers = 16;

    private PointSample? wheelSeen;
    private PartyId? atTheWheel;
    private WheelTime wheel;
    private Raised byDay, byNight;
    private ImmutableArray<DriverAway> away = [];
    private ImmutableArray<DriverSample> changes = [];
    private ImmutableArray<DriverHours> hours = [];
    private long quarter;

    private void Take(DriverSample driver)
    {
        (identified, isWrongDriver) = (driver.Driver, driver.IsWrong);
        if (wheelSeen is null) Change(driver);
        // Whether the time until then was driven is only known with the next position.
        else changes = (changes.Length < MostChanges ? changes : changes.RemoveAt(0)).Add(driver);
    }

    /// <summary>
    /// A report that says how fast the vehicle is: by the satellites, and where these are not seen, in a tunnel or with its antenna cut, by the
    /// recorder. A report without either says nothing of the wheel.
    /// </summary>
    private void Wheel(PointSample at)
    {
        if (wheelSeen is { } before) Between(before, at);
        wheelSeen = at;
    }

    private static bool IsPlace(PointSample at) => (at.Faults & Plausibility.NoPlace) is PointFaults.None;

    private bool IsDriving(PointSample at) => (IsPlace(at) ? at.Speed : at.RecorderSpeed) >= By.MovingSpeed * 10;

    /// <summary>What the time between two neighbouring reports was: driven, stood, or unknown.</summary>
    private void Between(PointSample from, PointSample to)
    {
        var isKnown = to.Second - from.Second <= By.BridgedGap;
        var isStandstill = !isKnown && By.StandstillGapIsRest && !from.AccOn && IsPlace(from) && IsPlace(to)
            && Distances.Centimetres(from.Place, to.Place) <= By.SamePlaceMetres * 100L;
        var isDriven = isKnown && IsDriving(from);
        var at = from.Second;
        foreach (var change in changes)
        {
            Spend(at, change.Second, isDriven, isKnown || isStandstill);
            Change(change);
            at = change.Second;
        }
        changes = [];
        Spend(at, to.Second, isDriven, isKnown || isStandstill);
        Expire(to.Second);
        if (isDriven) Witness(to);
    }

    private void Spend(long from, long to, bool isDriven, bool isKnown)
    {
        if (to <= from) return;
        if (isDriven)
        {
            // In parts that lie within one quarter of an hour, and so within one day, and one night or none.
            for (var at = from; at < to;)
            {
                var until = Math.Min(to, at - (at % DrivingHours.Quarter) + DrivingHours.Quarter);
                Drive(at, (int)(until - at));
                at = until;
            }
        }
        else if (isKnown)
        {
            wheel = wheel.Stand((int)Math.Min(to - from, int.MaxValue), By);
            if (wheel.Running == 0) EndWheelEpisodes();
        }
        else
        {
            wheel = wheel.NotKnown();
        }
    }

    private void Drive(long from, int seconds)
    {
        Enter(from);
        long? night = By.IsNight(EventSeconds.OfTheDay(from)) ? EventSeconds.NightNumber(from, By.NightFrom) : null;
        if (byNight.On && night != wheel.NightNumber) EndNightEpisode();
        wheel = wheel.Drive(seconds, night);
        day!.Driving += seconds;
        if (night is not null) day.NightDriving += seconds;
        var (ofDay, ofNight) = (wheel.BeyondDay(By), night is null ? 0 : wheel.BeyondNight(By));
        day.Fatigue += Math.Clamp(Math.Max(ofDay, ofNight), 0, seconds);
        Raise(ref byDay, from, seconds, ofDay, wheel.Running, wheel.IsGrave(By) ? 2 : 1, atTheWheel);
        Raise(ref byNight, from, seconds, ofNight, wheel.Night, 1, atTheWheel);
        if (rules.CountsHours) CountHours(from, seconds);
    }

    /// <summary>Where a limit is passed within a part, the episode begins when it was.</summary>
    private static void Raise(ref Raised raised, long from, int seconds, int beyond, int measure, int tier, PartyId? driver)
    {
        if (beyond <= 0) return;
        if (!raised.On)
        {
            raised = new() { On = true, From = from + seconds - Math.Min(beyond, seconds), Driver = driver };
        }
        raised.Reach(from + seconds, measure, tier);
    }

    private void Change(DriverSample to)
    {
        if (atTheWheel == to.Driver) return;
        if (atTheWheel is { } leaving)
        {
            EndWheelEpisodes();
            // He whose pause is shorter than a rest goes on where he stopped: a break of less than twenty minutes counts as none (RTSL-R 62).
            var back = away.FirstOrDefault(one => one.Driver == to.Driver);
            var rest = By.MinutesOfRest * 60;
            var resting = away.Where(one => one.Driver != to.Driver && one.Driver != leaving && to.Second - one.LeftAt < rest).TakeLast(MostChanges);
            away = [.. resting, new(leaving, wheel, to.Second)];
            wheel = back != default && to.Second - back.LeftAt < rest ? back.Wheel.NotKnown() : default;
        }
        else if (hours.FirstOrDefault(one => one.Driver is null) is { } unnamed && hours.All(one => one.Driver != to.Driver))
        {
            // Whoever drove without a name is he who is now identified.
            hours = hours.Replace(unnamed, unnamed with { Driver = to.Driver });
        }
        atTheWheel = to.Driver;
    }

    private void CountHours(long from, int seconds)
    {
        var index = -1;
        for (var i = 0; i < hours.Length && index < 0; i++) if (hours[i].Driver == atTheWheel) index = i;
        if (index < 0)
        {
            if (hours.Length == MostDrivers) Dismiss(hours.MinBy(one => one.DrivenUntil)!);
            hours = hours.Add(new(atTheWheel, DrivingHours.None, default, default, 0));
            index = hours.Length - 1;
        }
        var driver = hours[index];
        var driven = driver.Hours.Drive(from, seconds);
        var (ofDay, ofWeek) = (driver.Day, driver.Week);
        Raise(ref ofDay, from, seconds, driven.OfADay - (By.HoursAtTheWheelInADay * 3600), driven.OfADay, 1, atTheWheel);
        Raise(ref ofWeek, from, seconds, driven.OfAWeek - (By.HoursAtTheWheelInAWeek * 3600), driven.OfAWeek, 1, atTheWheel);
        hours = hours.SetItem(index, new(atTheWheel, driven, ofDay, ofWeek, from + seconds));
    }

    /// <summary>Once in a quarter of an hour: hours that are too old no longer count, and episodes end when the sum is within the limit again.</summary>
    private void Expire(long now)
    {
        if (now / DrivingHours.Quarter == quarter || hours.IsEmpty) return;
        quarter = now / DrivingHours.Quarter;
        foreach (var driver in hours)
        {
            var kept = driver with { Hours = driver.Hours.At(now) };
            if (kept.Hours.IsEmpty && kept.Driver != atTheWheel)
            {
                Dismiss(driver);
                continue;
            }
            if (kept.Day.On && IsWithin(kept.Hours.OfADay, By.HoursAtTheWheelInADay))
            {
                chronicle.Add(OfHours(kept.Day, DrivingHours.DayName, AlarmCode.FT3, isOpen: false));
                kept = kept with { Day = default };
            }
            if (kept.Week.On && IsWithin(kept.Hours.OfAWeek, By.HoursAtTheWheelInAWeek))
            {
                chronicle.Add(OfHours(kept.Week, DrivingHours.WeekName, AlarmCode.FT4, isOpen: false));
                kept = kept with { Week = default };
            }
            if (!ReferenceEquals(kept.Hours, driver.Hours) || kept.Day.On != driver.Day.On || kept.Week.On != driver.Week.On)
                hours = hours.Replace(driver, kept);
        }
    }

    // A quarter leaves the day as a whole while another one begins: what swings by no more than that is one episode.
    private static bool IsWithin(int driven, int hours) => driven <= (hours * 3600) - DrivingHours.Quarter;

    private void Dismiss(DriverHours driver)
    {
        if (driver.Day.On) chronicle.Add(OfHours(driver.Day, DrivingHours.DayName, AlarmCode.FT3, isOpen: false));
        if (driver.Week.On) chronicle.Add(OfHours(driver.Week, DrivingHours.WeekName, AlarmCode.FT4, isOpen: false));
        hours = hours.Remove(driver);
    }

    private void Witness(PointSample at)
    {
        var claimsFatigue = (at.Alarm & AlarmBits.Fatigue) != 0;
        // Without a fix, the place is the last one known.
        var place = IsPlace(at) ? at.Place : lastGood?.Place ?? at.Place;
        byDay.Witness(place, claimsFatigue);
        byNight.Witness(place, claimsFatigue);
        for (var i = 0; i < hours.Length; i++)
        {
            if (hours[i].Driver != atTheWheel || !(hours[i].Day.On || hours[i].Week.On)) continue;
            var (ofDay, ofWeek) = (hours[i].Day, hours[i].Week);
            var claims = (at.Alarm & AlarmBits.DailyDriving) != 0;
            ofDay.Witness(place, claims);
            ofWeek.Witness(place, claims);
            hours = hours.SetItem(i, hours[i] with { Day = ofDay, Week = ofWeek });
        }
    }

    private void EndWheelEpisodes()
    {
        if (byDay.On) chronicle.Add(OfDay(isOpen: false));
        byDay = default;
        EndNightEpisode();
    }

    private void EndNightEpisode()
    {
        if (byNight.On) chronicle.Add(OfHours(byNight, WheelTime.NightName, AlarmCode.FT2, isOpen: false));
        byNight = default;
    }

    private Episode OfDay(bool isOpen) => Of(
        byDay, WheelTime.DayName, AlarmCode.FT1, byDay.Tier > 1 ? AlarmCode.FT1.GravestLevel() : AlarmCode.FT1.Level(), isOpen);

    private Episode OfHours(in Raised raised, string rule, AlarmCode code, bool isOpen) => Of(raised, rule, code, code.Level(), isOpen);
}
