using NodaTime;

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
    /// <summary>Items after the fixed part did not follow the protocol; they are kept as they are.</summary>
    OddItems = 16,
}

/// <summary>A position as a terminal reported it 位置信息, before anybody judged whether it is plausible.</summary>
/// <param name="EventTime">The terminal's own clock, GMT+8 on the wire; null when it is no time at all.</param>
/// <param name="Latitude">Millionths of a degree, south negative.</param>
/// <param name="Longitude">Millionths of a degree, west negative.</param>
/// <param name="Altitude">Metres.</param>
/// <param name="Speed">Tenths of km/h.</param>
/// <param name="Direction">Degrees clockwise from north.</param>
/// <param name="Alarm">报警标志 as sent; what its bits mean depends on the edition.</param>
/// <param name="Status">状态 as sent.</param>
/// <param name="Items">附加信息 as sent: what follows the 28 bytes of the fixed part.</param>
public readonly record struct ReportedPosition(
    Instant? EventTime, int Latitude, int Longitude, int Altitude, int Speed, int Direction, uint Alarm, uint Status,
    ReadOnlyMemory<byte> Items, PositionMarks Marks);

/// <summary>A position that is durable.</summary>
/// <param name="Place">Gapless, from 1, in the order in which positions were stored.</param>
/// <param name="Phone">Of the terminal that reported it; personal, never to be logged.</param>
/// <param name="Edition">Year of the protocol by which it was read.</param>
/// <param name="ReceivedAt">The gateway's clock when the last byte of the frame was there.</param>
/// <param name="Frame">Number of the raw frame in the journal.</param>
public sealed record StoredPosition(long Place, string Phone, int Edition, Instant ReceivedAt, long Frame, ReportedPosition Reported)
{
    /// <summary>Tells nobody who was where: this may end in a log.</summary>
    public override string ToString() => $"position {Place}";
}

/// <summary>Is handed positions after they are durable, in the order of their places, each once unless it begins anew.</summary>
public interface IPositionConsumer
{
    /// <summary>Takes the next positions; the following ones come when it has returned.</summary>
    /// <param name="positions">At least one.</param>
    ValueTask Take(IReadOnlyList<StoredPosition> positions, CancellationToken cancellation);
}
