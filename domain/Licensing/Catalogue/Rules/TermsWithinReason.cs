using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Catalogue.Rules;

/// <summary>
/// The limits of an item can be kept and counted: every limit is between one day and a thousand, no two limits are for the same
/// case, a promised limit is not longer than a statutory one in the same unit, and a validity of years says how many, up to 99.
/// </summary>
[Law(AdministrativeLicensingLaw.Art42)]
[RuleText(
    "事项{item}的办理时限或者有效期自相矛盾:{problem}。",
    "The limits or the validity of item {item} contradict themselves: {problem}.")]
public static class TermsWithinReason
{
    public static readonly RuleId Id = new("LIC-CAT-003");

    public static Refusal? Check(ItemNumber item, ItemTerms terms) =>
        ProblemOf(terms) is { } problem ? new(Id, ("item", item), ("problem", problem)) : null;

    private static string? ProblemOf(ItemTerms terms)
    {
        var validity = terms.Validity;
        if (terms.Limits.Any(limit => !IsCountable(limit.Period) || (limit.Extension is { } more && !IsCountable(more))))
            return "limit < 1 or > 1000";
        if (terms.Limits.GroupBy(limit => (limit.Level, limit.Variant)).Any(same => same.Count() > 1))
            return "two limits for one case";
        if (terms.Promised is { } promised
            && (!IsCountable(promised)
                || terms.Limits.Any(limit => limit.Period.Unit == promised.Unit && limit.Period.Length < promised.Length)))
            return "promised limit > statutory limit";
        if (validity.Kind is ValidityKind.Years && validity.Years is null or < 1 or > 99)
            return "validity of years without years";
        if (validity.Kind is ValidityKind.YearsWithin && (validity.MaxYears is null or < 1 or > 99 || validity.Years > validity.MaxYears))
            return "validity range";
        if (validity.Kind is ValidityKind.Trip && validity.MaxMonths is < 1 or > 999) return "validity months";
        return null;
    }

    private static bool IsCountable(LegalPeriod period) => period.Length is >= 1 and <= 1000;
}
