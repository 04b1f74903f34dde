using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// W-01: the carrier's licence is in force, and still on the day of the start, is the carrier's own, and its scope has the class or division of every line (O29 22). Limited and
/// excepted quantities need none (O29 chapter 3).
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art22)]
[RuleText(
    "W-01 承运单位许可证 {licence}（{standing}）无效、不属于该承运单位，或者经营范围不含 {classes}。",
    "W-01 Licence {licence} ({standing}) is not in force, is not the carrier's, or its scope lacks {classes}.")]
public static class LicenceCoversGoods
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-01";

    public static readonly RuleId Id = new("WAY-VAL-001");

    public static Refusal? Check(WaybillContent content, WaybillsContext context)
    {
        if (content.Regime() is not GoodsRegime.Full) return null;
        var licence = context.Circumstances.Licence;
        var lacking = ScopeOfHazards.Lacking(licence?.HazardClasses ?? [], content);
        return licence is { InForce: true } && !(licence.Until < ChinaTime.DayOf(content.PlannedStart)) && licence.Holder == content.Carrier.Party && lacking.Length == 0
            ? null
            : new Refusal(Id, ("licence", content.LicenceNumber), ("standing", licence?.Standing ?? "—"), ("classes", lacking.Length == 0 ? "—" : lacking));
    }
}
