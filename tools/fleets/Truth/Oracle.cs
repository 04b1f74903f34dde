using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Fleet.Lives;
using Regulatory.Fleet.Terminals;

namespace Regulatory.Fleet.Truth;

/// <summary>
/// Knows what really happened: it looks at every second, not at reports, and has the limits of the rulebook written out by itself, so that it
/// shares no code with what it is to judge.
/// </summary>
public sealed class Oracle(VehiclePlan plan, IReadOnlyList<TrueSecond> life, Instant start, Misdeeds misdeeds)
{
    private const int Hour = 3600;
    private readonly List<TrueEpisode> found = [];

    public IReadOnlyList<TrueEpisode> All()
    {
        Speeds();
        Wheel();
        if (plan.Class.IsCoach()) Hours();
        Places();
        Told();
        return found;
    }

    private static bool IsNight(int second) => second % 86_400 is < 6 * Hour or >= 22 * Hour;

    private void Speeds()
    {
        foreach (var (from, to) in Runs(second => life[second].Kmh > life[second].Limit, 30, 60))
        {
            var code = Sustained(from, to, 1.5) ? AlarmCode.OS3 : Sustained(from, to, 1.2) ? AlarmCode.OS2 : AlarmCode.OS1;
            Add(code, from, to);
        }
        if (plan.Class.IsCoach())
            AddRuns(AlarmCode.OSN, second => IsNight(second) && life[second].Kmh > life[second].Limit * 0.8, 30, 60);
        if (plan.Class is SupervisionClass.W)
            AddRuns(AlarmCode.OSD, second => life[second].Kmh > (life[second].Road is RoadKind.Motorway ? 80 : 60), 30, 60);
    }

    private bool Sustained(int from, int to, double factor)
    {
        var since = -1;
        for (var second = from; second <= to; second++)
        {
            since = life[second].Kmh < life[second].Limit * factor ? -1 : since < 0 ? second : since;
            if (since >= 0 && second - since >= 30) return true;
        }
        return false;
    }

    private void Wheel()
    {
        var (running, night, still, day, byNight) = (0, 0, 0, (From: -1, To: 0), (From: -1, To: 0));
        for (var second = 0; second < life.Count; second++)
        {
            var now = life[second];
            var isNew = second > 0 && now.Driver != life[second - 1].Driver;
            if (second % 86_400 == 22 * Hour) night = 0;
            still = now.IsDriven ? 0 : still + 1;
            if (still >= 20 * 60 || isNew) (running, night) = (0, 0);
            if (running == 0) End(AlarmCode.FT1, ref day);
            if (night == 0 || !IsNight(second)) End(AlarmCode.FT2, ref byNight);
            if (!now.IsDriven) continue;
            running++;
            if (running > 4 * Hour) day = (day.From < 0 ? second : day.From, second);
            if (IsNight(second) && ++night > 2 * Hour) byNight = (byNight.From < 0 ? second : byNight.From, second);
        }
        End(AlarmCode.FT1, ref day);
        End(AlarmCode.FT2, ref byNight);
    }

    private void End(AlarmCode code, ref (int From, int To) spell)
    {
        if (spell.From >= 0) Add(code, spell.From, spell.To);
        spell = (-1, 0);
    }

    private void Hours()
    {
        foreach (var driver in life.Select(second => second.Driver).Distinct())
        {
            var driven = new int[life.Count + 1];
            for (var second = 0; second < life.Count; second++)
                driven[second + 1] = driven[second] + (life[second].IsDriven && life[second].Driver == driver ? 1 : 0);
            foreach (var (code, span, limit) in new[] { (AlarmCode.FT3, 86_400, 8 * Hour), (AlarmCode.FT4, 7 * 86_400, 44 * Hour) })
            {
                var spell = (From: -1, To: 0);
                for (var second = 0; second < life.Count; second++)
                {
                    if (driven[second + 1] - driven[Math.Max(0, second + 1 - span)] <= limit) End(code, ref spell);
                    else if (life[second].IsDriven) spell = (spell.From < 0 ? second : spell.From, second);
                }
                End(code, ref spell);
            }
        }
    }

    private void Places()
    {
        if (plan.Class.IsCoach())
            AddRuns(AlarmCode.NB, second => second % 86_400 is >= 2 * Hour and < 5 * Hour && life[second].Kmh > 0 && !life[second].IsStoppingPlace, 300, 1200);
        AddRuns(AlarmCode.RT, second => life[second].OffRoute > 2000, 601, 300);
        if (plan.Class is SupervisionClass.W)
            AddRuns(AlarmCode.PK, second => !life[second].IsDriven && !life[second].IsStoppingPlace, 1801, 0);
    }

    /// <summary>What is so because it was done to the terminal, or told by others.</summary>
    private void Told()
    {
        foreach (var off in misdeeds.Off.Where(off => off.Until - off.From > 600 + plan.Interval)) Add(AlarmCode.OFF, off.From, off.Until);
        foreach (var jump in misdeeds.Jumps.Concat(misdeeds.Copied)) Add(AlarmCode.DRF, jump.From, jump.Until);
        foreach (var cut in misdeeds.AntennaCut) Add(AlarmCode.TMP, cut.From, cut.Until);
        foreach (var call in misdeeds.Telephoning) Add(AlarmCode.DSM, call.From, call.Until);
        foreach (var close in misdeeds.Tailgating) Add(AlarmCode.ADAS, close.From, close.Until);
        foreach (var weighing in misdeeds.Weighings.Where(one => one.Gross > one.Limit)) Add(AlarmCode.OL, weighing.Second, weighing.Second);
        AddRuns(AlarmCode.PVM, second => life[second].IsDriven && misdeeds.WrongDriverOn(second / 86_400), 0, Hour);
    }

    private void AddRuns(AlarmCode code, Func<int, bool> holds, int least, int merge)
    {
        foreach (var (from, to) in Runs(holds, least, merge)) Add(code, from, to);
    }

    /// <summary>Runs of at least so many seconds; those so near each other are one.</summary>
    private List<(int From, int To)> Runs(Func<int, bool> holds, int least, int merge)
    {
        var (runs, since) = (new List<(int From, int To)>(), -1);
        for (var second = 0; second <= life.Count; second++)
        {
            if (second < life.Count && holds(second))
            {
                if (since < 0) since = second;
                continue;
            }
            if (since >= 0 && second - 1 - since >= least)
            {
                if (runs.Count > 0 && since - runs[^1].To <= merge) runs[^1] = (runs[^1].From, second - 1);
                else runs.Add((since, second - 1));
            }
            since = -1;
        }
        return runs;
    }

    private void Add(AlarmCode code, int from, int to) =>
        found.Add(new(plan.Vehicle, code, start + Duration.FromSeconds(from), start + Duration.FromSeconds(to)));
}
