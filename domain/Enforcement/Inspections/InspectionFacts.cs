using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;

namespace Regulatory.Domain.Enforcement.Inspections;

/// <summary>What can become legally true of an inspection, in life order. The stored contract.</summary>
public abstract record InspectionFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>检查计划: who is to be inspected, why, and on what points.</summary>
/// <param name="Basis">Article or programme that the inspection rests on.</param>
/// <param name="Points">The checklist 检查事项, one entry a point.</param>
/// <param name="FrequencyPercent">How often this party is inspected: 100 is the ordinary frequency, 200 twice as often.</param>
[Fact("enforcement.inspection.planned.v1")]
public sealed record InspectionPlanned(
    InspectionKind Kind,
    EnforcementDomain Domain,
    PartyOnRecord Party,
    DivisionCode Division,
    string Agency,
    string Basis,
    ImmutableArray<string> Points,
    LocalDate PlannedOn,
    int FrequencyPercent,
    LocalDate On) : InspectionFact;

/// <summary>检查实施: it was held, by two officers at least.</summary>
/// <param name="PartySigned">The party signed the record; otherwise the refusal is noted on it.</param>
/// <param name="NextDue">Day from which the next routine inspection may be planned.</param>
/// <param name="Division">As planned; null in what was recorded before this was told.</param>
[Fact("enforcement.inspection.held.v1")]
public sealed record InspectionHeld(
    ImmutableArray<AssignedOfficer> Officers,
    string Place,
    ImmutableArray<CheckedPoint> Points,
    InspectionResult Result,
    string Findings,
    bool PartySigned,
    LocalDate HeldOn,
    LocalDate NextDue,
    LocalDate On,
    DivisionCode? Division = null) : InspectionFact;

/// <summary>取消检查: it is not held.</summary>
[Fact("enforcement.inspection.cancelled.v1")]
public sealed record InspectionCancelled(string Reasons, LocalDate On) : InspectionFact;

/// <summary>责令排除重大事故隐患 (Work Safety Law 70): remove the hazard; use may be stopped until then.</summary>
/// <param name="Document">Number of the order.</param>
/// <param name="UseStopped">Operation, site or equipment may not be used meanwhile.</param>
/// <param name="Division">Of the inspection, as planned; null in what was recorded before this was told.</param>
[Fact("enforcement.inspection.hazard-ordered.v1")]
public sealed record HazardRemovalOrdered(
    string Document, string Hazard, LocalDate RemoveBy, bool UseStopped, string ReportedTo, LocalDate On, DivisionCode? Division = null)
    : InspectionFact;

/// <summary>隐患复查合格: the hazard was found removed, by two officers at least.</summary>
/// <param name="Division">Of the inspection, as planned.</param>
/// <param name="RemoveBy">As ordered; null, like the division, in what was recorded before this was told.</param>
[Fact("enforcement.inspection.hazard-removed.v1")]
public sealed record HazardRemoved(
    string Document, ImmutableArray<AssignedOfficer> Officers, string Findings, LocalDate On, DivisionCode? Division = null,
    LocalDate? RemoveBy = null) : InspectionFact;

/// <summary>检查发现违法线索: what was found became a lead.</summary>
[Fact("enforcement.inspection.lead-raised.v1")]
public sealed record LeadRaised(
    LeadId Lead, string Facts, LocalDate? ActOn, OffenceCode? Offence, Plate? Plate, LocalDate On) : InspectionFact;

/// <summary>One point of the checklist as found.</summary>
/// <param name="Note">What was seen; must be there when the point is not in order.</param>
public sealed record CheckedPoint(string Point, bool InOrder, string? Note = null);

/// <summary>检查方式</summary>
public enum InspectionKind
{
    /// <summary>日常检查: routine, not more often than the frequency allows.</summary>
    Routine,

    /// <summary>双随机检查: drawn by lot, not more often than the frequency allows.</summary>
    ByLot,

    /// <summary>专项检查: a programme of the superior.</summary>
    Special,

    /// <summary>因案检查: on a report, an accident or a lead.</summary>
    OnCause,
}

/// <summary>检查结果</summary>
public enum InspectionResult
{
    /// <summary>未发现问题</summary>
    InOrder,

    /// <summary>责令改正</summary>
    ToCorrect,

    /// <summary>涉嫌违法</summary>
    OffenceSuspected,

    /// <summary>重大事故隐患</summary>
    MajorHazard,

    /// <summary>不具备检查条件: nobody there, premises gone.</summary>
    NotPossible,
}
