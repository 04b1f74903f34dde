using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>A line that is typed as one text has the parts of the form in their order (JT/T 617.5).</summary>
[Law(DangerousGoodsTransportStandard.Part5)]
[RuleText(
    "货物“{text}”无法识别（{part}），请按“UN1230, 甲醇, 3 (6.1), II, 罐体, 30 t”填写。",
    "Goods '{text}' cannot be read ({part}); write 'UN1230, 甲醇, 3 (6.1), II, 罐体, 30 t'.")]
public static class ReadableGoods
{
    public static readonly RuleId Id = new("WAY-GDS-019");

    private const int Shown = 80;

    /// <param name="text">What was typed; only its beginning is repeated.</param>
    /// <param name="part">The part that could not be read, in both languages.</param>
    public static Refusal Refuse(string text, string part) =>
        new(Id, ("text", text.Length > Shown ? text[..Shown] : text), ("part", part));
}
