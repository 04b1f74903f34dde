using System.Diagnostics;

namespace Regulatory.Bench.Cases;

/// <summary>What a number of callers achieved in a while, each leading one case after the other from its lead to the archive.</summary>
/// <param name="Facts">Facts that came onto the record meanwhile, whoever recorded them.</param>
/// <param name="Acts">Milliseconds of every act, by its command, in order.</param>
internal sealed record LivesLived(double Seconds, int Cases, long Facts, SortedDictionary<string, List<double>> Acts)
{
    public int ActCount => Acts.Values.Sum(times => times.Count);

    /// <summary>How often some acts were done in a second, and how long one took.</summary>
    public Load Of(IEnumerable<string> acts)
    {
        var times = acts.SelectMany(act => Acts[act]).Order().ToList();
        return new(times.Count / Seconds, times[times.Count / 2], times[times.Count * 99 / 100]);
    }

    public static async Task<LivesLived> By(CaseOffice office, int callers, int seconds)
    {
        var (head, clock, cases) = (await office.Installation.Ledger.Head(), Stopwatch.StartNew(), 0);
        var mine = await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            var acts = new List<(string Name, double Time)>();
            while (clock.Elapsed.TotalSeconds < seconds)
            {
                var life = office.NextLife();
                for (var i = 0; i < life.Length; i++)
                {
                    var began = Stopwatch.GetTimestamp();
                    await office.Do(life[i], i);
                    acts.Add((life[i].Command.GetType().Name, Stopwatch.GetElapsedTime(began).TotalMilliseconds));
                }
                Interlocked.Increment(ref cases);
            }
            return acts;
        })));
        var elapsed = clock.Elapsed.TotalSeconds;
        var times = new SortedDictionary<string, List<double>>(StringComparer.Ordinal);
        foreach (var group in mine.SelectMany(acts => acts).GroupBy(act => act.Name)) times.Add(group.Key, [.. group.Select(act => act.Time).Order()]);
        return new(elapsed, cases, await office.Installation.Ledger.Head() - head, times);
    }
}
