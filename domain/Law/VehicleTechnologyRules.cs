using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>道路运输车辆技术管理规定 (Order 3 of 2023). Its periods are figures: the article's number is likely, not certain.</summary>
[Instrument("VTM", "道路运输车辆技术管理规定", "Rules on Technical Management of Road Transport Vehicles")]
public static class VehicleTechnologyRules
{
    /// <summary>How often vehicles are inspected.</summary>
    public const string Art21 = "VTM/21";

    /// <summary>Technical grades; the rulebook cites no article.</summary>
    public const string Grades = "VTM";
}
