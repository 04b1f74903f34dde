using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Licensing.Catalogue;

/// <summary>How the length of a licence is determined.</summary>
public enum ValidityKind
{
    /// <summary>A fixed number of years.</summary>
    Years,

    /// <summary>The authority sets the years between a least and a most, or up to a most.</summary>
    YearsWithin,

    /// <summary>长期</summary>
    LongTerm,

    /// <summary>As long as the construction project or the works.</summary>
    Project,

    /// <summary>One trip, or transports of one kind up to a number of months.</summary>
    Trip,

    /// <summary>One job.</summary>
    Job,

    /// <summary>As long as the licence, right, vehicle or ship it belongs to.</summary>
    WithPrincipal,

    /// <summary>As the decision or the agreement says.</summary>
    ByDecision,

    /// <summary>A single approval that is used up by being given: nothing runs on.</summary>
    None,
}

/// <summary>The validity rule of an item.</summary>
/// <param name="Years">The fixed or the least number of years.</param>
/// <param name="MaxYears">The most, for <see cref="ValidityKind.YearsWithin"/>.</param>
/// <param name="MaxMonths">The most, for <see cref="ValidityKind.Trip"/>.</param>
/// <param name="MaxKilometres">The licence ends at this mileage if that comes first.</param>
/// <param name="YearlyReview">The licence must pass a review every year.</param>
public sealed record ValidityTerm(
    ValidityKind Kind,
    Confidence Confidence,
    int? Years = null,
    int? MaxYears = null,
    int? MaxMonths = null,
    int? MaxKilometres = null,
    bool YearlyReview = false)
{
    public static ValidityTerm OfYears(int years, Confidence confidence) => new(ValidityKind.Years, confidence, years);

    public static ValidityTerm WithinYears(int? least, int most, Confidence confidence) =>
        new(ValidityKind.YearsWithin, confidence, least, most);

    /// <summary>Whether the item's validity rule allows a licence from one day until another, both inclusive.</summary>
    /// <param name="until">Null for a licence without an end.</param>
    public bool Allows(LocalDate from, LocalDate? until) => Kind switch
    {
        ValidityKind.Years => until == LastDayOf(from, Years ?? 0),
        ValidityKind.YearsWithin =>
            until >= LastDayOf(from, Years ?? 0) && until >= from
            && (MaxYears is not { } most || until <= LastDayOf(from, most)),
        ValidityKind.LongTerm => until is null,
        ValidityKind.Trip => until >= from && (MaxMonths is not { } months || until <= from.PlusMonths(months).PlusDays(-1)),
        ValidityKind.Project or ValidityKind.Job => until is null || until >= from,
        ValidityKind.WithPrincipal or ValidityKind.ByDecision or ValidityKind.None => until is null || until >= from,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The last day of a licence that begins on a day, where the rule leaves no choice; else null.</summary>
    public LocalDate? LastDayFrom(LocalDate from) =>
        Kind is ValidityKind.Years && Years is { } years ? LastDayOf(from, years) : null;

    private static LocalDate LastDayOf(LocalDate from, int years) =>
        from.Year + years > LocalDate.MaxIsoValue.Year ? LocalDate.MaxIsoValue : from.PlusYears(years).PlusDays(-1);
}
