using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Inquiries;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts.Enforcement;

/// <summary>What the deciders of overload control are told, and whose matter is whose.</summary>
public sealed partial class OverloadActs
{
    private async ValueTask<OverloadContext> Gather(
        WeighRecord state, WeighRecordCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) => command switch
        {
            CaptureWeighing capture => await At(capture.Site, context, plan, cancellation),
            IdentifyOwner identify => await Naming(identify.Owner, context, plan, cancellation),
            FileWeighing file => Plain(context) with { Resting = await outside.RestingOf(file.Case, plan, cancellation) },
            CiteWeighing cite => Plain(context) with { Resting = await outside.RestingOf(cite.Case, plan, cancellation) },
            DiscardWeighing { Permit: { } permit } => await Under(permit, context, plan, cancellation),
            _ => Plain(context),
        };

    private async ValueTask<OverloadContext> Gather(
        StationCheck state, StationCheckCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) => command switch
        {
            GuideToStation guide => await At(guide.Station, context, plan, cancellation),
            WeighAtStation or ReweighAtStation => await At(state.Station, context, plan, cancellation),
            FileStationCheck file => Plain(context) with { Resting = await outside.RestingOf(file.Case, plan, cancellation) },
            ReleaseVehicle { Permit: { } permit } => await Under(permit, context, plan, cancellation),
            _ => Plain(context),
        };

    private async ValueTask<OverloadContext> Gather(
        EntryCheck state, EntryCheckCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) => command switch
        {
            WeighAtEntry weigh => await At(weigh.Site, context, plan, cancellation),
            FindEntryLiability find => await At(state.Stage is null ? find.Site : state.Site, context, plan, cancellation),
            AdmitTruck { Permit: { } permit } => await Under(permit, context, plan, cancellation),
            _ => Plain(context),
        };

    private async ValueTask<OverloadContext> Gather(
        SourceUnit state, SourceUnitCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        command is ListSourceUnit list ? await Naming(list.Party, context, plan, cancellation) : Plain(context);

    private async ValueTask<OverloadContext> Gather(
        LoadingSheet state, LoadingSheetCommand command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var knows = Plain(context) with { Source = await plan.Load(Sources, command.Unit.ToString(), cancellation) };
        if (command is not RecordLoading { Driver: { } driver }) return knows;
        var named = await Naming(driver, context, plan, cancellation);
        return knows with { Persons = named.Persons, Leaving = named.Leaving };
    }

    private async ValueTask<OverloadContext> Gather(
        OverloadInquiry state, OverloadInquiryCommand command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var weighing = command.Weighing.ToString();
        var person = command switch { TraceLoad load => load.Loader, TraceDriver driver => driver.Driver, _ => null };
        var knows = (person is null ? Plain(context) : await Naming(person, context, plan, cancellation)) with
        {
            Weighed = WeighedTruck.Of(
                await plan.Load(Weighings, weighing, cancellation), await plan.Load(Stations, weighing, cancellation)),
        };
        return command is TraceLoad { Unit: { } unit } trace
            ? knows with
            {
                Source = await plan.Load(Sources, unit.ToString(), cancellation),
                Sheet = trace.LoadedOn is { } day
                    ? await plan.Load(LoadingSheets, new LoadingSheetId(unit, day).ToString(), cancellation)
                    : LoadingSheet.Initial,
            }
            : knows;
    }

    private async ValueTask<OverloadContext> Gather(
        OversizePermit state, OversizePermitCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        command is ApplyForOversizePermit apply ? await Naming(apply.Carrier, context, plan, cancellation) : Plain(context);

    private async ValueTask<OverloadContext> Gather(
        ViolationCounter state, ViolationCounterCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        command is CountViolation count
            ? Plain(context) with { Case = await outside.CaseOf(count.Case, plan, cancellation) }
            : Plain(context);

    /// <summary>The site is read with the act: should it be suspended meanwhile, the act is decided anew.</summary>
    private async ValueTask<OverloadContext> At(SiteId site, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        Plain(context) with { Site = await plan.Load(Sites, site.ToString(), cancellation) };

    /// <summary>The pass is read with the act: should it be revoked meanwhile, the act is decided anew.</summary>
    private async ValueTask<OverloadContext> Under(OversizePermitId pass, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        Plain(context) with { Pass = await plan.Load(Permits, pass.ToString(), cancellation) };

    private async ValueTask<OverloadContext> Naming(
        PartyConcerned someone, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var persons = someone.ResidentId is { } id
            ? ImmutableDictionary<ResidentId, PartyId>.Empty.Add(id, pseudonyms.PartyOf(id))
            : ImmutableDictionary<ResidentId, PartyId>.Empty;
        return Plain(context) with { Persons = persons, Leaving = await subjects.Leaving(persons.Values, plan, cancellation) };
    }

    private static bool IsTheirs(MonitoringSite state, MonitoringSiteCommand command, Actor actor) =>
        Covers(actor, state.Stage is not null ? state.Division : (command as PlanSite)?.Division);

    /// <summary>Of what is only about to be, the decider looks at the site.</summary>
    private static bool IsTheirs(WeighRecord state, WeighRecordCommand command, Actor actor) =>
        state.Captured is null ? command is CaptureWeighing : Covers(actor, state.Captured.Division);

    private static bool IsTheirs(StationCheck state, StationCheckCommand command, Actor actor) =>
        state.Stage is null ? command is GuideToStation : Covers(actor, state.Division);

    private static bool IsTheirs(EntryCheck state, EntryCheckCommand command, Actor actor) =>
        state.Stage is null ? command is WeighAtEntry or FindEntryLiability : Covers(actor, state.Division);

    private static bool IsTheirs(SourceUnit state, SourceUnitCommand command, Actor actor) =>
        Covers(actor, state.Stage is not null ? state.Division : (command as ListSourceUnit)?.Division);

    /// <summary>Of the first finding, the decider looks at the weighing.</summary>
    private static bool IsTheirs(OverloadInquiry state, OverloadInquiryCommand command, Actor actor) =>
        state.Division is not { } lies || Covers(actor, lies);

    /// <summary>An applicant's permit is their own; the decider looks at whom a first application is for.</summary>
    private static bool IsTheirs(OversizePermit state, OversizePermitCommand command, Actor actor) => state.Application is { } application
        ? actor.Is(Role.Applicant) ? actor.Party == application.Carrier.Party : Covers(actor, application.Division)
        : command is ApplyForOversizePermit apply && (actor.Is(Role.Applicant) || Covers(actor, apply.Division));

    /// <summary>Counters run across divisions: only the province looks after them by hand.</summary>
    private static bool IsTheirs(ViolationCounter state, ViolationCounterCommand command, Actor actor) =>
        actor.Is(Role.System) || actor.Division.IsProvince;

    private static bool ByClockworkOnly<TState, TCommand>(TState state, TCommand command, Actor actor) => actor.Is(Role.System);

    private static bool Covers(Actor actor, DivisionCode? division) =>
        actor.Is(Role.System) || division is { } lies && actor.Division.Covers(lies);
}
