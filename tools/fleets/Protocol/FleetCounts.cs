namespace Regulatory.Fleets.Protocol;

/// <summary>What a fleet has said and heard so far; counted by all of its terminals at once.</summary>
public sealed class FleetCounts
{
    private long connections, sent, acknowledged, resent, refused, positions, orders, turnedAway;

    /// <summary>Connections that were made.</summary>
    public long Connections => Interlocked.Read(ref connections);

    /// <summary>Frames that were to be answered, each counted once.</summary>
    public long Sent => Interlocked.Read(ref sent);

    public long Acknowledged => Interlocked.Read(ref acknowledged);

    /// <summary>Frames that were sent again.</summary>
    public long Resent => Interlocked.Read(ref resent);

    /// <summary>Frames that were answered with another result than "done".</summary>
    public long Refused => Interlocked.Read(ref refused);

    /// <summary>Positions in acknowledged frames; those sent again are counted again.</summary>
    public long Positions => Interlocked.Read(ref positions);

    /// <summary>Orders of the platform that were answered.</summary>
    public long Orders => Interlocked.Read(ref orders);

    /// <summary>Registrations and codes that were refused.</summary>
    public long TurnedAway => Interlocked.Read(ref turnedAway);

    internal void Connected() => Interlocked.Increment(ref connections);

    internal void Send() => Interlocked.Increment(ref sent);

    internal void Resend() => Interlocked.Increment(ref resent);

    internal void Order() => Interlocked.Increment(ref orders);

    internal void TurnAway() => Interlocked.Increment(ref turnedAway);

    internal void Answer(bool isDone, int reports)
    {
        Interlocked.Increment(ref isDone ? ref acknowledged : ref refused);
        if (isDone) Interlocked.Add(ref positions, reports);
    }
}
