using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A15 准予许可: the conditions are met.</summary>
[ActOf(Role.DecisionMaker)]
[Law(AdministrativeLicensingLaw.Art38)]
public sealed record GrantLicence(
    ApplicationId Application,
    string DocumentNumber,
    string Content,
    LicenceScope? Scope = null,
    LicenceTerm? Term = null,
    AwardMethod Award = AwardMethod.OrderOfAcceptance,
    bool RestsOnHearingRecord = false) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, GrantLicence command, LicensingContext context)
    {
        if (application.Grant?.DocumentNumber == command.DocumentNumber) return Decision<LicenceApplicationFact>.Nothing;
        var scope = command.Scope ?? application.Submission!.Scope;
        var refusal = BeforeDecision(application, command.Application, command.RestsOnHearingRecord, context)
            ?? ReasonStated.Check(("documentNumber", command.DocumentNumber), ("content", command.Content))
            ?? CompetentLevel.Check(application, scope, context)
            ?? LightFreightNeedsNone.Check(application, context)
            ?? Conditions(application, scope, context)
            ?? AwardOfScarceRight.Check(application, command, context);
        if (refusal is not null) return refusal;
        var term = command.Term ?? UsualTerm(application, context);
        if (HasNewTerm(application) && TermAllowed.Check(application, term, context) is { } wrongTerm) return wrongTerm;
        return new LicenceGranted(
            command.DocumentNumber, command.Content, scope, term, command.Award, Acting(context),
            context.Calendar.AddWorkingDays(context.On, AdministrativeLicensingLaw.DaysToDeliver.On(context.On)), context.On);
    }

    private static Refusal? Conditions(LicenceApplication application, LicenceScope scope, LicensingContext context) =>
        ConditionsFound.Check(application, scope)
        ?? ConditionsMet.Check(application)
        ?? EnoughSpecialVehicles.Check(application, scope, context)
        ?? AgeOfDriver.Check(application, context)
        ?? NoMajorAccident.Check(application)
        ?? SizeOfTank.Check(application, scope, context)
        ?? PayloadWithoutTank.Check(application, scope, context)
        ?? RoomToPark.Check(application, scope, context)
        ?? DomesticExperience.Check(application, context);

    /// <summary>A first grant and a renewal set a term; every other grant leaves the licence's own.</summary>
    private static bool HasNewTerm(LicenceApplication application) =>
        application.Submission!.Kind is ApplicationKind.New or ApplicationKind.Renewal;

    /// <summary>Nobody asks for more; beyond it a term is not computed but named by the decision.</summary>
    private const int MostYearsAsked = 100;

    /// <summary>
    /// The term where the decision names none: the item's, or the years asked for; a renewal follows without a gap.
    /// </summary>
    private static LicenceTerm UsualTerm(LicenceApplication application, LicensingContext context)
    {
        var submission = application.Submission!;
        if (!HasNewTerm(application)) return context.Licence?.Term ?? new(context.On, null);
        var from = submission.Kind is ApplicationKind.Renewal && context.Licence?.Term.Until is { } last
            ? last.PlusDays(1)
            : context.On;
        var rule = context.Catalogue.Find(submission.Item, submission.On)?.Validity;
        return rule?.Kind is ValidityKind.YearsWithin && submission.Years is { } years and > 0 and <= MostYearsAsked
            ? LicenceTerm.OfYears(from, years)
            : new(from, rule?.LastDayFrom(from));
    }
}
