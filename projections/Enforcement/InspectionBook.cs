using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement;

/// <summary>Where an inspection stands.</summary>
public enum InspectionStanding
{
    /// <summary>已计划</summary>
    Planned,

    /// <summary>已实施</summary>
    Held,

    /// <summary>已取消</summary>
    Cancelled,
}

/// <summary>The book of inspections 行政检查台账: planned, held, and what came of them.</summary>
/// <param name="PartyName">Name of the organisation; of a natural person the family name only.</param>
/// <param name="Points">The checklist as answered; empty before.</param>
/// <param name="Failed">Points that were not in order.</param>
/// <param name="NextDue">Day from which the party may be inspected again without cause.</param>
/// <param name="OpenHazards">Orders to remove a major hazard that are not carried out.</param>
/// <param name="RemoveBy">Day by which the latest of them is due.</param>
/// <param name="UseStopped">Use is stopped until the hazard is removed.</param>
/// <param name="Leads">Leads that came of it.</param>
[ReadModel("inspection_book", version: 1), ReadableBy(
    Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.Supervisor, Role.Reviewer, Role.DecisionMaker, Role.SuperiorAuthority,
    Role.Auditor)]
public sealed record InspectionBook(
    [property: Key] InspectionId Id,
    [property: Filterable] InspectionKind Kind,
    [property: Filterable] InspectionStanding Standing,
    [property: Filterable] EnforcementDomain Domain,
    [property: Indexed] PartyId Party,
    [property: Filterable] string PartyName,
    [property: Filterable] CreditCode? PartyCode,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string Agency,
    string Basis,
    [property: Filterable] LocalDate PlannedOn,
    int FrequencyPercent,
    [property: Filterable] LocalDate? HeldOn,
    string? Place,
    [property: Filterable] InspectionResult? Result,
    string? Findings,
    ImmutableArray<CheckedPoint> Points,
    int Failed,
    ImmutableArray<string> Officers,
    [property: Filterable] LocalDate? NextDue,
    ImmutableArray<string> OpenHazards,
    [property: Filterable] LocalDate? RemoveBy,
    bool UseStopped,
    ImmutableArray<LeadId> Leads,
    long Version)
{
    public static InspectionBook Evolve(InspectionBook? row, InspectionFact fact, FactContext at)
    {
        var next = fact switch
        {
            InspectionPlanned planned => Of(planned, at),
            InspectionHeld held => row! with
            {
                Standing = InspectionStanding.Held, HeldOn = held.HeldOn, Place = held.Place, Result = held.Result, Findings = held.Findings,
                Points = held.Points, Failed = held.Points.Count(point => !point.InOrder), NextDue = held.NextDue,
                Officers = [.. held.Officers.Select(officer => officer.Account)],
            },
            InspectionCancelled => row! with { Standing = InspectionStanding.Cancelled },
            HazardRemovalOrdered ordered => row! with
            {
                OpenHazards = row.OpenHazards.Add(ordered.Document), RemoveBy = ordered.RemoveBy, UseStopped = row.UseStopped || ordered.UseStopped,
            },
            HazardRemoved removed => Without(row!, removed.Document),
            LeadRaised raised => row! with { Leads = row.Leads.Add(raised.Lead) },
            _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
        };
        return next with { Version = at.Version };
    }

    private static InspectionBook Of(InspectionPlanned planned, FactContext at) => new(
        InspectionId.Parse(at.Key), planned.Kind, InspectionStanding.Planned, planned.Domain, planned.Party.Party,
        PartyNames.Of(planned.Party), planned.Party.CreditCode, planned.Division, planned.Agency, planned.Basis, planned.PlannedOn,
        planned.FrequencyPercent, null, null, null, null, [], 0, [], null, [], null, false, [], at.Version);

    private static InspectionBook Without(InspectionBook row, string order)
    {
        var open = row.OpenHazards.Remove(order);
        return row with { OpenHazards = open, RemoveBy = open.IsEmpty ? null : row.RemoveBy, UseStopped = row.UseStopped && !open.IsEmpty };
    }
}
