using NodaTime;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Positions;

/// <summary>What is remarkable about how a position came in.</summary>
[Flags]
public enum PositionMarks
{
    None = 0,
    /// <summary>Another position of the same terminal and moment with other content was stored before: both are kept.</summary>
    Conflict = 1,
    /// <summary>From a batch 0x0704.</summary>
    Batch = 2,
    /// <summary>Sent afterwards from a blind area 盲区补报: late, and not in order of time.</summary>
    BlindArea = 4,
    /// <summary>The answer to a query of the platform (0x0201).</summary>
    Asked = 8,
    /// <summary>Passed on by a monitoring platform (JT/T 809), and not sent by the terminal itself.</summary>
    PassedOn = 16,
}

/// <summary>A position that is durable, as the terminal reported it: nobody has judged whether it is plausible.</summary>
/// <param name="Place">Gapless, from 1, in the order in which positions were stored.</param>
/// <param name="Phone">Of the terminal that reported it, digits without leading zeros; personal, never to be logged.</param>
/// <param name="Edition">By which it was read.</param>
/// <param name="ReceivedAt">The gateway's clock when the frame was there.</param>
/// <param name="Frame">Number of the raw frame in the journal.</param>
/// <param name="Item">Which position of that frame, from 0.</param>
public sealed record StoredPosition(
    long Place, string Phone, Edition Edition, Instant ReceivedAt, long Frame, int Item, PositionMarks Marks, Location Report)
{
    /// <summary>Tells nobody who was where: this may end in a log.</summary>
    public override string ToString() => $"position {Place}";
}
