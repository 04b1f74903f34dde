using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>A licence runs from its grant on, as long as its item allows; a coach route four to eight years.</summary>
[Law(RoadTransportRegulations.Art14)]
[RuleText(
    "有效期 {from} 至 {until} 不符合该事项的规定。",
    "A term from {from} to {until} is not what the item allows.")]
public static class TermAllowed
{
    public static readonly RuleId Id = new("LIC-GRA-014");

    private const int MostYearsAhead = 20;

    public static Refusal? Check(LicenceApplication application, LicenceTerm term, LicensingContext context)
    {
        var rule = context.Catalogue.Find(application.Submission!.Item, application.Submission.On)?.Validity;
        // A right does not run before it is granted. A term that begins in a far future is no term; it is not computed with either.
        var begins = term.From <= context.On.PlusYears(MostYearsAhead)
            && (application.Submission.Kind is not ApplicationKind.New || term.From >= context.On);
        return begins && (rule is null || rule.Allows(term.From, term.Until)) && IsOfCoachRoute(application, term, context)
            ? null
            : new Refusal(Id, ("from", term.From), ("until", term.Until is { } last ? last : "-"));
    }

    private static bool IsOfCoachRoute(LicenceApplication application, LicenceTerm term, LicensingContext context) =>
        application.Submission!.LicenceKind is not LicenceKind.CoachRoute
        || term.Until is { } last
            && last >= LicenceTerm.OfYears(term.From, RoadTransportRegulations.LeastYearsOfCoachRoute.On(context.On)).Until
            && last <= LicenceTerm.OfYears(term.From, RoadTransportRegulations.MostYearsOfCoachRoute.On(context.On)).Until;
}
