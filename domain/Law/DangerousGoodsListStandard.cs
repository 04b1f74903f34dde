using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>GB 12268-2012 危险货物品名表. A newer edition is reported.</summary>
[Instrument("GB12268", "GB 12268-2012 危险货物品名表", "GB 12268-2012 List of Dangerous Goods")]
public static class DangerousGoodsListStandard
{
    /// <summary>The standard as a whole; the rulebook cites no clause.</summary>
    public const string List = "GB12268";
}
