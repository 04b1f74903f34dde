using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A10 告知利害关系人: someone whose major interests are at stake, and the applicant, may ask for a hearing.</summary>
[ActOf(Role.Reviewer)]
[Law(AdministrativeLicensingLaw.Art36)]
public sealed record NotifyInterestedParty(ApplicationId Application, Applicant Party, string Matter)
    : LicenceApplicationCommand
{
    public override IEnumerable<Applicant> Named() => [Party];
}

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, NotifyInterestedParty command, LicensingContext context)
    {
        var refusal = UnderReview(application)
            ?? IdentifiedApplicant.Check(command.Party)
            ?? ReasonStated.Check(("matter", command.Matter));
        if (refusal is not null) return refusal;
        var party = ApplicantOnRecord.Of(command.Party, context.PartyOf(command.Party));
        if (application.NotifiedParties.Contains(party.Party)) return Decision<LicenceApplicationFact>.Nothing;
        var days = AdministrativeLicensingLaw.DaysToRequestHearing.On(context.On);
        var limit = context.Figures.FlagOf(LicensingFigures.HearingRequestInWorkingDays, context.On)
            ? LegalPeriod.OfWorkingDays(days)
            : LegalPeriod.OfDays(days);
        return new InterestedPartyNotified(party, command.Matter, limit, context.Calendar.After(context.On, limit), context.On);
    }
}
