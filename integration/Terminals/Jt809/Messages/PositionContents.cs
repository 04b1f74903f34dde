using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>A position in real time 实时上传车辆定位信息 0x1202, exchanged 交换 0x9202.</summary>
public sealed record PositionContent(PlatformPosition Position) : PlatformContent
{
    internal static PositionContent Read(ref BodyReader body) =>
        new(body.Left == GnssBlock.Length + 1 ? PlatformPosition.ReadBlock(ref body) : PlatformPosition.ReadReport(ref body));

    internal override void Write(BodyWriter to, PlatformEdition edition) => Position.Write(to, edition);
}

/// <summary>Positions sent later 车辆定位信息自动补报 0x1203, 补发 0x9203.</summary>
public sealed record PositionsContent(IReadOnlyList<PlatformPosition> Positions) : PlatformContent
{
    internal static PositionsContent Read(ref BodyReader body)
    {
        var count = body.U8();
        var blocks = body.Left == count * (GnssBlock.Length + 1);
        var positions = new List<PlatformPosition>();
        while (positions.Count < count && body.Left > 0)
            positions.Add(blocks ? PlatformPosition.ReadBlock(ref body) : PlatformPosition.ReadReport(ref body));
        if (positions.Count < count) body.Note(nameof(Positions), $"{count} declared, {positions.Count} there");
        return new(positions);
    }

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        to.U8(checked((byte)Positions.Count));
        foreach (var position in Positions) position.Write(to, edition);
    }
}
