using Regulatory.Fleets.Roads;
using Regulatory.Fleets.Truth;

namespace Regulatory.Bench;

/// <summary>
/// A simulated fleet with faulty terminals, and the truth of every violation beside: how much of it each alarm rule finds, how much of what it
/// finds is so, and how many observations one core evaluates in a second as they arrive.
/// </summary>
internal static class DetectionBench
{
    private const int Vehicles = 120, Days = 7, Seed = 1;

    public static Task<Report> Run(Settings settings)
    {
        var graph = new RoadGraph(Cities.Read(Path.Combine(AppContext.BaseDirectory, "divisions.csv")), seed: 1);
        var measured = Detection.Measure(graph, Vehicles, Days, Seed);
        var report = new Report($"Detection: {Vehicles} vehicles, {Days} days, seed {Seed}");
        foreach (var score in measured.Scores)
        {
            if (score.RecallOfReports is { } shown) report.AtLeast($"{score.Name}: recall of {score.Clear} that reports must show", shown * 100, 95, "%");
            if (score.PrecisionOfReports is { } honest) report.AtLeast($"{score.Name}: precision of {score.Found}", honest * 100, 95, "%");
            if (score.Recall is { } recall) report.Baseline($"{score.Name}: recall of all {score.True}", recall * 100, "%");
            if (score.Precision is { } precision) report.Baseline($"{score.Name}: precision by the second", precision * 100, "%");
        }
        report.AtLeast("observations evaluated on one core, as they arrive", measured.PointsPerSecond, 5000, "a second");
        report.AtMost("points at hand of one vehicle", measured.MostAtHand, 8192 + 64, "points");
        return Task.FromResult(report);
    }
}
