using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>Takes a pass away 撤销通行证.</summary>
[ActOf(Role.DecisionMaker), Law(HighwaySafetyProtectionRegulations.Art65)]
public sealed record RevokeOversizePermit(OversizePermitId Permit, string Document, string Reasons) : OversizePermitCommand;

public static partial class OversizePermitDecider
{
    private static Decision<OversizePermitFact> Decide(OversizePermit permit, RevokeOversizePermit command, OverloadContext context)
    {
        if (permit.Stage is PermitStage.Revoked) return Decision<OversizePermitFact>.Nothing;
        if (OrderOfPermit.Check(permit, PermitStage.Active) is { } closed) return closed;
        if (ReasonedAct.Check(command.Document, command.Reasons) is { } blank) return blank;
        return new OversizePermitRevoked(command.Document, command.Reasons, context.On);
    }
}
