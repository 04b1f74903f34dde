using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>
/// A load has lines, and a line says how much there is: more than nothing, in whole thousandths of its unit, with a mass that agrees
/// with a quantity given by mass.
/// </summary>
[Law(DangerousGoodsTransportStandard.Part5)]
[RuleText(
    "货物清单须有1至{most}项，{goods} 的数量和质量须合理且一致。",
    "A load has 1 to {most} lines, and the quantity and mass of {goods} must be possible and agree.")]
public static class SoundGoods
{
    public static readonly RuleId Id = new("WAY-GDS-001");

    private const int MostLines = 50, HeaviestKg = 1_000_000;

    private const decimal Largest = 1_000_000_000m;

    public static Refusal? Check(GoodsLoad load)
    {
        if (load.Lines.IsDefaultOrEmpty || load.Lines.Length > MostLines) return Of("—");
        return load.Lines.FirstOrDefault(line => !IsSound(line)) is { } odd ? Of(odd.Number) : null;

        Refusal Of(object goods) => new(Id, ("goods", goods), ("most", MostLines));
    }

    private static bool IsSound(GoodsLine line) =>
        line.Quantity is > 0 and <= Largest && decimal.Round(line.Quantity, 3) == line.Quantity
        && line.MassKg is >= 1 and <= HeaviestKg && !string.IsNullOrWhiteSpace(line.ProperName)
        && (GoodsWords.KilogramsOf(line.Quantity, line.Unit) is not { } mass || mass == line.MassKg);
}
