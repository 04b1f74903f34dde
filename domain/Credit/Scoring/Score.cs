using NodaTime;
using Regulatory.Domain.Credit.Models;

namespace Regulatory.Domain.Credit.Scoring;

/// <summary>Computes a score by a published version of a model.</summary>
public static class Score
{
    /// <summary>Rounding of addends: to two decimals, halves away from zero 四舍五入.</summary>
    public static decimal Rounded(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);

    /// <summary>The cycle of a model in which a day lies.</summary>
    /// <param name="first">First day of the profile's first cycle.</param>
    public static CreditCycle CycleOf(ModelTerms terms, LocalDate first, LocalDate day) =>
        terms.Driver is { } driver ? CreditCycle.Of(first, driver.CycleMonths, day) : CreditCycle.YearOf(day);

    /// <returns>Null when what the model measures by is not on record: the fleet, or a section.</returns>
    /// <exception cref="ArgumentException">The terms have no scheme.</exception>
    public static ScoreSheet? Of(ModelTerms terms, ScoreBasis basis) => terms switch
    {
        { Enterprise: { } scheme } => EnterpriseScore.Of(scheme, basis),
        { Driver: { } scheme } => DriverScore.Of(terms, scheme, basis),
        { Construction: { } scheme } => ConstructionScore.Of(terms, scheme, basis),
        { Provincial: { } scheme } => ProvincialScore.Of(terms, scheme, basis),
        _ => throw new ArgumentException("The model has no scheme.", nameof(terms)),
    };
}
