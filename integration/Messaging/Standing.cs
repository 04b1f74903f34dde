using NodaTime;

namespace Regulatory.Integration.Messaging;

/// <summary>How a piece of background work is doing, for the page of health.</summary>
public enum StandingKind
{
    /// <summary>Another host does it.</summary>
    Waiting,

    /// <summary>It goes on.</summary>
    Running,

    /// <summary>Something it needs is away; it tries again by itself.</summary>
    Interrupted,

    /// <summary>It found what must not be; people must look.</summary>
    Refused,
}

/// <param name="Size">Size of the newest head that was dealt with.</param>
/// <param name="Since">When it came to stand so.</param>
/// <param name="Reason">What is in the way, in one line.</param>
public sealed record Standing(StandingKind Kind, long Size, Instant Since, string? Reason = null);

/// <summary>Keeps a <see cref="Standing"/> where another thread may read it.</summary>
internal sealed class StandingBoard(IClock clock)
{
    private volatile Standing now = new(StandingKind.Waiting, 0, clock.GetCurrentInstant());

    public Standing Now => now;

    public void Set(StandingKind kind, long? size = null, string? reason = null)
    {
        var was = now;
        now = new(kind, size ?? was.Size, kind == was.Kind ? was.Since : clock.GetCurrentInstant(), reason);
    }
}
