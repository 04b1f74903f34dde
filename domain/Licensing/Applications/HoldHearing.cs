using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A12 举行听证: the record is signed and will bear the decision.</summary>
[ActOf(Role.HearingChair)]
[Law(AdministrativeLicensingLaw.Art48)]
public sealed record HoldHearing(ApplicationId Application, string RecordSha256, string Summary, bool RecordSigned)
    : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, HoldHearing command, LicensingContext context)
    {
        var refusal = UnderReview(application)
            ?? HearingOnRequest.Check(application)
            ?? HearingAsAnnounced.Check(application, command, context)
            ?? ChairIsNotReviewer.OfChair(application, context.Actor.Account);
        if (refusal is not null) return refusal;
        return new HearingHeld(Acting(context), command.RecordSha256, command.Summary, context.On);
    }
}
