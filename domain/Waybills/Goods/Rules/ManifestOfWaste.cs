using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>W-10: hazardous waste travels with its transfer manifest beside the waybill (O29 24).</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24)]
[RuleText("W-10 {goods} 为危险废物，须填写转移联单编号。", "W-10 {goods} is hazardous waste: the number of its transfer manifest is needed.")]
public static class ManifestOfWaste
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-10";

    public static readonly RuleId Id = new("WAY-GDS-009");

    public static Refusal? Check(GoodsLine line, GoodsPapers papers) =>
        line.IsWaste && string.IsNullOrWhiteSpace(papers.ManifestNumber) ? new Refusal(Id, ("goods", line.Number)) : null;
}
