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
[ReadModel("alarm_docket", version: 3), ReadableByFleets]
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

    /// <summary>
    /// It counts among those that are to be treated (DSM 35): confirmed, or left until the time to confirm or to treat it ran out, unless it was closed
    /// as false. Who does not look does not have fewer.
    /// </summary>
    [Filterable]
    public bool IsToBeTreated { get; init; }

    /// <summary>The time to confirm or to treat it ran out, at whatever level it had then.</summary>
    public bool WasLeft { get; init; }

    public DriverTreatment? Treatment { get; init; }

    /// <summary>The driver was treated.</summary>
    [Filterable]
    public bool IsTreated { get; init; }

    /// <summary>It lay back when it became known: data that came late showed it.</summary>
    [Filterable]
    public bool IsLate { get; init; }

    /// <summary>The last moment at which it held; null while it goes on.</summary>
    public Instant? EndedAt { get; init; }

    /// <summary>How many times what had been published of it was taken back, because more became known.</summary>
    public int Revision { get; init; }

    /// <summary>It never was, as data that came late show; what was done about it stays on record.</summary>
    [Filterable]
    public bool IsWithdrawn { get; init; }

    /// <summary>Account of who holds it for a false alarm, while the second person has not decided.</summary>
    public string? ProposedBy { get; init; }

    /// <summary>Digest of the clip that shows it.</summary>
    public string? ClipSha256 { get; init; }

    [Filterable]
    public LocalDate? ClosedOn { get; init; }

    /// <summary>What was noted of it.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
