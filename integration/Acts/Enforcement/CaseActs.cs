using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Numbers;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts.Enforcement;

/// <summary>What the deciders of penalty cases are told of the streams of their neighbours, as the act sees them.</summary>
/// <param name="OffenceOf">The offence as the catalogue has it.</param>
/// <param name="FineOf">The account of the case's fine.</param>
/// <param name="EvidenceOf">An item of evidence.</param>
/// <param name="MeasureOf">A compulsory measure.</param>
/// <param name="LeadOf">A lead.</param>
/// <param name="WeighingOf">An off-site weighing.</param>
/// <param name="CheckOf">A check at a station.</param>
/// <param name="CopiedOn">Day on which the copy of the case's decision went to the place of registration; null while it has not.</param>
public sealed record CaseOutside(
    Func<OffenceCode, ActPlan, CancellationToken, ValueTask<Offence>> OffenceOf,
    Func<CaseId, ActPlan, CancellationToken, ValueTask<FineAccount>> FineOf,
    Func<EvidenceId, ActPlan, CancellationToken, ValueTask<EvidenceItem>> EvidenceOf,
    Func<MeasureId, ActPlan, CancellationToken, ValueTask<CompulsoryMeasure>> MeasureOf,
    Func<LeadId, ActPlan, CancellationToken, ValueTask<CaseLead>> LeadOf,
    Func<WeighRecordId, ActPlan, CancellationToken, ValueTask<WeighRecord>> WeighingOf,
    Func<WeighRecordId, ActPlan, CancellationToken, ValueTask<StationCheck>> CheckOf,
    Func<CaseId, ActPlan, CancellationToken, ValueTask<LocalDate?>> CopiedOn);

/// <summary>Penalty cases, their numbers, and what reconsideration and suit make of them.</summary>
public sealed partial class CaseActs
{
    /// <summary>Kinds of the streams that other parts read, too.</summary>
    public const string CaseStreams = "enforcement.case", RemedyStreams = "enforcement.remedy";

    private readonly Pseudonyms pseudonyms;
    private readonly Governance.SubjectActs subjects;
    private readonly CaseOutside outside;

    public CaseActs(Pseudonyms pseudonyms, Governance.SubjectActs subjects, CaseOutside outside)
    {
        (this.pseudonyms, this.subjects, this.outside) = (pseudonyms, subjects, outside);
        Cases = new(
            CaseStreams, EnforcementCase.Initial, command => command.Case.ToString(),
            EnforcementCase.Evolve, CaseDecider.Decide, Gather, IsTheirs);
        Remedies = new(
            RemedyStreams, ReviewOrSuit.Initial, command => command.Remedy.ToString(),
            ReviewOrSuit.Evolve, RemedyDecider.Decide, Gather, IsTheirs);
        Numbers = new(
            "enforcement.number-register", DocumentRegister.Initial, command => command.Register.ToString(),
            DocumentRegister.Evolve, DocumentRegisterDecider.Decide, (_, _, context, _, _) => new(context), (_, _, _) => true);
    }

    public Aggregate<EnforcementCase, CaseCommand, CaseFact, EnforcementContext> Cases { get; }

    public Aggregate<ReviewOrSuit, RemedyCommand, RemedyFact, EnforcementContext> Remedies { get; }

    public Aggregate<DocumentRegister, DocumentRegisterCommand, DocumentRegisterFact, ActContext> Numbers { get; }

    /// <summary>Enters the aggregates, and what their facts bring with them.</summary>
    public ActTable EnterIn(ActTable table) => table
        .Takes(Cases).Takes(Remedies).Takes(Numbers)
        .Brings<CaseFact>(FollowingFrom)
        .Brings<RemedyFact>(FollowingFrom)
        .Brings<EvidenceFact>(FollowingFrom)
        .Brings<MeasureFact>(FollowingFrom);

    /// <summary>Evidence that is taken for a case, or attached to one, stands in the case's file: no decision passes it by.</summary>
    private static ValueTask<IReadOnlyList<object>> FollowingFrom(
        EvidenceFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation) => new(fact switch
        {
            EvidenceCollected { Case: { } id } => [new AddEvidenceToCase(id, EvidenceId.Parse(key))],
            EvidenceAttached attached => [new AddEvidenceToCase(attached.Case, EvidenceId.Parse(key))],
            _ => [],
        });

    /// <summary>A measure that is imposed for a case stands in its file: the case is not closed while it lasts.</summary>
    private static ValueTask<IReadOnlyList<object>> FollowingFrom(
        MeasureFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation) => new(
        fact is MeasureImposed { Case: { } id } ? [new AddMeasureToCase(id, MeasureId.Parse(key))] : []);

    private async ValueTask<IReadOnlyList<object>> FollowingFrom(
        CaseFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var state = await plan.Load(Cases, key, cancellation);
        var division = state.Filing?.Division;
        object[] numbers = fact switch
        {
            CaseFiled filed => [new AssignDocumentNumber(
                DocumentRegisterId.OfCases(filed.Division, fact.On.Year), filed.CaseNumber, key)],
            PenaltyDecided decided => [new AssignDocumentNumber(
                DocumentRegisterId.OfDecisions(division!.Value, fact.On.Year), decided.DecisionNumber, $"{key}/{decided.DecisionNumber}")],
            NoPenaltyDecided decided => [new AssignDocumentNumber(
                DocumentRegisterId.OfDecisions(division!.Value, fact.On.Year), decided.DecisionNumber, $"{key}/{decided.DecisionNumber}")],
            _ => [],
        };
        return [.. numbers, .. CaseConsequence.Of(CaseId.Parse(key), state, fact)];
    }

    /// <summary>The case hears of a decision on it in the same transaction, and the surcharge on its fine stands still while it pends.</summary>
    private async ValueTask<IReadOnlyList<object>> FollowingFrom(
        RemedyFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var filed = (await plan.Load(Remedies, key, cancellation)).Filing!;
        var acts = new List<object>();
        if (fact is RemedyDecided decided)
            acts.Add(new RecordRemedyOutcome(
                filed.Case, RemedyId.Parse(key), filed.Against, decided.Outcome, decided.Document, decided.PenaltiesAfter, decided.DecideAnew));
        if (FineConsequence.Of(RemedyId.Parse(key), filed, fact, context) is { } upon) acts.Add(upon);
        return acts;
    }
}
