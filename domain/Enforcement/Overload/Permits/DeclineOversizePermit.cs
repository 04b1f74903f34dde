using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>Declines an application 不予受理、不予许可, with reasons.</summary>
[ActOf(Role.WindowClerk, Role.DecisionMaker), Law(HighwaySafetyProtectionRegulations.Art36)]
public sealed record DeclineOversizePermit(OversizePermitId Permit, string Document, string Reasons) : OversizePermitCommand;

public static partial class OversizePermitDecider
{
    private static Decision<OversizePermitFact> Decide(OversizePermit permit, DeclineOversizePermit command, OverloadContext context)
    {
        if (permit.Stage is PermitStage.Declined) return Decision<OversizePermitFact>.Nothing;
        if (OrderOfPermit.Check(
            permit, PermitStage.Applied, PermitStage.Accepted, PermitStage.RouteChecked, PermitStage.SurveyPending) is { } closed) return closed;
        if (ReasonedAct.Check(command.Document, command.Reasons) is { } blank) return blank;
        return new OversizePermitDeclined(command.Document, command.Reasons, context.On);
    }
}
