using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>Records that the survey or strengthening is done 勘测加固完成; the route is checked anew.</summary>
[ActOf(Role.Reviewer, Role.DecisionMaker), Law(HighwaySafetyProtectionRegulations.Art37)]
public sealed record CompleteRouteSurvey(OversizePermitId Permit, string Document) : OversizePermitCommand;

public static partial class OversizePermitDecider
{
    private static Decision<OversizePermitFact> Decide(OversizePermit permit, CompleteRouteSurvey command, OverloadContext context)
    {
        if (OrderOfPermit.Check(permit, PermitStage.SurveyPending) is { } closed) return closed;
        if (ReasonedAct.Check(command.Document) is { } blank) return blank;
        var days = context.Calendar.WorkingDaysBetween(permit.SurveySince!.Value, context.On);
        return new RouteSurveyCompleted(command.Document, context.Calendar.AddWorkingDays(permit.DecideBy!.Value.Due, days), context.On);
    }
}
