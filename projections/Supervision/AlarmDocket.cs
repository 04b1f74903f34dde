using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Projections.Supervision;

/// <summary>
/// The dockets of alarms 报警处置看板, by level, division and company: what happened, where the handling stands, and until when what is
/// awaited next has to be done. An enterprise sees those of its own vehicles.
/// </summary>
/// <param name="Code">As the rulebook writes it: <c>OS3</c>, <c>DSM-V</c>.</param>
/// <param name="CreditCode">Of the company whose vehicle it is; null where the owner is a person. The vehicle's file has the name.</param>
/// <param name="Party">Party id of the vehicle's owner.</param>
/// <param name="StartedAt">When it began on the road.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="Driver">Party id of who was at the wheel; the duty logs say who that is.</param>
/// <param name="NextTimer">What is awaited next, while it is not done and has not run out; null for nothing.</param>
/// <param name="NextDue">The moment until which that is in time.</param>
/// <param name="History">Everything that happened, in order.</param>
/// <param name="Version">Version of the alarm's stream: what an act on it is based on.</param>
[ReadModel("alarm_docket", version: 1), ReadableBySupervision]
public sealed partial record AlarmDocket(
    [property: Key] AlarmCaseId Id,
    [property: Filterable] string Code,
    string Zh,
    string En,
    [property: Filterable] AlarmLevel Level,
    [property: Filterable] AlarmStage Stage,
    [property: Filterable] bool IsOver,
    [property: Filterable] VehicleKey Vehicle,
    [property: Filterable] SupervisionClass Class,
    [property: Filterable] CreditCode? CreditCode,
    [property: Party] PartyId Party,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] Instant StartedAt,
    Instant RaisedAt,
    [property: Filterable] LocalDate RaisedOn,
    string Reading,
    string? Place,
    string RuleVersion,
    [property: Indexed] PartyId? Driver,
    [property: Filterable] AlarmTimer? NextTimer,
    [property: Filterable] Instant? NextDue,
    ImmutableArray<SupervisionEntry> History,
    long Version)
{
    /// <summary>The timers as they were set when the alarm took its level.</summary>
    public Instant? NotifyBy { get; init; }

    public Instant? AcknowledgeBy { get; init; }

    /// <summary>Last day by which the driver is treated and the alarm closed.</summary>
    public LocalDate? TreatBy { get; init; }

    public Instant? LeadAt { get; init; }

    /// <summary>Timers that ran out before it was done.</summary>
    public ImmutableArray<AlarmTimer> Lapsed { get; init; } = [];

    /// <summary>The highest to whom it went because something was not done in time; null for nobody.</summary>
    [Filterable]
    public EscalationTo? EscalatedTo { get; init; }

    public bool? NotifiedInTime { get; init; }

    public bool? AcknowledgedInTime { get; init; }

    /// <summary>It happened: somebody has looked at it and confirmed it.</summary>
    [Filterable]
    public bool IsConfirmed { get; init; }

    public DriverTreatment? Treatment { get; init; }

    /// <summary>Account of who holds it for a false alarm, while the second person has not decided.</summary>
    public string? ProposedBy { get; init; }

    /// <summary>Digest of the clip that shows it.</summary>
    public string? ClipSha256 { get; init; }

    [Filterable]
    public LocalDate? ClosedOn { get; init; }

    /// <summary>What was noted of it.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
