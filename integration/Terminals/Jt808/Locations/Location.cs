using NodaTime;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>
/// Location report 位置信息汇报 0x0200. Alarm and status are kept as they came: what their bits mean depends on the edition and is read
/// when it is asked for. Nothing is judged here: a latitude beyond the pole or a year 2099 is passed on as it was sent.
/// </summary>
/// <param name="Alarm">报警标志.</param>
/// <param name="Status">状态.</param>
/// <param name="Latitude">Millionths of a degree, south negative.</param>
/// <param name="Longitude">Millionths of a degree, west negative.</param>
/// <param name="Altitude">Metres.</param>
/// <param name="Speed">Tenths of a kilometre an hour.</param>
/// <param name="Direction">Degrees from north, clockwise.</param>
/// <param name="At">The time of the satellites; null when the bytes are no time.</param>
/// <param name="Items">In the order they came.</param>
/// <param name="Tail">What follows the last whole item and is none; empty as a rule.</param>
public sealed record Location(
    uint Alarm, uint Status, int Latitude, int Longitude, short Altitude, ushort Speed, ushort Direction, Instant? At,
    IReadOnlyList<LocationItem> Items, ReadOnlyMemory<byte> Tail = default) : Message
{
    public const ushort MessageId = 0x0200;

    /// <summary>The part before the items.</summary>
    public const int CoreLength = 28;

    private const uint South = 1 << 2;
    private const uint West = 1 << 3;

    public override ushort Id => MessageId;

    /// <summary>Whether the position is a fix of this moment 定位; when not, it is the last one known, or zero.</summary>
    public bool IsFixed => (Status & 2) != 0;

    /// <summary>Item 0x01 里程: the odometer, tenths of a kilometre.</summary>
    public uint? Odometer => Number(0x01, 4);

    /// <summary>Item 0x02 油量, tenths of a litre.</summary>
    public uint? Fuel => Number(0x02, 2);

    /// <summary>Item 0x03 行驶记录功能获取的速度, tenths of a kilometre an hour.</summary>
    public uint? RecorderSpeed => Number(0x03, 2);

    /// <summary>Reads a body, or one of the reports in a batch. Of a damaged tail every whole item is kept.</summary>
    internal static Location Read(ref BodyReader body)
    {
        var (alarm, status, latitude, longitude) = (body.U32(), body.U32(), body.U32(), body.U32());
        var (altitude, speed, direction, at) = (unchecked((short)body.U16()), body.U16(), body.U16(), body.Time(nameof(At)));
        var items = LocationItems.Read(ref body, out var tail);
        return new(
            alarm, status, Signed(latitude, (status & South) != 0), Signed(longitude, (status & West) != 0), altitude, speed, direction, at,
            items, tail);
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U32(Alarm);
        to.U32((Status & ~(South | West)) | (Latitude < 0 ? South : 0) | (Longitude < 0 ? West : 0));
        to.U32(Magnitude(Latitude));
        to.U32(Magnitude(Longitude));
        to.U16(unchecked((ushort)Altitude));
        to.U16(Speed);
        to.U16(Direction);
        to.Time(At);
        foreach (var item in Items)
        {
            to.U8(item.Id);
            to.U8(checked((byte)item.Value.Length));
            to.Bytes(item.Value.Span);
        }
        to.Bytes(Tail.Span);
    }

    /// <summary>
    /// The standard sends a magnitude and says the hemisphere in the status; some terminals send two's complement instead, which no
    /// magnitude up to 180 degrees can be taken for. One of the two, never both.
    /// </summary>
    internal static int Signed(uint coordinate, bool negative) =>
        coordinate > 180_000_000 ? unchecked((int)coordinate) : negative ? -(int)coordinate : (int)coordinate;

    private static uint Magnitude(int coordinate) =>
        coordinate is >= -180_000_000 and <= 180_000_000 ? (uint)Math.Abs(coordinate) : unchecked((uint)coordinate);

    private uint? Number(byte id, int length)
    {
        foreach (var item in Items)
        {
            if (item.Id != id || item.Value.Length != length) continue;
            uint number = 0;
            foreach (var b in item.Value.Span) number = (number << 8) | b;
            return number;
        }
        return null;
    }
}
