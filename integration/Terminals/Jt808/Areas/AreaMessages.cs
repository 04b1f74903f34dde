namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Deletes areas 删除区域: 0x8601 circles, 0x8603 rectangles, 0x8605 polygons, 0x8607 routes.</summary>
/// <param name="Areas">None of them: all areas of the shape.</param>
public sealed record DeleteAreas(ushort MessageId, IReadOnlyList<uint> Areas) : Message
{
    public const ushort Circles = 0x8601;
    public const ushort Rectangles = 0x8603;
    public const ushort Polygons = 0x8605;
    public const ushort Routes = 0x8607;

    public override ushort Id => MessageId;

    internal static DeleteAreas Read(ref BodyReader body, ushort id) => new(id, body.DoubleWords(body.U8()));

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U8(checked((byte)Areas.Count));
        foreach (var area in Areas) to.U32(area);
    }
}

/// <summary>Asks for areas 查询区域或线路数据 0x8608, 2019.</summary>
/// <param name="Shape">1 circles, 2 rectangles, 3 polygons, 4 routes.</param>
/// <param name="Areas">None of them: all areas of the shape.</param>
public sealed record AskAreas(byte Shape, IReadOnlyList<uint> Areas) : Message
{
    public const ushort MessageId = 0x8608;

    public override ushort Id => MessageId;

    internal static AskAreas Read(ref BodyReader body) => new(body.U8(), body.DoubleWords(body.U32()));

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U8(Shape);
        to.U32((uint)Areas.Count);
        foreach (var area in Areas) to.U32(area);
    }
}

/// <summary>The areas asked for 查询区域或线路数据应答 0x0608, 2019.</summary>
/// <param name="Shape">1 circles, 2 rectangles, 3 polygons, 4 routes.</param>
/// <param name="Data">The bodies in which areas of the shape are set, one behind the other.</param>
public sealed record AreasReply(byte Shape, uint Count, ReadOnlyMemory<byte> Data) : Message
{
    public const ushort MessageId = 0x0608;

    public override ushort Id => MessageId;

    internal static AreasReply Read(ref BodyReader body) => new(body.U8(), body.U32(), body.Rest());

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U8(Shape);
        to.U32(Count);
        to.Bytes(Data.Span);
    }
}
