using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>交通运输行政执法程序规定 (2019, amended 2021).</summary>
[Instrument("TEP", "交通运输行政执法程序规定", "Transport Enforcement Procedures")]
public static class TransportEnforcementProcedures
{
    /// <summary>Where cases come from; registering a lead.</summary>
    public const string Art62 = "TEP/62";

    /// <summary>Filing, with the approval of the head of the agency.</summary>
    public const string Art63 = "TEP/63";
}
