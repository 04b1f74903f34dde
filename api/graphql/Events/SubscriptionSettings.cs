namespace Regulatory.GraphQL.Events;

/// <summary>Limits and patience of subscriptions.</summary>
public sealed record SubscriptionSettings
{
    /// <summary>Streams of one account at a time; of one address, or network of IPv6, for callers without an account.</summary>
    public int PerCaller { get; init; } = 20;

    /// <summary>Streams of this host at a time.</summary>
    public int PerHost { get; init; } = 2_000;

    /// <summary>How long a stream may last before its client must connect again.</summary>
    public TimeSpan Life { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Time between the comments that keep an idle connection open and tell how far it has come.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long one write may wait for its reader, and an event for a read model that is behind or a database that is away.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The newest events of the ledger that the host keeps in memory, once for all streams. A reader who lets as many pass during one write is cut.</summary>
    public int Window { get; init; } = 4_096;

    /// <summary>Events that a stream behind the window reads at a time.</summary>
    public int Page { get; init; } = 200;

    /// <summary>Responses kept for those who ask the same and may see the same.</summary>
    public int Shared { get; init; } = 256;

    /// <summary>Events that are read from the database at the same time, so that subscriptions leave connections to others.</summary>
    public int Readers { get; init; } = 4;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <exception cref="InvalidOperationException">A setting makes no sense; names it.</exception>
    public SubscriptionSettings Checked()
    {
        foreach (var (name, number) in new[]
        {
            (nameof(PerCaller), PerCaller), (nameof(PerHost), PerHost), (nameof(Window), Window), (nameof(Page), Page),
            (nameof(Shared), Shared), (nameof(Readers), Readers),
        })
        {
            if (number <= 0) throw new InvalidOperationException($"Subscriptions:{name} must be more than 0.");
        }
        foreach (var (name, time) in new[] { (nameof(Life), Life), (nameof(Heartbeat), Heartbeat), (nameof(Patience), Patience) })
        {
            if (time <= TimeSpan.Zero || time > Longest) throw new InvalidOperationException($"Subscriptions:{name} must be more than 0 and at most {Longest}.");
        }
        return this;
    }
}
