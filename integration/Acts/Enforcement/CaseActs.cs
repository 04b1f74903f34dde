using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Numbers;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts.Enforcement;

/// <summary>What the deciders of penalty cases are told of the streams of their neighbours, as the act sees them.</summary>
/// <param name="OffenceOf">The offence as the catalogue has it.</param>
/// <param name="FineOf">The account of the case's fine.</param>
/// <param name="EvidenceOf">An item of evidence.</param>
public sealed record CaseOutside(
    Func<OffenceCode, ActPlan, CancellationToken, ValueTask<Offence>> OffenceOf,
    Func<CaseId, ActPlan, CancellationToken, ValueTask<FineAccount>> FineOf,
    Func<EvidenceId, ActPlan, CancellationToken, ValueTask<EvidenceItem>> EvidenceOf);

/// <summary>Penalty cases, their numbers, and what reconsideration and suit make of them.</summary>
public sealed class CaseActs
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
        .Brings<RemedyFact>(FollowingFrom);

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

    private async ValueTask<EnforcementContext> Gather(
        EnforcementCase state, CaseCommand command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var persons = command.Named().Select(someone => someone.ResidentId).OfType<ResidentId>().Distinct()
            .ToImmutableDictionary(id => id, pseudonyms.PartyOf);
        var knows = new EnforcementContext(context.At, context.Now, context.Actor, context.Calendar, context.Figures)
        {
            Persons = persons, Leaving = await subjects.Leaving(persons.Values, plan, cancellation),
        };
        return command switch
        {
            FileCase file => knows with
            {
                Offence = await outside.OffenceOf(file.Act.Offence, plan, cancellation),
                NextCaseNumber = await Next(DocumentRegisterId.OfCases(file.Division, context.On.Year), context, plan, cancellation),
            },
            PenaliseOnSpot penalise => knows with
            {
                Offence = await outside.OffenceOf(penalise.Act.Offence, plan, cancellation),
                NextCaseNumber = await Next(DocumentRegisterId.OfCases(penalise.Division, context.On.Year), context, plan, cancellation),
                NextDecisionNumber = await Next(DocumentRegisterId.OfDecisions(penalise.Division, context.On.Year), context, plan, cancellation),
            },
            DecidePenalty or DecideNoPenalty when state.Filing is { } filed => knows with
            {
                Offence = await outside.OffenceOf(filed.Act.Offence, plan, cancellation),
                NextDecisionNumber = await Next(DocumentRegisterId.OfDecisions(filed.Division, context.On.Year), context, plan, cancellation),
                Evidence = await EvidenceOf(state, plan, cancellation),
            },
            CloseCase => knows with { Fine = await outside.FineOf(command.Case, plan, cancellation) },
            _ => knows,
        };
    }

    /// <summary>The items are read with the act: should one be excluded meanwhile, it is decided anew.</summary>
    private async ValueTask<ImmutableDictionary<EvidenceId, EvidenceItem>> EvidenceOf(
        EnforcementCase state, ActPlan plan, CancellationToken cancellation)
    {
        var items = ImmutableDictionary.CreateBuilder<EvidenceId, EvidenceItem>();
        foreach (var id in state.Evidence) items.Add(id, await outside.EvidenceOf(id, plan, cancellation));
        return items.ToImmutable();
    }

    private async ValueTask<EnforcementContext> Gather(
        ReviewOrSuit state, RemedyCommand command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var knows = new EnforcementContext(context.At, context.Now, context.Actor, context.Calendar, context.Figures);
        return command is FileRemedy file
            ? knows with
            {
                Challenged = await plan.Load(Cases, file.Case.ToString(), cancellation),
                Reconsidered = file.After is { } earlier ? await plan.Load(Remedies, earlier.ToString(), cancellation) : null,
            }
            : knows;
    }

    /// <summary>Empty when the register is full: taking the number is then refused.</summary>
    private async ValueTask<string> Next(DocumentRegisterId register, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        DocumentNumber.Write(register, (await plan.Load(Numbers, register.ToString(), cancellation)).Last + 1, context) ?? "";

    /// <summary>An officer's matter lies in their division; a party's is their own case.</summary>
    private static bool IsTheirs(EnforcementCase state, CaseCommand command, Actor actor)
    {
        if (actor.Is(Role.System)) return true;
        DivisionCode? division = (state.Filing?.Division ?? state.Declined?.Division, command) switch
        {
            ({ } lies, _) => lies,
            (null, FileCase file) => file.Division,
            (null, DeclineFiling decline) => decline.Division,
            (null, PenaliseOnSpot penalise) => penalise.Division,
            _ => null,
        };
        if (division is null) return false;
        return actor.Is(Role.Applicant)
            ? actor.Party is { } own && own == state.Filing?.Party.Party
            : actor.Division.Covers(division.Value);
    }

    /// <summary>Of what is only about to be filed, the decider looks at the case, and the row is of its division.</summary>
    private static bool IsTheirs(ReviewOrSuit state, RemedyCommand command, Actor actor) =>
        actor.Is(Role.System) || (state.Filing is { } filed ? actor.Division.Covers(filed.Division) : command is FileRemedy);
}
