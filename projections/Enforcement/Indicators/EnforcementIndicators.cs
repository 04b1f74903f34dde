using System.Globalization;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Projections.Enforcement.Indicators;

/// <summary>Indicators of enforcement 执法指标 by city and month: the part, the whole, and by which formula they were counted.</summary>
/// <param name="Id">Indicator, city and month: <c>ServedInTime:440100:2026-03</c>.</param>
/// <param name="Division">The city, with its counties; the province where its own agency acts.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Numerator">The part, in <paramref name="Unit"/>.</param>
/// <param name="Denominator">The whole, in <paramref name="Unit"/>.</param>
/// <param name="PerMille">The one over the other, thousandths; 0 where there is no whole.</param>
/// <param name="RuleVersion">Version of the formula.</param>
/// <param name="NameZh">What the indicator is called.</param>
/// <param name="NumeratorZh">What the part counts.</param>
/// <param name="DenominatorZh">What the whole counts.</param>
/// <param name="Basis">The article whose duty is measured; null where the indicator only describes.</param>
/// <param name="UpTo">Place in the ledger of the last fact that was counted.</param>
[ReadModel("enforcement_indicators", version: 1)]
[ReadableBy(
    Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer, Role.PublicityClerk, Role.CreditOfficer,
    Role.SuperiorAuthority, Role.Auditor)]
public sealed record EnforcementIndicators(
    [property: Key] string Id,
    [property: Filterable] EnforcementIndicatorKind Indicator,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] LocalDate Month,
    EnforcementIndicatorUnit Unit,
    long Numerator,
    long Denominator,
    [property: Filterable] int PerMille,
    int RuleVersion,
    string? Basis,
    string NameZh,
    string NameEn,
    string NumeratorZh,
    string NumeratorEn,
    string DenominatorZh,
    string DenominatorEn,
    long UpTo)
{
    public static IEnumerable<string> KeysOf(CaseFact fact, FactContext at) => IndicatorMoves.Of(fact).Select(Key);

    public static IEnumerable<string> KeysOf(FineFact fact, FactContext at) => IndicatorMoves.Of(fact).Select(Key);

    public static IEnumerable<string> KeysOf(InspectionFact fact, FactContext at) => IndicatorMoves.Of(fact).Select(Key);

    public static IEnumerable<string> KeysOf(PublicationFact fact, FactContext at) => IndicatorMoves.Of(fact).Select(Key);

    public static EnforcementIndicators Evolve(EnforcementIndicators? row, string key, CaseFact fact, FactContext at) =>
        Counting(row, key, IndicatorMoves.Of(fact), at);

    public static EnforcementIndicators Evolve(EnforcementIndicators? row, string key, FineFact fact, FactContext at) =>
        Counting(row, key, IndicatorMoves.Of(fact), at);

    public static EnforcementIndicators Evolve(EnforcementIndicators? row, string key, InspectionFact fact, FactContext at) =>
        Counting(row, key, IndicatorMoves.Of(fact), at);

    public static EnforcementIndicators Evolve(EnforcementIndicators? row, string key, PublicationFact fact, FactContext at) =>
        Counting(row, key, IndicatorMoves.Of(fact), at);

    private static EnforcementIndicators Counting(EnforcementIndicators? row, string key, IEnumerable<IndicatorMove> moves, FactContext at)
    {
        var move = moves.Single(move => Key(move) == key);
        var counted = row ?? New(key, move);
        var (part, whole) = (counted.Numerator + move.Part, counted.Denominator + move.Whole);
        return counted with { Numerator = part, Denominator = whole, PerMille = whole == 0 ? 0 : (int)(part * 1_000 / whole), UpTo = at.Position };
    }

    private static EnforcementIndicators New(string key, IndicatorMove move)
    {
        var terms = IndicatorTerms.Of(move.Indicator);
        return new(
            key, move.Indicator, CityOf(move.Division), new(move.Day.Year, move.Day.Month, 1), terms.Unit, 0, 0, 0, terms.Version, terms.Basis,
            terms.Name.Zh, terms.Name.En, terms.Numerator.Zh, terms.Numerator.En, terms.Denominator.Zh, terms.Denominator.En, 0);
    }

    /// <summary>An agency of the province itself stands for the province.</summary>
    private static DivisionCode CityOf(DivisionCode division) => division.IsProvince ? division : division.City;

    private static string Key(IndicatorMove move) => string.Create(
        CultureInfo.InvariantCulture, $"{move.Indicator}:{CityOf(move.Division)}:{move.Day.Year:0000}-{move.Day.Month:00}");
}
