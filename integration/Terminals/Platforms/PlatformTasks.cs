namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>What is done for a platform now and then, and when it was done last.</summary>
internal sealed class PlatformTasks
{
    private long? refreshed, metered, called;
    private int dialling;

    /// <summary>The roll-call that was asked last on the present links.</summary>
    public int Asked { get; set; }

    public bool RefreshIsDue(PlatformLinkServices services) => IsDue(ref refreshed, services.Settings.Refresh, services.Time, atOnce: true);

    public bool ReadingsAreDue(PlatformLinkServices services) => IsDue(ref metered, services.Settings.Readings, services.Time, atOnce: false);

    public bool SubLinkIsDue(PlatformLinkServices services) => IsDue(ref called, services.Settings.SubLink, services.Time, atOnce: true);

    /// <summary>It has logged in again: what hangs on its links begins anew.</summary>
    public void Anew() => (Asked, called) = (0, null);

    /// <summary>Nobody else is calling it.</summary>
    public bool BeginDialling() => Interlocked.CompareExchange(ref dialling, 1, 0) == 0;

    public void EndDialling() => Volatile.Write(ref dialling, 0);

    private static bool IsDue(ref long? last, TimeSpan interval, TimeProvider time, bool atOnce)
    {
        if (last is { } before && time.GetElapsedTime(before) < interval) return false;
        var isFirst = last is null;
        last = time.GetTimestamp();
        return !isFirst || atOnce;
    }
}
