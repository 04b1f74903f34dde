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
        var refusal = UnderReview(application) ?? ReasonStated.Check(("opinion", command.Opinion));
        if (refusal is not null) return refusal;
        return application.Clocks[ApplicationClock.PreliminaryReview] is null
            ? Decision<LicenceApplicationFact>.Nothing
            : new PreliminaryReviewCompleted(command.Opinion, context.On);
    }
}
