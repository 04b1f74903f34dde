using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits.Rules;

/// <summary>An application states the load of every axle: its class and the check of the structures rest on them.</summary>
[Law(HighwaySafetyProtectionRegulations.Art35)]
[RuleText(
    "申请大件运输许可须逐轴写明轴荷。",
    "The application must state the load of every axle.")]
public static class AxleLoadsStated
{
    public static readonly RuleId Id = new("OVL-PMT-014");

    public static Refusal? Check(OversizeLoad load) => load.AxleLoadsKg.IsEmpty ? new Refusal(Id) : null;
}
