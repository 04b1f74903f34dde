using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Projections.Enforcement.Indicators;

/// <summary>What each indicator of enforcement was counted from 执法指标明细: one row a fact and indicator.</summary>
/// <param name="Id">Place of the fact in the ledger and the indicator: <c>4711:ServedInTime</c>.</param>
/// <param name="Division">The division of the matter; it counts for its city and for the province.</param>
/// <param name="Day">The day in whose month it counts.</param>
/// <param name="Part">Added to the part.</param>
/// <param name="Whole">Added to the whole.</param>
/// <param name="Counts">It adds to the part.</param>
/// <param name="Case">The penalty case; null for inspections and publications.</param>
/// <param name="Matter">Stream of the matter: <c>enforcement.case/0198…</c>.</param>
/// <param name="Type">Wire name of the fact.</param>
/// <param name="Position">Its place in the ledger.</param>
[ReadModel("enforcement_indicator_entry", version: 1), RowsOfOneStream]
[ReadableBy(
    Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer, Role.PublicityClerk, Role.CreditOfficer,
    Role.SuperiorAuthority, Role.Auditor)]
public sealed record EnforcementIndicatorEntry(
    [property: Key] string Id,
    [property: Filterable] EnforcementIndicatorKind Indicator,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] LocalDate Day,
    long Part,
    long Whole,
    [property: Filterable] bool Counts,
    [property: Indexed] CaseId? Case,
    string Matter,
    string Type,
    long Position)
{
    public static IEnumerable<string> KeysOf(CaseFact fact, FactContext at) => Keys(IndicatorMoves.Of(fact), at);

    public static IEnumerable<string> KeysOf(FineFact fact, FactContext at) => Keys(IndicatorMoves.Of(fact), at);

    public static IEnumerable<string> KeysOf(InspectionFact fact, FactContext at) => Keys(IndicatorMoves.Of(fact), at);

    public static IEnumerable<string> KeysOf(PublicationFact fact, FactContext at) => Keys(IndicatorMoves.Of(fact), at);

    public static EnforcementIndicatorEntry Evolve(EnforcementIndicatorEntry? row, string key, CaseFact fact, FactContext at) =>
        Of(key, IndicatorMoves.Of(fact), CaseId.Parse(at.Key), at);

    public static EnforcementIndicatorEntry Evolve(EnforcementIndicatorEntry? row, string key, FineFact fact, FactContext at) =>
        Of(key, IndicatorMoves.Of(fact), CaseId.Parse(at.Key), at);

    public static EnforcementIndicatorEntry Evolve(EnforcementIndicatorEntry? row, string key, InspectionFact fact, FactContext at) =>
        Of(key, IndicatorMoves.Of(fact), null, at);

    public static EnforcementIndicatorEntry Evolve(EnforcementIndicatorEntry? row, string key, PublicationFact fact, FactContext at) =>
        Of(key, IndicatorMoves.Of(fact), null, at);

    private static IEnumerable<string> Keys(IEnumerable<IndicatorMove> moves, FactContext at) => moves.Select(move => Key(move, at));

    private static string Key(IndicatorMove move, FactContext at) => $"{at.Position}:{move.Indicator}";

    private static EnforcementIndicatorEntry Of(string key, IEnumerable<IndicatorMove> moves, CaseId? of, FactContext at)
    {
        var move = moves.Single(one => Key(one, at) == key);
        return new(
            key, move.Indicator, move.Division, move.Day, move.Part, move.Whole, move.Part != 0, of, $"{at.Kind}/{at.Key}", at.Type, at.Position);
    }
}
