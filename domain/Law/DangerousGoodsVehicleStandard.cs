using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>GB 21668 危险货物运输车辆结构要求: what vehicles of the classes EX/II, EX/III, FL, OX and AT must be.</summary>
[Instrument("GB21668", "GB 21668 危险货物运输车辆结构要求", "GB 21668 Construction of Vehicles for Dangerous Goods")]
public static class DangerousGoodsVehicleStandard
{
    /// <summary>The standard as a whole; the rulebook cites no clause.</summary>
    public const string Classes = "GB21668";
}
