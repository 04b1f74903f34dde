using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Fleets.Lives;
using Regulatory.Fleets.Terminals;

namespace Regulatory.Fleets.Truth;

/// <summary>
/// Knows what really happened: it looks at every second, not at reports, and has the limits of the rulebook written out by itself, so that it
/// shares no code with what it is to judge. It judges three times: what really was, what reports must show of it, which is what was seen and passes a
/// limit by more than reports every so many seconds can miss, and what they may honestly show.
/// </summary>
public sealed partial class Oracle(VehiclePlan plan, IReadOnlyList<TrueSecond> life, Instant start, Misdeeds misdeeds)
{
    private const int Hour = 3600;

    /// <summary>km/h that a receiver may be wrong by; three and more of its standard deviations.</summary>
    private const double SpeedSlack = 3;

    /// <summary>km/h from which on two places, each some metres wrong, may lie further apart than any vehicle goes.</summary>
    private const double NearDrift = 150;

    private const int PlaceSlack = 50, WhileParked = 120, LeavingAStop = 60, Beside = 5000;

    private readonly List<TrueEpisode> found = [];

    /// <summary>Seconds by which reports can miss the beginning and the end of something.</summary>
    private readonly int ends = 2 * plan.Interval;

    private enum Judged
    {
        Must,
        Really,
        May,
    }

    public IReadOnlyList<TrueEpisode> All()
    {
        Speeds();
        Fatigue();
        if (plan.Class.IsCoach()) Hours();
        Places();
        Told();
        return found;
    }

    private static bool IsNight(int second) => second % 86_400 is < 6 * Hour or >= 22 * Hour;

    /// <summary>The terminal reports a place of its own at its own time.</summary>
    private bool IsSeen(int second) =>
        !life[second].InTunnel && !misdeeds.OffAt(second) && !misdeeds.AntennaCutAt(second) && !misdeeds.JumpsAt(second) && !misdeeds.HasBadClockAt(second);

    private void Speeds()
    {
        foreach (var (code, factor, above) in new[] { (AlarmCode.OS1, 1.0, 1.2), (AlarmCode.OS2, 1.2, 1.5), (AlarmCode.OS3, 1.5, 9.0) })
            Judge(code, by => [.. Faster(by, 1.0).Where(run => Reaches(run, by, factor) && !Reaches(run, Opposite(by), above))]);
        if (plan.Class.IsCoach()) Judge(AlarmCode.OSN, by => Faster(by, 0.8, IsNight));
        if (plan.Class is SupervisionClass.W)
            Judge(AlarmCode.OSD, by => Runs(by, second => life[second].Kmh > (life[second].Road is RoadKind.Motorway ? 80 : 60) + Slack(by), 30, 60));
    }

    private static double Slack(Judged by) => by switch { Judged.Must => SpeedSlack, Judged.May => -SpeedSlack, _ => 0 };

    private static Judged Opposite(Judged by) => by switch { Judged.Must => Judged.May, Judged.May => Judged.Must, _ => by };

    private List<(int From, int To)> Faster(Judged by, double factor, Func<int, bool>? when = null) =>
        Runs(by, second => life[second].Kmh > (life[second].Limit * factor) + Slack(by) && when?.Invoke(second) is not false, 30, 60);

    /// <summary>Within a run the speed stays so far above the limit for as long as the rule asks.</summary>
    private bool Reaches((int From, int To) run, Judged by, double factor) =>
        factor == 1.0 || Runs(by, second => life[second].Kmh >= (life[second].Limit * factor) + Slack(by), 30, 0, run.From, run.To + 1).Count > 0;

    private void Places()
    {
        if (plan.Class.IsCoach())
            Judge(AlarmCode.NB, by => Runs(
                by, second => second % 86_400 is >= 2 * Hour and < 5 * Hour && life[second].Kmh > 0 && !life[second].IsStoppingPlace,
                // Who passes slowly through a service area is not told from who stops there.
                300 + (by is Judged.Must ? LeavingAStop : 0), 1200));
        Judge(AlarmCode.RT, by => Runs(by, second => life[second].OffRoute > 2000 + (by is Judged.Must ? PlaceSlack : by is Judged.May ? -PlaceSlack : 0), 601, 300));
        if (plan.Class is SupervisionClass.W)
            Judge(AlarmCode.PK, by => Runs(
                by, second => !life[second].IsDriven && !life[second].IsStoppingPlace, 1801 + (by is Judged.Must ? WhileParked : by is Judged.May ? -WhileParked : 0), 0));
        Judge(AlarmCode.PVM, by => Runs(by, second => life[second].IsDriven && misdeeds.WrongDriverAt(second), 0, Hour));
    }

    /// <summary>What is so because it was done to the terminal, or told by others; where the terminal is off or lost in time, nothing need show it.</summary>
    private void Told()
    {
        foreach (var off in misdeeds.Off.Where(off => off.Until - off.From > 600 + plan.Interval)) Add(AlarmCode.OFF, off.From, off.Until);
        foreach (var cut in misdeeds.AntennaCut) Add(AlarmCode.TMP, cut.From, cut.Until);
        foreach (var weighing in misdeeds.Weighings.Where(one => one.Gross > one.Limit)) Add(AlarmCode.OL, weighing.Second, weighing.Second);
        foreach (var jump in misdeeds.Jumps) Seen(AlarmCode.DRF, jump);
        foreach (var call in misdeeds.Telephoning) Seen(AlarmCode.DSM, call);
        foreach (var close in misdeeds.Tailgating) Seen(AlarmCode.ADAS, close);
        foreach (var copied in misdeeds.Copied)
            Add(AlarmCode.DRF, copied.From, copied.Until, misdeeds.IsBesideTheCopy(life[copied.From].Place, Beside) ? Certainty.Doubtful : Certainty.Clear);
        foreach (var (from, to) in Runs(Judged.May, second => life[second].Kmh > NearDrift, 0, 0)) Add(AlarmCode.DRF, from, to, Certainty.Near);

        void Seen(AlarmCode code, Spell spell) => Add(
            code, spell.From, spell.Until, misdeeds.OffAt(spell.From) || misdeeds.OffAt(spell.Until) || misdeeds.HasBadClockAt(spell.From) || misdeeds.HasBadClockAt(spell.Until)
                ? Certainty.Doubtful : Certainty.Clear);
    }

    private void Judge(AlarmCode code, Func<Judged, List<(int From, int To)>> runs)
    {
        var (must, really, may) = (runs(Judged.Must), runs(Judged.Really), runs(Judged.May));
        foreach (var run in really) Add(code, run.From, run.To, must.Any(one => Meet(one, run)) ? Certainty.Clear : Certainty.Doubtful);
        foreach (var run in may.Where(one => !really.Any(run => Meet(one, run)))) Add(code, run.From, run.To, Certainty.Near);
    }

    private static bool Meet((int From, int To) one, (int From, int To) other) => one.From <= other.To && other.From <= one.To;

    /// <summary>
    /// Runs of at least so many seconds; those so near each other are one. What must be shown was seen all the while, and longer than reports can
    /// miss; in what may be shown, reports do not see an interruption that lies between two of them.
    /// </summary>
    private List<(int From, int To)> Runs(Judged by, Func<int, bool> holds, int least, int merge, int begin = 0, int? until = null)
    {
        var end = until ?? life.Count;
        var (runs, whole) = (new List<(int From, int To)>(), new List<(int From, int To)>());
        var since = -1;
        for (var second = begin; second <= end; second++)
        {
            if (second < end && holds(second) && (by is not Judged.Must || IsSeen(second)))
            {
                if (since < 0) since = second;
                continue;
            }
            if (since >= 0)
            {
                if (by is Judged.May && runs.Count > 0 && since - runs[^1].To <= ends) runs[^1] = (runs[^1].From, second - 1);
                else runs.Add((since, second - 1));
            }
            since = -1;
        }
        var needed = by is Judged.Must ? least + ends : least;
        foreach (var run in runs.Where(run => run.To - run.From >= needed))
        {
            if (whole.Count > 0 && run.From - whole[^1].To <= merge) whole[^1] = (whole[^1].From, run.To);
            else whole.Add(run);
        }
        return whole;
    }

    private void Add(AlarmCode code, int from, int to, Certainty certainty = Certainty.Clear) =>
        found.Add(new(plan.Vehicle, code, start + Duration.FromSeconds(from), start + Duration.FromSeconds(to), certainty));
}
