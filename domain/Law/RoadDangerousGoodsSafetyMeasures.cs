using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>危险货物道路运输安全管理办法 (Order 29 of 2019).</summary>
[Instrument("O29", "危险货物道路运输安全管理办法", "Measures on the Safety of Road Transport of Dangerous Goods")]
public static class RoadDangerousGoodsSafetyMeasures
{
    /// <summary>Goods that the law prohibits are not carried.</summary>
    public const string Art6 = "O29/6";

    /// <summary>The vehicle suits the goods: tanks by their list of media or use registration, never above the rated payload.</summary>
    public const string Art23 = "O29/23";

    /// <summary>Waybills are kept for at least twelve months.</summary>
    public const string Art24 = "O29/24";

    /// <summary>Explosives, fireworks, toxics and radioactives follow the route and time that the police approved.</summary>
    public const string Art48 = "O29/48";

    /// <summary>Relief of limited and excepted quantities that are packed, marked and tested as required.</summary>
    public const string Chapter3 = "O29/ch.3";

    /// <summary>Records that the rulebook names without their article: consignment lists, loading records, training records.</summary>
    public const string Records = "O29";
}
