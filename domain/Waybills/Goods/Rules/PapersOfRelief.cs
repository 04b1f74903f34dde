using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>Limited and excepted quantities rest on a declaration of the consignor and a report of the packages' tests (O29, chapter 3).</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Chapter3)]
[RuleText(
    "{goods} 按有限数量或例外数量运输，须有托运人声明和包装测试报告。",
    "Limited and excepted quantities of {goods} take the consignor's declaration and a test report of the packages.")]
public static class PapersOfRelief
{
    public static readonly RuleId Id = new("WAY-GDS-013");

    public static Refusal? Check(GoodsLine line) =>
        line.Regime is GoodsRegime.Full
        || line.Small is { } small && !string.IsNullOrWhiteSpace(small.DeclarationNumber) && !string.IsNullOrWhiteSpace(small.TestReportNumber)
            ? null
            : new Refusal(Id, ("goods", line.Number));
}
