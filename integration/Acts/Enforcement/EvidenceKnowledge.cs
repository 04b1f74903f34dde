using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts.Enforcement;

/// <summary>What the deciders are told, and whose matter is whose.</summary>
public sealed partial class EvidenceActs
{
    private ValueTask<EnforcementContext> Gather(
        CaseLead state, LeadCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        Naming((command as RegisterLead)?.Party, context, plan, cancellation);

    private async ValueTask<EnforcementContext> Gather(
        Inspection state, InspectionCommand command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        if (command is not PlanInspection inspect) return Plain(context);
        var knows = await Naming(inspect.Party, context, plan, cancellation);
        if (inspect.Party is { CreditCode: null, ResidentId: null }) return knows;
        var rhythm = await outside.RhythmOf(knows.PartyOf(inspect.Party), inspect.Domain, plan, cancellation);
        return knows with
        {
            InspectionPercent = rhythm.Percent,
            NextInspectionFrom = rhythm.LastHeldOn is { } last ? InspectionRhythm.NextFrom(last, rhythm.Percent, knows) : null,
        };
    }

    private async ValueTask<EnforcementContext> Gather(
        CompulsoryMeasure state, MeasureCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) => command switch
        {
            ImposeMeasure impose => await Naming(impose.Party, context, plan, cancellation) with
            {
                Offence = await OffenceOf(impose.Offence, plan, cancellation),
            },
            ApproveMeasure approve => Plain(context) with { Offence = await OffenceOf(approve.Offence, plan, cancellation) },
            _ => Plain(context),
        };

    private async ValueTask<EnforcementContext> Gather(
        EvidenceItem state, EvidenceCommand command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var knows = Plain(context);
        switch (command)
        {
            case RecordEvidence record:
                if (record.FileSha256 is { } digest) knows = knows with { StoredFile = (await outside.FileOf(digest, cancellation)).File };
                return record is { Site: { } site, Device: { } device }
                    ? knows with { Device = await outside.DeviceOf(site, device, ChinaTime.DayOf(record.CollectedAt), plan, cancellation) }
                    : knows;
            case VerifyEvidence when state.Collected?.File is { } file:
                var found = await outside.FileOf(file.Sha256, cancellation);
                return knows with { StoredFile = found.File, BrokenSha256 = found.BrokenSha256 };
            default:
                return knows;
        }
    }

    private async ValueTask<EnforcementContext> Gather(
        FineAccount state, FineCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) => command is CollectCompulsorily
            ? Plain(context) with { Execution = await outside.ExecutionOf(command.Case, plan, cancellation) }
            : Plain(context);

    private async ValueTask<EnforcementContext> Naming(
        PartyConcerned? someone, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        if (someone?.ResidentId is not { } id) return Plain(context);
        var person = pseudonyms.PartyOf(id);
        return Plain(context) with
        {
            Persons = ImmutableDictionary<ResidentId, PartyId>.Empty.Add(id, person),
            Leaving = await subjects.Leaving([person], plan, cancellation),
        };
    }

    private static bool IsTheirs(CaseLead state, LeadCommand command, Actor actor) =>
        Covers(actor, state.Exists ? state.Division : (command as RegisterLead)?.Division);

    private static bool IsTheirs(Inspection state, InspectionCommand command, Actor actor) =>
        Covers(actor, state.Planned?.Division ?? (command as PlanInspection)?.Division);

    /// <summary>A measure that was approved stays with its division; the first word on it names one of the actor's.</summary>
    private static bool IsTheirs(CompulsoryMeasure state, MeasureCommand command, Actor actor) =>
        Covers(actor, state.Division ?? (command as ApproveMeasure)?.Division ?? (command as ImposeMeasure)?.Division);

    private static bool IsTheirs(EvidenceItem state, EvidenceCommand command, Actor actor) =>
        Covers(actor, state.Collected?.Division ?? (command as RecordEvidence)?.Division);

    private static bool IsTheirs(FineAccount state, FineCommand command, Actor actor) => Covers(actor, state.Imposed?.Division);

    private static bool Covers(Actor actor, DivisionCode? division) =>
        actor.Is(Role.System) || (division is { } lies && actor.Division.Covers(lies));
}
