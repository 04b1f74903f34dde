using System.Globalization;
using Regulatory.Faults.Specs.Load;

namespace Regulatory.Faults.Specs;

/// <summary>
/// One round: callers give acts at all hosts, something goes wrong at a random moment, the load goes on, the callers end, and
/// everything is checked. All that is random comes from the seed.
/// </summary>
internal sealed class Round(Province province, int seed)
{
    private const int Callers = 6;

    private readonly List<Task> callers = [];

    public Random Random { get; } = new(seed);

    /// <summary>Waits until callers have been told of so many more acts.</summary>
    public async Task UntilAcknowledged(int more)
    {
        var goal = province.Book.Acknowledged + more;
        await Until(() => Task.FromResult(province.Book.Acknowledged >= goal), $"{more} more acts are answered");
    }

    /// <summary>Waits under load until something has come about.</summary>
    /// <exception cref="TimeoutException">It has not for minutes.</exception>
    public Task Until(Func<Task<bool>> reached, string what) => Eventually.True(
        async () =>
        {
            if (callers.Find(caller => caller.IsFaulted) is { } failed) await failed;
            if (province.Hosts.FirstOrDefault(host => host.HasDied) is { } dead) throw new InvalidOperationException($"{dead.Name} has ended by itself.");
            return await reached();
        },
        what);

    /// <summary>A random moment under load: after some acts, and not just between two of them.</summary>
    public async Task Moment(int acts = 30)
    {
        await UntilAcknowledged(Random.Next(1, acts));
        await Task.Delay(Random.Next(0, 20));
    }

    /// <param name="strike">What goes wrong, and how it is repaired.</param>
    /// <param name="twins">Share of the acts that are given twice at once.</param>
    public async Task Run(string fault, Func<Round, Task> strike, double twins)
    {
        var (acknowledged, resent) = (province.Book.Acknowledged, province.Book.Resent);
        using var stop = new CancellationTokenSource();
        try
        {
            await province.UntilHealthy();
            callers.AddRange(Enumerable.Range(0, Callers).Select(_ => Random.Next()).ToList()
                .Select(own => Task.Run(() => new Caller(province.Counter, own, twins).Work(stop.Token))));
            await Moment();
            await strike(this);
            await UntilAcknowledged(30);
            await stop.CancelAsync();
            await Task.WhenAll(callers);
            await province.UntilHealthy();
            var verdict = await province.Check();
            FaultTable.Add(fault, province.Book.Acknowledged - acknowledged, province.Book.Resent - resent, verdict);
            if (!verdict.Clean) throw new ShouldAssertException(verdict.ToString());
        }
        catch (Exception failure)
        {
            await stop.CancelAsync();
            throw new ShouldAssertException(string.Create(
                CultureInfo.InvariantCulture, $"{fault}, seed {seed}: {failure}\n{province.LastWords()}"));
        }
    }
}
