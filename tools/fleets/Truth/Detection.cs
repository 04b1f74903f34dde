using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Fleets.Lives;
using Regulatory.Fleets.Roads;
using Regulatory.Fleets.Terminals;

namespace Regulatory.Fleets.Truth;

/// <summary>How well one rule was found.</summary>
/// <param name="Name">The code as people read it; OS for any of OS1 to OS3, whatever the level.</param>
/// <param name="True">Episodes that really were.</param>
/// <param name="Recognised">Those of them that were found.</param>
/// <param name="Clear">Those that reports must show.</param>
/// <param name="ClearRecognised">Those of them that were found.</param>
/// <param name="Found">Episodes that were found.</param>
/// <param name="Right">Those of them that really were.</param>
/// <param name="Honest">Those, and those that nearly were.</param>
public sealed record RuleScore(string Name, int True, int Recognised, int Clear, int ClearRecognised, int Found, int Right, int Honest)
{
    /// <summary>Of what was found, what really was; null where nothing was found.</summary>
    public double? Precision => Found == 0 ? null : (double)Right / Found;

    /// <summary>The same, without blame for what reports cannot tell from a violation.</summary>
    public double? PrecisionOfReports => Found == 0 ? null : (double)Honest / Found;

    /// <summary>Of what really was, what was found; null where nothing really was.</summary>
    public double? Recall => True == 0 ? null : (double)Recognised / True;

    /// <summary>Of what reports must show, what was found.</summary>
    public double? RecallOfReports => Clear == 0 ? null : (double)ClearRecognised / Clear;
}

/// <summary>The measure of a fleet: per rule, and what it took.</summary>
public sealed record DetectionReport(
    IReadOnlyList<RuleScore> Scores, int Vehicles, int Days, long Points, TimeSpan Took, int LateChanges, int Withdrawn, int MostAtHand)
{
    public double PointsPerSecond => Points / Took.TotalSeconds;
}

/// <summary>Lets a fleet live and send, evaluates what arrives, and holds it against what really was.</summary>
public static class Detection
{
    // A found episode and a true one are the same where they overlap, or miss each other by no more than this: reports are up to 30 s apart.
    private static readonly Duration Tolerance = Duration.FromSeconds(60);

    public static readonly LocalDate FirstDay = new(2026, 3, 2);

    /// <param name="each">Called with everything of each vehicle; null where only the scores are wanted.</param>
    public static DetectionReport Measure(RoadGraph graph, int vehicles, int days, int seed, Action<Journey, Evaluated>? each = null)
    {
        var start = ChinaTime.StartOf(FirstDay);
        var parameters = AlarmParameters.Of(Figures.Defaults, FirstDay);
        var (truths, founds) = (new List<TrueEpisode>(), new List<FoundEpisode>());
        var (points, took, late, withdrawn, most) = (0L, TimeSpan.Zero, 0, 0, 0);
        foreach (var plan in VehiclePlan.Fleet(vehicles, seed, graph))
        {
            var life = Life.Of(plan, graph, days);
            var misdeeds = new Misdeeds(plan, life, graph);
            var truth = new Oracle(plan, life, start, misdeeds).All();
            var transmissions = new Terminal(plan, life, start, misdeeds).Transmissions();
            var evaluation = new Evaluation(plan, graph, life, start, parameters);
            var weighings = new Queue<Weighing>(misdeeds.Weighings.OrderBy(one => one.Second));
            foreach (var transmission in transmissions)
            {
                while (weighings.TryPeek(out var next) && start + Duration.FromSeconds(next.Second) <= transmission.SentAt)
                    evaluation.Weigh(weighings.Dequeue());
                evaluation.Send(transmission);
            }
            while (weighings.TryDequeue(out var rest)) evaluation.Weigh(rest);
            var evaluated = evaluation.Finish();
            each?.Invoke(new(plan, [plan.Home], transmissions, truth), evaluated);
            truths.AddRange(truth);
            founds.AddRange(evaluated.Found.Select(FoundEpisode.Of));
            (points, took) = (points + evaluated.Points, took + evaluated.Took);
            (late, withdrawn, most) = (late + evaluated.LateChanges, withdrawn + evaluated.Withdrawn, Math.Max(most, evaluated.MostAtHand));
        }
        return new(Score(truths, founds), vehicles, days, points, took, late, withdrawn, most);
    }

    public static IReadOnlyList<RuleScore> Score(IReadOnlyList<TrueEpisode> truths, IReadOnlyList<FoundEpisode> founds) =>
    [
        Score("OS", IsOverspeed, truths, founds),
        .. Enum.GetValues<AlarmCode>().Select(code => Score(code.Written(), other => other == code, truths, founds)),
    ];

    private static RuleScore Score(
        string name, Func<AlarmCode, bool> isMeant, IReadOnlyList<TrueEpisode> truths, IReadOnlyList<FoundEpisode> founds)
    {
        var (meant, found) = (truths.Where(one => isMeant(one.Code)).ToList(), founds.Where(one => isMeant(one.Code)).ToList());
        var (foundOf, meantOf) = (found.ToLookup(one => one.Vehicle), meant.ToLookup(one => one.Vehicle));
        var really = meant.Where(one => one.Happened).ToList();
        var recognised = really.Where(one => foundOf[one.Vehicle].Any(other => AreOne(one, other))).ToList();
        return new(
            name, really.Count, recognised.Count, really.Count(one => one.Certainty is Certainty.Clear),
            recognised.Count(one => one.Certainty is Certainty.Clear), found.Count,
            found.Count(one => meantOf[one.Vehicle].Any(other => other.Happened && AreOne(other, one))),
            found.Count(one => meantOf[one.Vehicle].Any(other => AreOne(other, one))));
    }

    private static bool IsOverspeed(AlarmCode code) => code is AlarmCode.OS1 or AlarmCode.OS2 or AlarmCode.OS3;

    /// <summary>Whether a found episode and a true one are the same.</summary>
    public static bool AreOne(TrueEpisode really, FoundEpisode found) =>
        really.From <= found.To + Tolerance && found.From <= really.To + Tolerance;
}
