using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>下级机关审查完毕: the lower level has reviewed and passes the matter on.</summary>
[ActOf(Role.Reviewer)]
[Law(AdministrativeLicensingLaw.Art43)]
public sealed record CompletePreliminaryReview(ApplicationId Application, string Opinion) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, CompletePreliminaryReview command, LicensingContext context)
    {
        var refusal = UnderReview(application)
            ?? ReasonStated.Check(("opinion", command.Opinion))
            ?? ChairIsNotReviewer.OfReviewers(application, context.Actor.Account);
        if (refusal is not null) return refusal;
        if (application.Clocks[ApplicationClock.PreliminaryReview] is null) return Decision<LicenceApplicationFact>.Nothing;
        var completed = new PreliminaryReviewCompleted(command.Opinion, context.On);
        // Whoever reviews at the lower level has reviewed the application: they neither chair its hearing nor decide it.
        return application.Reviewers.Contains(context.Actor.Account)
            ? completed
            : Decision<LicenceApplicationFact>.Accept(new ReviewerAssigned(Acting(context), context.On), completed);
    }
}
