using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>JT/T 617.1–.7-2018 危险货物道路运输规则; the rulebook cites its parts, no clause.</summary>
[Instrument("JTT617", "JT/T 617-2018 危险货物道路运输规则", "JT/T 617-2018 Rules of Road Transport of Dangerous Goods")]
public static class DangerousGoodsTransportStandard
{
    /// <summary>Classification.</summary>
    public const string Part2 = "JTT617/2";

    /// <summary>The list of dangerous goods, limited and excepted quantities.</summary>
    public const string Part3 = "JTT617/3";

    /// <summary>The waybill and its fields.</summary>
    public const string Part5 = "JTT617/5";

    /// <summary>Loading, mixed loading.</summary>
    public const string Part6 = "JTT617/6";

    /// <summary>Carriage: tunnels.</summary>
    public const string Part7 = "JTT617/7";
}
