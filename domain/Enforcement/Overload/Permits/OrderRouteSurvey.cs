using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>Orders a survey or a strengthening of the route 勘测、加固; the period does not count it.</summary>
[ActOf(Role.Reviewer, Role.DecisionMaker), Law(HighwaySafetyProtectionRegulations.Art37)]
public sealed record OrderRouteSurvey(OversizePermitId Permit, string Work) : OversizePermitCommand;

public static partial class OversizePermitDecider
{
    private static Decision<OversizePermitFact> Decide(OversizePermit permit, OrderRouteSurvey command, OverloadContext context)
    {
        if (OrderOfPermit.Check(permit, PermitStage.Accepted, PermitStage.RouteChecked) is { } closed) return closed;
        if (ReasonedAct.Check(command.Work) is { } blank) return blank;
        return new RouteSurveyOrdered(command.Work, context.On);
    }
}
