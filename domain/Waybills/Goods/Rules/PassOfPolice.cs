using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>
/// W-09: explosives, fireworks, toxic chemicals and radioactives travel with a pass of the police and on the route that they approved
/// (O29 48, HCR 50).
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art48), Law(HazardousChemicalsRegulations.Art50)]
[RuleText(
    "W-09 运输 {goods} 须填写公安机关通行证号和批准的路线、时间。",
    "W-09 Carrying {goods} takes the number of a police pass and the route and time that the police approved.")]
public static class PassOfPolice
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-09";

    public static readonly RuleId Id = new("WAY-GDS-008");

    public static Refusal? Check(GoodsLine line, GoodsPapers papers, DangerousGoodsTable table, LocalDate on) =>
        IsNeeded(line, table, on) && (string.IsNullOrWhiteSpace(papers.PassNumber) || string.IsNullOrWhiteSpace(papers.PoliceRoute))
            ? new Refusal(Id, ("goods", line.Number))
            : null;

    private static bool IsNeeded(GoodsLine line, DangerousGoodsTable table, LocalDate on) =>
        line.Class.Class is 1 or 7 || line.Number.IsExplosive || table.Find(line.Number, on)?.Is(GoodsTrait.ToxicChemical) is true;
}
