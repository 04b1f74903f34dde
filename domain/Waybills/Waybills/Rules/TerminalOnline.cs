using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// W-12: the vehicle has a registered satellite terminal that was online in the last 24 hours (O29 45). Where its signals are not received
/// here, nobody can say when it was: a warning says so, and the crew's check before the trip answers for it.
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art45)]
[RuleText(
    "W-12 {plate} 的卫星定位终端未登记，或者离线超过 {hours} 小时（最近在线 {seen}）。",
    "W-12 {plate} has no registered terminal, or it has been offline for more than {hours} hours (last online {seen}).")]
public static class TerminalOnline
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-12";

    public static readonly RuleId Id = new("WAY-VAL-012");

    public static Refusal? Check(WaybillContent content, WaybillsContext context)
    {
        if (content.Regime() is not GoodsRegime.Full) return null;
        var hours = context.Figures.NumberOf(WaybillFigures.TerminalHoursOffline, context.On);
        var terminal = context.Circumstances.Terminal;
        return terminal is { IsRegistered: true }
            && (!terminal.IsTracked || terminal.LastSeenAt >= context.At - Duration.FromHours(hours))
                ? null
                : new Refusal(
                    Id, ("plate", content.Vehicle.Plate), ("hours", hours), ("seen", (object?)terminal?.LastSeenAt ?? "—"));
    }
}
