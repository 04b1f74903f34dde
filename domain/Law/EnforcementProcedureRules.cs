using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>交通运输行政执法程序规定 (2021 text).</summary>
[Instrument("TEP", "交通运输行政执法程序规定", "Rules on the Procedure of Transport Enforcement")]
public static class EnforcementProcedureRules
{
    /// <summary>Where cases come from.</summary>
    public const string Art62 = "TEP/62";

    /// <summary>Filing, with the leave of the head of the agency.</summary>
    public const string Art63 = "TEP/63";
}
