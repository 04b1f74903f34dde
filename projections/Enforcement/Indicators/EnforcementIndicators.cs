using System.Globalization;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Projections.Enforcement.Indicators;

/// <summary>
/// Indicators of enforcement 执法指标 by city, for the province, and month: the part, the whole, and by which formula and rules they were
/// counted.
/// </summary>
/// <param name="Id">Indicator, city and month: <c>ServedInTime:440100:2026-03</c>.</param>
/// <param name="Division">The city with its counties, or the province with its cities.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Numerator">The part, in <paramref name="Unit"/>.</param>
/// <param name="Denominator">The whole, in <paramref name="Unit"/>.</param>
/// <param name="PerMille">The one over the other, thousandths; null where there is no whole.</param>
/// <param name="FormulaVersion">Version of the formula.</param>
/// <param name="RuleVersion">Version of the adopted figures and calendars at the latest fact that was counted.</param>
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
    [property: Filterable] int? PerMille,
    int FormulaVersion,
    string RuleVersion,
    string? Basis,
    string NameZh,
    string NameEn,
    string NumeratorZh,
    string NumeratorEn,
    string DenominatorZh,
    string DenominatorEn,
    long UpTo)
{
    public static IEnumerable<string> KeysOf(CaseFact fact, FactContext at) => Keys(IndicatorMoves.Of(fact));

    public static IEnumerable<string> KeysOf(FineFact fact, FactContext at) => Keys(IndicatorMoves.Of(fact));

    public static IEnumerable<string> KeysOf(InspectionFact fact, FactContext at) => Keys(IndicatorMoves.Of(fact));

    public static IEnumerable<string> KeysOf(PublicationFact fact, FactContext at) => Keys(IndicatorMoves.Of(fact));

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
        var (move, area) = moves.SelectMany(move => move.Areas().Select(area => (move, area))).Single(one => KeyOf(one.move, one.area) == key);
        var counted = row ?? New(key, move, area);
        var (part, whole) = (counted.Numerator + move.Part, counted.Denominator + move.Whole);
        return counted with
        {
            Numerator = part, Denominator = whole, PerMille = whole > 0 ? (int)(part * 1_000 / whole) : null, RuleVersion = at.Envelope.LawVersion,
            UpTo = at.Position,
        };
    }

    private static EnforcementIndicators New(string key, IndicatorMove move, DivisionCode area)
    {
        var terms = IndicatorTerms.Of(move.Indicator);
        return new(
            key, move.Indicator, area, new(move.Day.Year, move.Day.Month, 1), terms.Unit, 0, 0, null, terms.Version, "", terms.Basis,
            terms.Name.Zh, terms.Name.En, terms.Numerator.Zh, terms.Numerator.En, terms.Denominator.Zh, terms.Denominator.En, 0);
    }

    private static IEnumerable<string> Keys(IEnumerable<IndicatorMove> moves) => moves.SelectMany(move => move.Areas().Select(area => KeyOf(move, area)));

    private static string KeyOf(IndicatorMove move, DivisionCode area) => string.Create(
        CultureInfo.InvariantCulture, $"{move.Indicator}:{area}:{move.Day.Year:0000}-{move.Day.Month:00}");
}
