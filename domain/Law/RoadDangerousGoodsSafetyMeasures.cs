using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>危险货物道路运输安全管理办法 (Order 29 of 2019).</summary>
[Instrument("O29", "危险货物道路运输安全管理办法", "Measures on the Safety of Road Transport of Dangerous Goods")]
public static class RoadDangerousGoodsSafetyMeasures
{
    /// <summary>Waybills are kept for at least twelve months.</summary>
    public const string Art24 = "O29/24";

    /// <summary>Records that the rulebook names without their article: consignment lists, loading records, training records.</summary>
    public const string Records = "O29";
}
