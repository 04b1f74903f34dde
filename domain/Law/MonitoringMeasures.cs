using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>道路运输车辆动态监督管理办法 (amended 2022).</summary>
[Instrument("DSM", "道路运输车辆动态监督管理办法", "Measures on Dynamic Supervision of Road Transport Vehicles")]
public static class MonitoringMeasures
{
    /// <summary>No vehicle certificate without a terminal that is online.</summary>
    public const string Art34 = "DSM/34";

    /// <summary>How long tracks and the handling of violations are kept; the rulebook cites the measures without an article.</summary>
    public const string Records = "DSM";
}
