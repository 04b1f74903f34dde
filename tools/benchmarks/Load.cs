using System.Diagnostics;

namespace Regulatory.Bench;

/// <summary>What a number of callers achieved in a while, each waiting for its answer before it goes on.</summary>
/// <param name="PerSecond">Calls a second, all callers together.</param>
/// <param name="P50">Median of one call, in milliseconds; not a number where only the rate is known.</param>
internal sealed record Load(double PerSecond, double P50, double P99)
{
    /// <summary>Processor time of the server's process for one call, in microseconds; null where it was not taken.</summary>
    public double? Processor { get; init; }

    /// <summary>The median of each figure, over rounds.</summary>
    public static Load Median(IReadOnlyCollection<Load> rounds)
    {
        return new(Middle(round => round.PerSecond), Middle(round => round.P50), Middle(round => round.P99))
        {
            Processor = rounds.All(round => round.Processor is not null) ? Middle(round => round.Processor!.Value) : null,
        };
        double Middle(Func<Load, double> figure) => rounds.Select(figure).Order().ElementAt(rounds.Count / 2);
    }

    /// <param name="call">Caller and number of the call.</param>
    public static async Task<Load> Of(int callers, int seconds, Func<int, int, Task> call)
    {
        // As long again to warm up: a host runs for months, and the just-in-time compiler must not be what is measured.
        await Drive(callers, TimeSpan.FromSeconds(seconds), call, firstCall: 0);
        GC.Collect();
        return await Drive(callers, TimeSpan.FromSeconds(seconds), call, firstCall: 10_000_000);
    }

    /// <summary>The same by number of calls, a quarter of them before to warm up: for what must not be done more often.</summary>
    public static async Task<Load> OfCalls(int callers, int calls, Func<int, int, Task> call)
    {
        await Count(callers, calls / 4, call);
        GC.Collect();
        return await Count(callers, calls, call);
    }

    private static async Task<Load> Count(int callers, int calls, Func<int, int, Task> call)
    {
        var left = calls;
        return await Drive(callers, () => Interlocked.Decrement(ref left) >= 0, call, firstCall: 0);
    }

    private static Task<Load> Drive(int callers, TimeSpan span, Func<int, int, Task> call, int firstCall)
    {
        var clock = Stopwatch.StartNew();
        return Drive(callers, () => clock.Elapsed < span, call, firstCall);
    }

    private static async Task<Load> Drive(int callers, Func<bool> goesOn, Func<int, int, Task> call, int firstCall)
    {
        var clock = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            var mine = new List<double>();
            for (var i = firstCall; goesOn(); i++)
            {
                var start = Stopwatch.GetTimestamp();
                await call(caller, i);
                mine.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
            return mine;
        })));
        var elapsed = clock.Elapsed.TotalSeconds;
        var all = times.SelectMany(mine => mine).Order().ToList();
        return new(all.Count / elapsed, all[all.Count / 2], all[all.Count * 99 / 100]);
    }
}
