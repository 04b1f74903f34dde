namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Sets one polygonal area 设置多边形区域 0x8604.</summary>
public sealed record PolygonArea(uint Area, AreaRules Rules, IReadOnlyList<AreaPoint> Points) : Message
{
    public const ushort MessageId = 0x8604;

    public override ushort Id => MessageId;

    internal static PolygonArea Read(ref BodyReader body, Edition edition)
    {
        var (area, attributes) = (body.U32(), body.U16());
        var rules = new AreaRules(attributes).ReadMiddle(ref body);
        var count = body.U16();
        var points = new AreaPoint[Math.Min(count, body.Left / 8)];
        for (var i = 0; i < points.Length; i++) points[i] = AreaPoint.Read(ref body);
        if (points.Length < count) body.Note(nameof(Points), $"{count} declared, {points.Length} there");
        return new(area, rules.ReadEnd(ref body, edition), points);
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U32(Area);
        to.U16(Rules.Attributes);
        Rules.WriteMiddle(to);
        to.U16(checked((ushort)Points.Count));
        foreach (var point in Points) point.Write(to);
        Rules.WriteEnd(to, edition);
    }
}
