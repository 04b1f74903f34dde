using NodaTime;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>One turn of a route and the section that begins at it.</summary>
/// <param name="Width">路段宽度, metres.</param>
/// <param name="Attributes">路段属性: bit 0 driving time, 1 speed limit, 2 south, 3 west.</param>
/// <param name="Longest">路段行驶过长阈值, seconds, with bit 0.</param>
/// <param name="Shortest">路段行驶不足阈值, seconds, with bit 0.</param>
/// <param name="TopSpeed">km/h, with bit 1.</param>
/// <param name="Duration">Seconds, with bit 1.</param>
/// <param name="NightTopSpeed">km/h, with bit 1, 2019.</param>
public sealed record RouteTurn(
    uint Turn, uint Section, AreaPoint Point, byte Width, byte Attributes, ushort Longest = 0, ushort Shortest = 0, ushort TopSpeed = 0,
    byte Duration = 0, ushort NightTopSpeed = 0)
{
    public const int ShortestLength = 18;

    internal static RouteTurn Read(ref BodyReader body, Edition edition)
    {
        var turn = new RouteTurn(body.U32(), body.U32(), AreaPoint.Read(ref body), body.U8(), body.U8());
        if ((turn.Attributes & 1) != 0) turn = turn with { Longest = body.U16(), Shortest = body.U16() };
        if ((turn.Attributes & 2) == 0) return turn;
        turn = turn with { TopSpeed = body.U16(), Duration = body.U8() };
        return edition is Edition.Jt2019 ? turn with { NightTopSpeed = body.U16() } : turn;
    }

    internal void Write(BodyWriter to, Edition edition)
    {
        to.U32(Turn);
        to.U32(Section);
        Point.Write(to);
        to.U8(Width);
        to.U8(Attributes);
        if ((Attributes & 1) != 0)
        {
            to.U16(Longest);
            to.U16(Shortest);
        }
        if ((Attributes & 2) == 0) return;
        to.U16(TopSpeed);
        to.U8(Duration);
        if (edition is Edition.Jt2019) to.U16(NightTopSpeed);
    }
}

/// <summary>Sets one route 设置路线 0x8606.</summary>
/// <param name="Attributes">路线属性: bit 0 by time, 2 to 5 alarms as of areas.</param>
/// <param name="From">With bit 0.</param>
/// <param name="Until">With bit 0.</param>
/// <param name="Name">路线名称, 2019.</param>
public sealed record RouteArea(
    uint Route, ushort Attributes, Instant? From, Instant? Until, IReadOnlyList<RouteTurn> Turns, string Name = "") : Message
{
    public const ushort MessageId = 0x8606;

    public override ushort Id => MessageId;

    internal static RouteArea Read(ref BodyReader body, Edition edition)
    {
        var (route, attributes) = (body.U32(), body.U16());
        var byTime = (attributes & 1) != 0;
        var (from, until) = byTime ? (body.Time(nameof(From)), body.Time(nameof(Until))) : (null, null);
        var count = body.U16();
        var turns = new List<RouteTurn>();
        while (turns.Count < count && body.Left >= RouteTurn.ShortestLength) turns.Add(RouteTurn.Read(ref body, edition));
        if (turns.Count < count) body.Note(nameof(Turns), $"{count} declared, {turns.Count} there");
        return new(route, attributes, from, until, turns, edition is Edition.Jt2019 ? body.Text(body.U16()) : "");
    }

    internal override void Write(BodyWriter to, Edition edition)
    {
        to.U32(Route);
        to.U16(Attributes);
        if ((Attributes & 1) != 0)
        {
            to.Time(From);
            to.Time(Until);
        }
        to.U16(checked((ushort)Turns.Count));
        foreach (var turn in Turns) turn.Write(to, edition);
        if (edition is Edition.Jt2019) AreaRules.WriteName(to, Name);
    }
}
