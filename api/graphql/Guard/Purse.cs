namespace Regulatory.GraphQL.Guard;

/// <summary>The points that one caller has left. It fills steadily, and holds no more than a burst.</summary>
public sealed class Purse(RateLimits limits, TimeProvider time)
{
    private readonly Lock gate = new();
    private double points = limits.Burst;
    private long filledAt = time.GetTimestamp();

    /// <summary>Nothing was taken for so long that a new purse would be the same.</summary>
    public bool IsFull
    {
        get
        {
            lock (gate)
            {
                Fill();
                return points >= limits.Burst;
            }
        }
    }

    /// <summary>Takes points; when there are too few, takes none and says how long to wait for them.</summary>
    public TimeSpan? Take(long cost)
    {
        lock (gate)
        {
            Fill();
            if (cost <= points)
            {
                points -= cost;
                return null;
            }

            return TimeSpan.FromSeconds((cost - points) / limits.PerSecond);
        }
    }

    private void Fill()
    {
        var now = time.GetTimestamp();
        points = Math.Min(limits.Burst, points + (time.GetElapsedTime(filledAt, now).TotalSeconds * limits.PerSecond));
        filledAt = now;
    }
}
