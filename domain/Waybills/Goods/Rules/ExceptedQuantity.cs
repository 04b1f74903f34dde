using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>
/// Excepted quantities 例外数量 are in packages whose inner packagings and whole contents keep within the code of the list: E0 is
/// never excepted (O29, chapter 3).
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Chapter3), Law(DangerousGoodsTransportStandard.Part3)]
[RuleText(
    "{goods} 不符合例外数量的要求（{code}）：每个内包装最多 {inner}、每个外包装最多 {package}（克或毫升）。",
    "{goods} does not fit excepted quantities ({code}): at most {inner} in an inner packaging and {package} in a package, g or mL.")]
public static class ExceptedQuantity
{
    public static readonly RuleId Id = new("WAY-GDS-012");

    public static Refusal? Check(GoodsLine line, DangerousGoodsTable table, Figures figures, LocalDate on)
    {
        if (line.Regime is not GoodsRegime.Excepted) return null;
        var code = table.Find(line.Number, on)?.RowOf(line.PackingGroup)?.Excepted ?? ExceptedCode.E0;
        var (inner, package) = GoodsFigures.LargestExcepted(code, figures, on);
        return line.Small is { } small && line.IsInPackages && small.InnerAmount >= 1 && small.InnerAmount <= inner
            && small.PackageAmount >= small.InnerAmount && small.PackageAmount <= package
                ? null
                : new Refusal(Id, ("goods", line.Number), ("code", code), ("inner", inner), ("package", package));
    }
}
