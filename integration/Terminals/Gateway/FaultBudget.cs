namespace Regulatory.Integration.Terminals.Gateway;

/// <summary>Faults of one connection: some a minute are kept, more are counted only, and still more end the connection.</summary>
internal sealed class FaultBudget(GatewaySettings settings, TimeProvider time)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private long since = time.GetTimestamp();
    private int met;

    /// <summary>Counts a fault.</summary>
    /// <returns>Whether it is to be kept, and whether it was one too many.</returns>
    public (bool IsKept, bool IsFlood) Spend()
    {
        if (time.GetElapsedTime(since) >= Minute) (since, met) = (time.GetTimestamp(), 0);
        met++;
        return (met <= settings.SamplesPerMinute, met > settings.FaultsPerMinute);
    }
}
