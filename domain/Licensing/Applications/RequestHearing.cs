using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A11 申请听证: by the applicant or a party that was notified.</summary>
[ActOf(Role.Applicant, Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art47)]
public sealed record RequestHearing(ApplicationId Application, PartyId By) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, RequestHearing command, LicensingContext context)
    {
        var refusal = UnderReview(application) ?? PartyToTheHearing.Check(application, command, context);
        if (refusal is not null) return refusal;
        if (application.Hearing.IsRequested) return Decision<LicenceApplicationFact>.Nothing;
        if (RequestInTime.Check(application, context) is { } late) return late;
        var days = AdministrativeLicensingLaw.DaysToHoldHearing.On(context.On);
        return new HearingRequested(command.By, context.Calendar.AddWorkingDays(context.On, days), context.On);
    }
}
