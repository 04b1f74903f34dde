using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A19 终止办理: the applicant is no more, or has not corrected in time.</summary>
[ActOf(Role.WindowClerk, Role.DecisionMaker)]
[Law(OwnRules.EndWithoutDecision)]
public sealed record TerminateApplication(ApplicationId Application, TerminationGround Ground, string Evidence)
    : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, TerminateApplication command, LicensingContext context)
    {
        if (application.Stage is Stage.Terminated) return Decision<LicenceApplicationFact>.Nothing;
        var refusal = NotYetClosed.Check(application)
            ?? GroundOfTermination.Check(application, command, context)
            ?? ReasonStated.Check(("evidence", command.Evidence));
        if (refusal is not null) return refusal;
        return new ApplicationTerminated(command.Ground, command.Evidence, context.On);
    }
}
