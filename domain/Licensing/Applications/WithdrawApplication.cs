using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A18 撤回申请: before the decision.</summary>
[ActOf(Role.Applicant, Role.WindowClerk)]
[Law(OwnRules.EndWithoutDecision)]
public sealed record WithdrawApplication(ApplicationId Application, string Reason) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, WithdrawApplication command, LicensingContext context)
    {
        if (application.Stage is Stage.Withdrawn) return Decision<LicenceApplicationFact>.Nothing;
        var refusal = NotYetClosed.Check(application)
            ?? OwnApplication.Check(application.Submission!.Applicant.Party, context)
            ?? ReasonStated.Check(("reason", command.Reason));
        if (refusal is not null) return refusal;
        return new ApplicationWithdrawn(command.Reason, context.On);
    }
}
