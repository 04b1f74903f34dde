using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A9 指派审查人员</summary>
[ActOf(Role.DecisionMaker, Role.Reviewer)]
[Law(AdministrativeLicensingLaw.Art34)]
public sealed record AssignReviewer(ApplicationId Application, Officer Reviewer) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, AssignReviewer command, LicensingContext context)
    {
        if (application.Reviewers.Contains(command.Reviewer.Account)) return Decision<LicenceApplicationFact>.Nothing;
        var refusal = UnderReview(application)
            ?? ReasonStated.Check(("reviewer", command.Reviewer.Account))
            ?? ChairIsNotReviewer.OfReviewers(application, command.Reviewer.Account);
        if (refusal is not null) return refusal;
        return new ReviewerAssigned(command.Reviewer, context.On);
    }
}
