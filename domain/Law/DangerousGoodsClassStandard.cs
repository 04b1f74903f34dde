using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>GB 6944-2012 危险货物分类和品名编号: classes, divisions and packing groups. A newer edition is reported.</summary>
[Instrument("GB6944", "GB 6944-2012 危险货物分类和品名编号", "GB 6944-2012 Classification and Code of Dangerous Goods")]
public static class DangerousGoodsClassStandard
{
    /// <summary>The standard as a whole; the rulebook cites no clause.</summary>
    public const string Classes = "GB6944";
}
