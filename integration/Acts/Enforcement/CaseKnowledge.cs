using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Numbers;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts.Enforcement;

/// <summary>What the deciders of cases are told, and whose case is whose.</summary>
public sealed partial class CaseActs
{
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
                Lead = file.Lead is { } lead ? await outside.LeadOf(lead, plan, cancellation) : null,
                NextCaseNumber = await Next(DocumentRegisterId.OfCases(file.Division, context.On.Year), context, plan, cancellation),
            },
            PenaliseOnSpot penalise => await Weighed(penalise.Act.WeighRecord, knows, plan, cancellation) with
            {
                Offence = await outside.OffenceOf(penalise.Act.Offence, plan, cancellation),
                NextCaseNumber = await Next(DocumentRegisterId.OfCases(penalise.Division, context.On.Year), context, plan, cancellation),
                NextDecisionNumber = await Next(DocumentRegisterId.OfDecisions(penalise.Division, context.On.Year), context, plan, cancellation),
            },
            DecidePenalty or DecideNoPenalty when state.Filing is { } filed => await Weighed(filed.Act.WeighRecord, knows, plan, cancellation) with
            {
                Offence = await outside.OffenceOf(filed.Act.Offence, plan, cancellation),
                NextDecisionNumber = await Next(DocumentRegisterId.OfDecisions(filed.Division, context.On.Year), context, plan, cancellation),
                Evidence = await EvidenceOf(state, plan, cancellation),
            },
            AddMeasureToCase add => knows with { Measures = await MeasuresOf([add.Measure], plan, cancellation) },
            CloseCase => knows with
            {
                Fine = await outside.FineOf(command.Case, plan, cancellation),
                Measures = await MeasuresOf(state.Measures, plan, cancellation),
                CopiedOn = state.Decision is null ? null : await outside.CopiedOn(command.Case, plan, cancellation),
            },
            _ => knows,
        };
    }

    /// <summary>A weighing off-site and a check at a station are known by ids of one kind: the act does not say which it was.</summary>
    private async ValueTask<EnforcementContext> Weighed(
        WeighRecordId? weighing, EnforcementContext knows, ActPlan plan, CancellationToken cancellation) => weighing is { } id
            ? knows with
            {
                Weighing = await outside.WeighingOf(id, plan, cancellation), Check = await outside.CheckOf(id, plan, cancellation),
            }
            : knows;

    /// <summary>The items are read with the act: should one be excluded meanwhile, it is decided anew.</summary>
    private async ValueTask<ImmutableDictionary<EvidenceId, EvidenceItem>> EvidenceOf(
        EnforcementCase state, ActPlan plan, CancellationToken cancellation)
    {
        var items = ImmutableDictionary.CreateBuilder<EvidenceId, EvidenceItem>();
        foreach (var id in state.Evidence) items.Add(id, await outside.EvidenceOf(id, plan, cancellation));
        return items.ToImmutable();
    }

    private async ValueTask<ImmutableDictionary<MeasureId, CompulsoryMeasure>> MeasuresOf(
        IEnumerable<MeasureId> ids, ActPlan plan, CancellationToken cancellation)
    {
        var measures = ImmutableDictionary.CreateBuilder<MeasureId, CompulsoryMeasure>();
        foreach (var id in ids) measures.Add(id, await outside.MeasureOf(id, plan, cancellation));
        return measures.ToImmutable();
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
