using System.Diagnostics;

namespace Regulatory.Faults.Specs;

/// <summary>Waits for a condition, with a limit that only something broken reaches.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <exception cref="TimeoutException">The condition does not come about; says which.</exception>
    public static async Task True(Func<Task<bool>> reached, string what)
    {
        var watch = Stopwatch.StartNew();
        while (!await reached())
        {
            if (watch.Elapsed > Patience) throw new TimeoutException($"After {Patience} it is still not so that {what}.");
            await Task.Delay(50);
        }
    }
}
