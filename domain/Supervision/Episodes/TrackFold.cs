using System.Collections.Immutable;
using System.Numerics;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>
/// The evaluation of a track: samples go in, in their order and each once; ended episodes and past days come out into the chronicle, and what is
/// in the making can be looked at. It is a fold: what it is depends on the samples alone. It is mutable for speed, so whoever wants to go
/// back keeps a <see cref="Copy"/>.
/// </summary>
internal sealed partial class TrackFold
{
    private readonly VehicleKey vehicle;
    private readonly RuleBook book;
    private readonly Chronicle chronicle;

    private RuleSet rules;
    private long rulesOfDay = long.MinValue;
    private Stretch[] stretches;
    private ImmutableSortedDictionary<int, Stretch> videos = ImmutableSortedDictionary<int, Stretch>.Empty;

    private PointSample? lastGood, lastHeard, jump;
    private int jumps;
    private long frozen;
    private bool wasMoving;
    private PartyId? identified;
    private bool isWrongDriver;
    private DayTally? day;

    public TrackFold(VehicleKey vehicle, RuleBook book, Chronicle chronicle)
    {
        (this.vehicle, this.book, this.chronicle) = (vehicle, book, chronicle);
        rules = book.On(NodaTime.LocalDate.MaxIsoValue);
        stretches = new Stretch[rules.Stretches.Length];
    }

    private AlarmParameters By => rules.Parameters;

    /// <summary>The day that the track has come to.</summary>
    public DayTally? Day => day;

    public TrackFold Copy()
    {
        var copy = (TrackFold)MemberwiseClone();
        copy.stretches = (Stretch[])stretches.Clone();
        copy.day = day?.Copy();
        return copy;
    }

    public void Take(Sample sample)
    {
        var number = EventSeconds.DayNumber(sample.Second);
        if (number != rulesOfDay) (rules, rulesOfDay) = (book.On(EventSeconds.DayOf(number)), number);
        switch (sample)
        {
            case PointSample point: Take(point); break;
            case DriverSample driver: Take(driver); break;
            case MassSample mass: Take(mass); break;
        }
    }

    private void Take(MassSample mass)
    {
        if (!OverloadSignal.Holds(mass.Gross, mass.Limit)) return;
        var found = new Raised
        {
            On = true, From = mass.Second, To = mass.Second, Peak = mass.Gross, PeakAt = mass.Second, Points = 1, Tier = 1,
            Place = lastGood?.Place ?? default, Driver = identified,
        };
        chronicle.Add(Of(found, OverloadSignal.Name, AlarmCode.OL, AlarmCode.OL.Level(), isOpen: false));
    }

    private void Take(PointSample at)
    {
        var isConflict = lastHeard is { } before && before.Second == at.Second;
        var isPlace = !isConflict && (at.Faults & Plausibility.NoPlace) is PointFaults.None;
        var faults = at.Faults | (isConflict ? PointFaults.Conflict : PointFaults.None);
        var (impliedSpeed, moved) = (0, 0L);
        if (isPlace && lastGood is { } good)
        {
            moved = Distances.Centimetres(good.Place, at.Place);
            if (IsJump(good, at, moved) && !IsBelieved(at, ref moved))
            {
                impliedSpeed = (int)Math.Min(int.MaxValue, moved * 36 / (1000 * (at.Second - good.Second)));
                faults |= PointFaults.Drift;
            }
        }
        var isOnTheWay = isPlace && impliedSpeed == 0;
        if (isOnTheWay)
        {
            jump = null;
            if (lastGood is { } from)
            {
                frozen = from.Place == at.Place && at.Speed >= By.MovingSpeed * 20 ? frozen + at.Second - from.Second : 0;
                if (frozen >= By.Quality.FrozenSeconds) faults |= PointFaults.Frozen;
            }
        }
        if (isOnTheWay || (!isConflict && !isPlace && at.RecorderSpeed >= 0)) Wheel(at);
        Enter(at.Second);
        day!.Count(at, faults);
        if (isOnTheWay && lastGood is { } start) Go(start, at, moved);
        if (!isConflict) Hear(at);
        Test(at, isPlace, impliedSpeed, moved);
        if (at.Signals != 0 || at.Ends != 0 || !videos.IsEmpty) TestVideos(at);
        if (isOnTheWay) lastGood = at;
    }

    private bool IsJump(PointSample from, PointSample to, long centimetres) =>
        centimetres > By.Quality.DriftMetres * 100L && centimetres * 36 > By.Quality.DriftSpeed * 1000L * (to.Second - from.Second);

    /// <summary>After enough points that agree with each other it is the old place that was wrong: the way begins anew at the new one.</summary>
    private bool IsBelieved(PointSample at, ref long moved)
    {
        jumps = jump is { } previous && !IsJump(previous, at, Distances.Centimetres(previous.Place, at.Place)) ? jumps + 1 : 1;
        jump = at;
        if (jumps < By.Quality.PointsToBelieveAJump) return false;
        moved = 0;
        return true;
    }

    /// <summary>The day that a second lies in begins, where it has not.</summary>
    private void Enter(long second)
    {
        var number = EventSeconds.DayNumber(second);
        // What was driven before midnight may only become known after a position without a fix has begun the new day.
        if (number <= day?.Day) return;
        if (day is { } past) chronicle.Add(past);
        day = new(number, book.On(EventSeconds.DayOf(number)).Version);
    }

    private void Go(PointSample from, PointSample to, long centimetres)
    {
        day!.Go(centimetres, from, to, By.Quality);
        if (from.Speed < By.MovingSpeed * 10) return;
        var seconds = (int)Math.Min(to.Second - from.Second, int.MaxValue);
        if (seconds <= By.OfflineMovingSeconds) day.SeenMoving += seconds; else day.UnseenMoving += seconds;
    }

    private void Hear(PointSample at)
    {
        if (lastHeard is { } before && Offline.Holds(at.Second - before.Second, wasMoving, IsReportedParked(before), By))
            chronicle.Add(Silence(before, at.Second, isOpen: false));
        lastHeard = at;
        if ((at.Faults & Plausibility.NoPlace) is PointFaults.None) wasMoving = at.Speed >= By.MovingSpeed * 10;
        else if (at.RecorderSpeed >= 0) wasMoving = at.RecorderSpeed >= By.MovingSpeed * 10;
    }

    private static bool IsReportedParked(PointSample at) => at.Around.IsReportedParked || at.IsOutOfService;

    private Episode Silence(PointSample last, long until, bool isOpen) =>
        Of(new()
        {
            On = true, From = last.Second, To = until, Peak = (int)Math.Min(until - last.Second, int.MaxValue), PeakAt = until, Points = 0, Tier = 1,
            Place = lastGood?.Place ?? last.Place, Driver = identified,
        }, Offline.Name, AlarmCode.OFF, AlarmCode.OFF.Level(), isOpen);

    private void Test(PointSample at, bool isPlace, int impliedSpeed, long moved)
    {
        var moment = new Moment(
            EventSeconds.OfTheDay(at.Second), at.Speed, at.Around,
            HasPlace: (at.Faults & (PointFaults.NoFix | PointFaults.ZeroPosition | PointFaults.OutOfChina)) is PointFaults.None,
            at.RecorderSpeed < 0 ? null : at.RecorderSpeed, at.Alarm, impliedSpeed, moved > By.SamePlaceMetres * 100L, isWrongDriver);
        var mark = new Mark(at.Place, at.Alarm, identified);
        for (var i = 0; i < stretches.Length; i++)
        {
            var rule = rules.Stretches[i];
            var sees = rule.NeedsNoPlace || (isPlace && (impliedSpeed == 0 || rule.SeesJumps));
            if (!sees) continue;
            if (stretches[i].Take(rule, at.Second, rule.Test(moment, By), rule.Merge, mark, out var ended))
                chronicle.Add(Of(ended, rule, isOpen: false));
        }
    }

    private void TestVideos(PointSample at)
    {
        var mark = new Mark(at.Place, at.Alarm, identified);
        foreach (var (number, kept) in videos)
        {
            if (((at.Signals | at.Ends) & 1u << number) != 0) continue;
            var stretch = kept;
            // Reported again within two minutes or ended within ten it is the same; until then nothing is decided.
            if (!stretch.Take(rules.Videos[number], at.Second, null, VideoAlarms.LongestBehaviour, mark, out var ended)) continue;
            chronicle.Add(Of(ended, rules.Videos[number], isOpen: false));
            videos = videos.Remove(number);
        }
        for (var left = at.Signals | at.Ends; left != 0; left &= left - 1)
        {
            var number = BitOperations.TrailingZeroCount(left);
            var rule = rules.Videos[number];
            var stretch = videos.GetValueOrDefault(number);
            var merge = (at.Ends & 1u << number) != 0 ? VideoAlarms.LongestBehaviour : rule.Merge;
            var hit = VideoAlarms.Of((SafetyBehaviour)number, (at.GraveSignals & 1u << number) != 0 ? 2 : 1);
            if (stretch.Take(rule, at.Second, hit, merge, mark, out var ended)) chronicle.Add(Of(ended, rule, isOpen: false));
            videos = videos.SetItem(number, stretch);
        }
    }

    private Episode Of(in Raised raised, StretchRule rule, bool isOpen)
    {
        var code = rule.Codes[Math.Min(raised.Tier, rule.Codes.Length) - 1];
        var level = raised.Tier > rule.Codes.Length ? code.GravestLevel() : code.Level();
        var shown = raised;
        if (rule.MeasuresTime) (shown.Peak, shown.PeakAt) = ((int)(raised.To - raised.From), raised.To);
        return Of(shown, rule.Name, code, level, isOpen, rule.Behaviour);
    }

    private Episode Of(
        in Raised raised, string rule, AlarmCode code, AlarmLevel level, bool isOpen, SafetyBehaviour? behaviour = null) =>
        raised.ToEpisode(vehicle, rule, code, level, isOpen, book.On(EventSeconds.DayOf(EventSeconds.DayNumber(raised.From))).Version, behaviour);
}
