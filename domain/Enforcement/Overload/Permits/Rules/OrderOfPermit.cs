using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits.Rules;

/// <summary>
/// A permit is applied for, accepted, its route checked, and then granted or declined; a pass that was used up, has expired or was
/// revoked stays so.
/// </summary>
[Law(HighwaySafetyProtectionRegulations.Art36)]
[RuleText(
    "大件运输许可当前状态为{stage}，不能办理该事项。",
    "The permit is {stage}: this act is not open to it.")]
public static class OrderOfPermit
{
    public static readonly RuleId Id = new("OVL-PMT-001");

    /// <param name="permit">The permit.</param>
    /// <param name="allowed">Stages from which the act is open; null stands for a permit that is not applied for.</param>
    public static Refusal? Check(OversizePermit permit, params ReadOnlySpan<PermitStage?> allowed) =>
        allowed.Contains(permit.Stage) ? null : new Refusal(Id, ("stage", (object?)permit.Stage ?? "—"));
}
