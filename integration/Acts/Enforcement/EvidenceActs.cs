using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts.Enforcement;

/// <summary>What leads, inspections, measures, evidence and fines need to know from beyond their streams.</summary>
/// <param name="FileOf">What the evidence store has under a digest.</param>
/// <param name="DeviceOf">What a site and its device were worth on a day; null when the site is not on record.</param>
/// <param name="RhythmOf">How often a party is inspected in a field, and when it was last.</param>
/// <param name="ExecutionOf">How far the agency has come with enforcing a case decision itself.</param>
public sealed record EvidenceOutside(
    Func<string, CancellationToken, ValueTask<FoundFile>> FileOf,
    Func<SiteId, string, NodaTime.LocalDate, ActPlan, CancellationToken, ValueTask<DeviceStanding?>> DeviceOf,
    Func<PartyId, EnforcementDomain, ActPlan, CancellationToken, ValueTask<PartyRhythm>> RhythmOf,
    Func<CaseId, ActPlan, CancellationToken, ValueTask<CompulsoryExecution>> ExecutionOf);

/// <summary>What lies in the store under a digest.</summary>
/// <param name="File">The file; null when there is none, or it is not what its name says.</param>
/// <param name="BrokenSha256">Digest of what lies there instead.</param>
public sealed record FoundFile(EvidenceFile? File, string? BrokenSha256 = null);

/// <summary>How often somebody is inspected.</summary>
/// <param name="Percent">Of the ordinary frequency, by their credit as it is now.</param>
/// <param name="LastHeldOn">Day of the latest inspection without cause; null for one who was never inspected.</param>
public sealed record PartyRhythm(int Percent, NodaTime.LocalDate? LastHeldOn);

/// <summary>Leads, inspections, measures, evidence, fines and the catalogue of offences.</summary>
public sealed partial class EvidenceActs
{
    /// <summary>Kinds of the streams that other parts read, too.</summary>
    public const string LeadStreams = "enforcement.lead", InspectionStreams = "enforcement.inspection",
        MeasureStreams = "enforcement.measure", EvidenceStreams = "enforcement.evidence", FineStreams = "enforcement.fine",
        OffenceStreams = "enforcement.offence";

    private readonly Pseudonyms pseudonyms;
    private readonly Governance.SubjectActs subjects;
    private readonly EvidenceOutside outside;

    public EvidenceActs(Pseudonyms pseudonyms, Governance.SubjectActs subjects, EvidenceOutside outside)
    {
        (this.pseudonyms, this.subjects, this.outside) = (pseudonyms, subjects, outside);
        Leads = new(
            LeadStreams, CaseLead.Initial, command => command.Lead.ToString(), CaseLead.Evolve, LeadDecider.Decide, Gather, IsTheirs);
        Inspections = new(
            InspectionStreams, Inspection.Initial, command => command.Inspection.ToString(),
            Inspection.Evolve, InspectionDecider.Decide, Gather, IsTheirs);
        Measures = new(
            MeasureStreams, CompulsoryMeasure.Initial, command => command.Measure.ToString(),
            CompulsoryMeasure.Evolve, MeasureDecider.Decide, Gather, IsTheirs);
        Evidence = new(
            EvidenceStreams, EvidenceItem.Initial, command => command.Evidence.ToString(),
            EvidenceItem.Evolve, EvidenceDecider.Decide, Gather, IsTheirs);
        Fines = new(
            FineStreams, FineAccount.Initial, command => command.Case.ToString(),
            FineAccount.Evolve, FineDecider.Decide, Gather, IsTheirs);
        Offences = new(
            OffenceStreams, Offence.Initial, command => command.Offence.ToString(),
            Offence.Evolve, OffenceDecider.Decide, (_, _, context, _, _) => new(context), Governance.GovernanceActs.IsProvincial);
    }

    public Aggregate<CaseLead, LeadCommand, LeadFact, EnforcementContext> Leads { get; }

    public Aggregate<Inspection, InspectionCommand, InspectionFact, EnforcementContext> Inspections { get; }

    public Aggregate<CompulsoryMeasure, MeasureCommand, MeasureFact, EnforcementContext> Measures { get; }

    public Aggregate<EvidenceItem, EvidenceCommand, EvidenceFact, EnforcementContext> Evidence { get; }

    public Aggregate<FineAccount, FineCommand, FineFact, EnforcementContext> Fines { get; }

    public Aggregate<Offence, OffenceCommand, OffenceFact, ActContext> Offences { get; }

    /// <summary>Enters the aggregates, and what their facts bring with them.</summary>
    public ActTable EnterIn(ActTable table) => table
        .Takes(Leads).Takes(Inspections).Takes(Measures).Takes(Evidence).Takes(Fines).Takes(Offences)
        .Brings<InspectionFact>(FollowingFrom);

    /// <summary>The offence as the catalogue has it, as an act sees it.</summary>
    public ValueTask<Offence> OffenceOf(OffenceCode code, ActPlan plan, CancellationToken cancellation) =>
        plan.Load(Offences, code.ToString(), cancellation);

    /// <summary>The account of a case's fine, as an act sees it.</summary>
    public ValueTask<FineAccount> FineOf(CaseId id, ActPlan plan, CancellationToken cancellation) =>
        plan.Load(Fines, id.ToString(), cancellation);

    /// <summary>An item of evidence, as an act sees it.</summary>
    public ValueTask<EvidenceItem> EvidenceOf(EvidenceId id, ActPlan plan, CancellationToken cancellation) =>
        plan.Load(Evidence, id.ToString(), cancellation);

    /// <summary>A compulsory measure, as an act sees it.</summary>
    public ValueTask<CompulsoryMeasure> MeasureOf(MeasureId id, ActPlan plan, CancellationToken cancellation) =>
        plan.Load(Measures, id.ToString(), cancellation);

    /// <summary>A lead, as an act sees it.</summary>
    public ValueTask<CaseLead> LeadOf(LeadId id, ActPlan plan, CancellationToken cancellation) =>
        plan.Load(Leads, id.ToString(), cancellation);

    private async ValueTask<IReadOnlyList<object>> FollowingFrom(
        InspectionFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        InspectionConsequence.Of(InspectionId.Parse(key), await plan.Load(Inspections, key, cancellation), fact) is { } upon ? [upon] : [];

    private static EnforcementContext Plain(ActContext context) =>
        new(context.At, context.Now, context.Actor, context.Calendar, context.Figures);
}
