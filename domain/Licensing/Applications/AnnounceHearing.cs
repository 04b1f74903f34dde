using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A12 通知听证: time and place, seven days ahead; the chair has not reviewed the case.</summary>
[ActOf(Role.HearingChair)]
[Law(AdministrativeLicensingLaw.Art48)]
public sealed record AnnounceHearing(
    ApplicationId Application,
    LocalDate HeldOn,
    string Place,
    Officer Chair) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, AnnounceHearing command, LicensingContext context)
    {
        var refusal = UnderReview(application)
            ?? HearingOnRequest.Check(application)
            ?? ReasonStated.Check(("place", command.Place), ("chair", command.Chair.Account))
            ?? ChairIsNotReviewer.OfChair(application, command.Chair.Account);
        if (refusal is not null) return refusal;
        var announced = new HearingAnnounced(command.HeldOn, command.Place, command.Chair, context.On);
        if (application.Hearing.Announced is { } earlier && earlier with { On = context.On } == announced)
            return Decision<LicenceApplicationFact>.Nothing;
        var untimely = SevenDaysNotice.Check(command, context) ?? HearingWithinTwentyDays.Check(application, command, context);
        if (untimely is not null) return untimely;
        return announced;
    }
}
