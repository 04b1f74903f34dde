using System.Diagnostics;
using Regulatory.Integration.Specs.Terminals;

namespace Regulatory.Bench;

/// <summary>Ten million damaged frames through cutter and decoder, each before a good one that must come out.</summary>
internal static class TerminalsFuzz
{
    private const int Usual = 10_000_000;

    /// <summary>A tenth of the frames are of platforms, the rest of terminals; two seeds, one a processor.</summary>
    public static async Task<Report> Run(Settings settings)
    {
        var frames = settings.Frames ?? Usual;
        var report = new Report($"damaged frames ({frames:N0})");
        var time = Stopwatch.StartNew();
        var outcomes = await Task.WhenAll(
            Task.Run(() => new FrameFuzz(seed: 1).Terminals(frames * 9L / 20)), Task.Run(() => new FrameFuzz(seed: 2).Terminals(frames * 9L / 20)),
            Task.Run(() => new FrameFuzz(seed: 3).Platforms(frames / 10)));
        report.Baseline("damaged", outcomes.Sum(outcome => outcome.Damaged), "frames");
        report.Baseline("damaged and good ones, cut and read", outcomes.Sum(outcome => outcome.Damaged) * 2 / time.Elapsed.TotalSeconds, "frames/s");
        report.Baseline("pieces rejected with a reason", outcomes.Sum(outcome => outcome.Rejected), "pieces");
        report.Baseline("sound frames whose body cannot be read", outcomes.Sum(outcome => outcome.Unread), "frames");
        report.AtMost("good neighbours lost", outcomes.Sum(outcome => outcome.Lost), 0, "frames");
        return report;
    }
}
