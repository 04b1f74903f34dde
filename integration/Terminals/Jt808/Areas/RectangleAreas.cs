namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>One rectangle.</summary>
public sealed record RectangleArea(uint Area, AreaRules Rules, AreaPoint UpperLeft, AreaPoint LowerRight);

/// <summary>Sets rectangular areas 设置矩形区域 0x8602.</summary>
/// <param name="Operation">设置属性: 0 replace all, 1 add, 2 change.</param>
public sealed record RectangleAreas(byte Operation, IReadOnlyList<RectangleArea> Areas) : Message
{
    public const ushort MessageId = 0x8602;

    public override ushort Id => MessageId;

    internal static RectangleAreas Read(ref BodyReader body, Edition edition)
    {
        var (operation, count, areas) = (body.U8(), body.U8(), new List<RectangleArea>());
        while (areas.Count < count && body.Left > 0)
        {
            var (area, rules) = (body.U32(), new AreaRules(body.U16()));
            var (upperLeft, lowerRight) = (AreaPoint.Read(ref body), AreaPoint.Read(ref body));
            areas.Add(new(area, rules.ReadMiddle(ref body).ReadEnd(ref body, edition), upperLeft, lowerRight));
        }
        if (areas.Count < count) body.Note(nameof(Areas), $"{count} declared, {areas.Count} there");
        return new(operation, areas);
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U8(Operation);
        to.U8(checked((byte)Areas.Count));
        foreach (var area in Areas)
        {
            to.U32(area.Area);
            to.U16(area.Rules.Attributes);
            area.UpperLeft.Write(to);
            area.LowerRight.Write(to);
            area.Rules.WriteMiddle(to);
            area.Rules.WriteEnd(to, edition);
        }
    }
}
