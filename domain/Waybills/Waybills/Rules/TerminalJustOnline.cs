using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// The satellite terminal was online within the last ten minutes, where its signals are received here (O29 25). Limited and excepted quantities
/// need none (W-12).
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art25)]
[RuleText(
    "卫星定位终端最近 {minutes} 分钟内未在线（最近在线 {seen}）。",
    "The terminal was not online within the last {minutes} minutes (last online {seen}).")]
public static class TerminalJustOnline
{
    public static readonly RuleId Id = new("WAY-PTC-002");

    public static Refusal? Check(WaybillContent content, WaybillsContext context)
    {
        if (content.Regime() is not GoodsRegime.Full) return null;
        var minutes = context.Figures.NumberOf(WaybillFigures.TerminalMinutes, context.On);
        var terminal = context.Circumstances.Terminal;
        return terminal is { IsRegistered: true } && (!terminal.IsTracked || TerminalStanding.IsFresh(terminal.LastSeenAt, context))
            ? null
            : new Refusal(Id, ("minutes", minutes), ("seen", (object?)terminal?.LastSeenAt ?? "—"));
    }
}
