using System.Globalization;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Cases;

/// <summary>
/// Penalty cases in numbers 执法统计: by division, offence and month of the act that is counted. What was overturned counts in the month
/// in which it was.
/// </summary>
/// <param name="Id">Division, offence and month: <c>440100:RT11:2026-03</c>.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Cases">Filed or taken up on the spot.</param>
/// <param name="Penalised">Decided with a penalty.</param>
/// <param name="OnSpot">Of these, on the spot.</param>
/// <param name="Fines">What was decided in fines.</param>
/// <param name="NoPenalty">Decided without.</param>
/// <param name="Overturned">Changed or revoked by reconsideration or judgment.</param>
[ReadModel("offence_statistics", version: 1)]
[ReadableBy(
    Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer, Role.PublicityClerk, Role.CreditOfficer,
    Role.SuperiorAuthority, Role.Auditor)]
public sealed record OffenceStatistics(
    [property: Key] string Id,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] OffenceCode Offence,
    [property: Filterable] LocalDate Month,
    int Cases,
    int Penalised,
    int OnSpot,
    Money Fines,
    int NoPenalty,
    int Overturned)
{
    public static IEnumerable<string> KeysOf(CaseFact fact, FactContext at) =>
        Place(fact) is var (division, offence) ? [Key(division, offence, fact.On)] : [];

    public static OffenceStatistics Evolve(OffenceStatistics? row, string key, CaseFact fact, FactContext at)
    {
        var (division, offence) = Place(fact)!.Value;
        var counted = row ?? new(key, division, offence, MonthOf(fact.On), 0, 0, 0, Money.Zero, 0, 0);
        return fact switch
        {
            CaseFiled => counted with { Cases = counted.Cases + 1 },
            PenaltyDecided decided => counted with
            {
                Penalised = counted.Penalised + 1, OnSpot = counted.OnSpot + (decided.Procedure is CaseProcedure.Simplified ? 1 : 0),
                Fines = counted.Fines + decided.Fine,
            },
            NoPenaltyDecided => counted with { NoPenalty = counted.NoPenalty + 1 },
            _ => counted with { Overturned = counted.Overturned + 1 },
        };
    }

    private static (DivisionCode Division, OffenceCode Offence)? Place(CaseFact fact) => fact switch
    {
        CaseFiled filed => (filed.Division, filed.Act.Offence),
        PenaltyDecided { Division: { } division } decided => (division, decided.Offence),
        NoPenaltyDecided { Division: { } division, Offence: { } offence } => (division, offence),
        DecisionChanged { Division: { } division, Offence: { } offence } => (division, offence),
        DecisionRevoked { Division: { } division, Offence: { } offence } => (division, offence),
        _ => null,
    };

    private static LocalDate MonthOf(LocalDate day) => new(day.Year, day.Month, 1);

    private static string Key(DivisionCode division, OffenceCode offence, LocalDate on) =>
        string.Create(CultureInfo.InvariantCulture, $"{division}:{offence}:{on.Year:0000}-{on.Month:00}");
}
