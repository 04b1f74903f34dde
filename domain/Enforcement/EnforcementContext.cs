using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement;

/// <summary>What the deciders of enforcement may know beside state and command; gathered by whoever executes an act.</summary>
public sealed record EnforcementContext(
    Instant At, Instant Now, Actor Actor, Calendar.WorkingCalendar Calendar, Figures Figures)
    : ActContext(At, Now, Actor, Calendar, Figures)
{
    /// <summary>
    /// The party ids of the natural persons whom the command names, by resident id: only the host can make them.
    /// </summary>
    public ImmutableDictionary<ResidentId, PartyId> Persons { get; init; } = ImmutableDictionary<ResidentId, PartyId>.Empty;

    /// <summary>Those whom the command names and who are forgotten, or about to be.</summary>
    public ImmutableHashSet<PartyId> Leaving { get; init; } = [];

    /// <summary>The offence that the act names, as the catalogue has it.</summary>
    public Offences.Offence Offence { get; init; } = Offences.Offence.Initial;

    /// <summary>How often the party is inspected, in percent of the ordinary frequency: what its credit makes of it.</summary>
    public int InspectionPercent { get; init; } = 100;

    /// <summary>Day from which the party may be inspected again without cause; null when it was not inspected yet.</summary>
    public LocalDate? NextInspectionFrom { get; init; }

    /// <summary>The file that the act names, as the evidence store has it; null when it has none.</summary>
    public Evidence.EvidenceFile? StoredFile { get; init; }

    /// <summary>What is in the store in the place of a file that is not what it was; null when nothing is.</summary>
    public string? BrokenSha256 { get; init; }

    /// <summary>What the site and the device that an act names were worth when they recorded; null when they are not on record.</summary>
    public Evidence.DeviceStanding? Device { get; init; }

    /// <summary>The account of the case's fine; null where none was imposed.</summary>
    public Fines.FineAccount? Fine { get; init; }

    /// <summary>The enforcement of the case's decision by the agency itself.</summary>
    public Executions.CompulsoryExecution Execution { get; init; } = Executions.CompulsoryExecution.Initial;

    /// <summary>The case whose decision the agency enforces itself.</summary>
    public Cases.EnforcementCase? Enforced { get; init; }

    /// <summary>The items of evidence of the case, as they are on record.</summary>
    public ImmutableDictionary<EvidenceId, Evidence.EvidenceItem> Evidence { get; init; } =
        ImmutableDictionary<EvidenceId, Evidence.EvidenceItem>.Empty;

    /// <summary>The compulsory measures of the case, as they are on record.</summary>
    public ImmutableDictionary<MeasureId, Measures.CompulsoryMeasure> Measures { get; init; } =
        ImmutableDictionary<MeasureId, Measures.CompulsoryMeasure>.Empty;

    /// <summary>The off-site weighing that the act of the case names; without a capture where it was weighed at a station, null where it names none.</summary>
    public Overload.Weighing.WeighRecord? Weighing { get; init; }

    /// <summary>The check at a station that the act of the case names; not begun where it was weighed off-site, null where it names none.</summary>
    public Overload.Stations.StationCheck? Check { get; init; }

    /// <summary>Day on which the copy of a decision on overloading went to the place of registration; null while it has not.</summary>
    public LocalDate? CopiedOn { get; init; }

    /// <summary>The lead from which a case is filed; null where none is named.</summary>
    public Leads.CaseLead? Lead { get; init; }

    /// <summary>The case whose decision is challenged by a reconsideration or suit.</summary>
    public Cases.EnforcementCase? Challenged { get; init; }

    /// <summary>The reconsideration that a suit follows.</summary>
    public Remedies.ReviewOrSuit? Reconsidered { get; init; }

    /// <summary>The next number of the register of cases; needed when a case is opened.</summary>
    public string? NextCaseNumber { get; init; }

    /// <summary>The next number of the register of decisions; needed when a case is decided.</summary>
    public string? NextDecisionNumber { get; init; }

    /// <exception cref="InvalidOperationException">Whoever executes the act gathered no case number.</exception>
    public string CaseNumber() => NextCaseNumber ?? throw Missing(nameof(NextCaseNumber));

    /// <exception cref="InvalidOperationException">Whoever executes the act gathered no decision number.</exception>
    public string DecisionNumber() => NextDecisionNumber ?? throw Missing(nameof(NextDecisionNumber));

    /// <summary>Who someone named in a command is for the record.</summary>
    /// <exception cref="KeyNotFoundException">The host has not made the natural person's party id.</exception>
    public PartyId PartyOf(PartyConcerned someone) =>
        someone.CreditCode is { } code ? PartyId.Of(code) : Persons[someone.ResidentId!.Value];

    /// <summary>What of a party goes on record; null for nobody.</summary>
    public PartyOnRecord? OnRecord(PartyConcerned? someone) => someone is null ? null : PartyOnRecord.Of(someone, PartyOf(someone));

    private static InvalidOperationException Missing(string what) => new($"The act needs {what}, and the context does not have it.");
}
