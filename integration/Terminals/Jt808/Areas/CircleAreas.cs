namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>One circle.</summary>
/// <param name="Radius">Metres.</param>
public sealed record CircleArea(uint Area, AreaRules Rules, AreaPoint Centre, uint Radius);

/// <summary>Sets circular areas 设置圆形区域 0x8600.</summary>
/// <param name="Operation">设置属性: 0 replace all, 1 add, 2 change.</param>
public sealed record CircleAreas(byte Operation, IReadOnlyList<CircleArea> Areas) : Message
{
    public const ushort MessageId = 0x8600;

    public override ushort Id => MessageId;

    internal static CircleAreas Read(ref BodyReader body, Edition edition)
    {
        var (operation, count, areas) = (body.U8(), body.U8(), new List<CircleArea>());
        while (areas.Count < count && body.Left > 0)
        {
            var (area, rules) = (body.U32(), new AreaRules(body.U16()));
            var (centre, radius) = (AreaPoint.Read(ref body), body.U32());
            areas.Add(new(area, rules.ReadMiddle(ref body).ReadEnd(ref body, edition), centre, radius));
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
            area.Centre.Write(to);
            to.U32(area.Radius);
            area.Rules.WriteMiddle(to);
            area.Rules.WriteEnd(to, edition);
        }
    }
}
