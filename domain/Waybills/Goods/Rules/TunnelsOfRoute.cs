using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>No tunnel of the planned route is of a category that the load's tunnel codes close (JT/T 617.7).</summary>
[Law(DangerousGoodsTransportStandard.Part7)]
[RuleText(
    "{goods} 的隧道通行限制代码为 {code}，不得通过 {tunnel} 类隧道。",
    "{goods} has tunnel code {code} and may not pass a tunnel of category {tunnel}.")]
public static class TunnelsOfRoute
{
    public static readonly RuleId Id = new("WAY-GDS-018");

    public static Refusal? Check(GoodsLine line, ImmutableArray<TunnelCategory> tunnels, DangerousGoodsTable table, LocalDate on) =>
        line.Regime is GoodsRegime.Full && table.Find(line.Number, on)?.RowOf(line.PackingGroup)?.Tunnel is { } code
        && code.ClosedFrom(line.Package, line.MassKg) is { } closed && tunnels.Any(tunnel => tunnel >= closed)
            ? new Refusal(Id, ("goods", line.Number), ("code", code), ("tunnel", tunnels.Max()))
            : null;
}
