using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>
/// Limited and excepted quantities travel as ordinary goods only while a vehicle carries few of them (O29, chapter 3). The mass counts with the
/// packages, of which the lines say how many there are at least: as many as hold it.
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Chapter3)]
[RuleText(
    "一辆车装运的有限数量危险货物（{limited} 千克）不得超过 {mostLimited} 千克，例外数量危险货物（{excepted} 件）不得超过 {mostExcepted} 件，否则须按危险货物运输。",
    "One vehicle carries at most {mostLimited} kg of limited quantities ({limited}) and {mostExcepted} packages of excepted ones ({excepted}); more travels under the full regime.")]
public static class ReliefOfVehicle
{
    public static readonly RuleId Id = new("WAY-GDS-020");

    public static Refusal? Check(GoodsLoad load, Figures figures, LocalDate on)
    {
        var (mostLimited, mostExcepted) = (figures.NumberOf(GoodsFigures.LimitedOnVehicle, on), figures.NumberOf(GoodsFigures.ExceptedOnVehicle, on));
        var limited = Of(load, GoodsRegime.Limited).Sum(line => Math.Max(line.MassKg, PackagesOf(line) * (line.Small?.GrossKg ?? 0)));
        var excepted = Of(load, GoodsRegime.Excepted).Sum(PackagesOf);
        return limited > mostLimited || excepted > mostExcepted
            ? new Refusal(Id, ("limited", limited), ("mostLimited", mostLimited), ("excepted", excepted), ("mostExcepted", mostExcepted))
            : null;
    }

    private static IEnumerable<GoodsLine> Of(GoodsLoad load, GoodsRegime regime) => load.Lines.Where(line => line.Regime == regime);

    /// <summary>A package holds so many g or mL; of what a mL weighs the line says nothing, and it is taken for a gram.</summary>
    private static long PackagesOf(GoodsLine line) =>
        line.Small is { PackageAmount: > 0 } small ? (line.MassKg * 1_000L + small.PackageAmount - 1) / small.PackageAmount : 0;
}
