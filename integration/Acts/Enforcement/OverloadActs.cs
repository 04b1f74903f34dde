using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Inquiries;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Trucks;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts.Enforcement;

/// <summary>What overload control needs to know from beyond its own streams.</summary>
/// <param name="CaseOf">What a counter must know of a case, as the act sees it; null where there is no such case.</param>
/// <param name="RestingOf">What a weighing must know of a case that is to rest on it; null where there is no such case.</param>
public sealed record OverloadOutside(
    Func<CaseId, ActPlan, CancellationToken, ValueTask<CountableCase?>> CaseOf,
    Func<CaseId, ActPlan, CancellationToken, ValueTask<RestingCase?>> RestingOf);

/// <summary>The aggregates of overload control, and the acts that are recorded together with theirs.</summary>
public sealed partial class OverloadActs
{
    /// <summary>Kinds of the streams that other parts read, too.</summary>
    public const string WeighRecordStreams = "enforcement.weigh-record", SourceUnitStreams = "enforcement.source-unit",
        PermitStreams = "enforcement.oversize-permit", LoadingSheetStreams = "enforcement.loading-sheet",
        CounterStreams = "enforcement.violation-counter", StationCheckStreams = "enforcement.station-check",
        InquiryStreams = "enforcement.overload-inquiry";

    private readonly Pseudonyms pseudonyms;
    private readonly Governance.SubjectActs subjects;
    private readonly OverloadOutside outside;

    public OverloadActs(Pseudonyms pseudonyms, Governance.SubjectActs subjects, OverloadOutside outside)
    {
        (this.pseudonyms, this.subjects, this.outside) = (pseudonyms, subjects, outside);
        Sites = new(
            "enforcement.monitoring-site", MonitoringSite.Initial, command => command.Site.ToString(),
            MonitoringSite.Evolve, MonitoringSiteDecider.Decide, (_, _, context, _, _) => new(Plain(context)), IsTheirs);
        Weighings = new(
            WeighRecordStreams, WeighRecord.Initial, command => command.Record.ToString(),
            WeighRecord.Evolve, WeighRecordDecider.Decide, Gather, IsTheirs);
        Trucks = new(
            "enforcement.truck-record", TruckRecord.Initial, command => command.Truck.ToString(),
            TruckRecord.Evolve, TruckRecordDecider.Decide, (_, _, context, _, _) => new(Plain(context)), ByClockworkOnly);
        Stations = new(
            StationCheckStreams, StationCheck.Initial, command => command.Check.ToString(),
            StationCheck.Evolve, StationCheckDecider.Decide, Gather, IsTheirs);
        Entries = new(
            "enforcement.entry-check", EntryCheck.Initial, command => command.Check.ToString(),
            EntryCheck.Evolve, EntryCheckDecider.Decide, Gather, IsTheirs);
        Sources = new(
            SourceUnitStreams, SourceUnit.Initial, command => command.Unit.ToString(),
            SourceUnit.Evolve, SourceUnitDecider.Decide, Gather, IsTheirs);
        LoadingSheets = new(
            LoadingSheetStreams, LoadingSheet.Initial, command => new LoadingSheetId(command.Unit, command.LoadedOn).ToString(),
            LoadingSheet.Evolve, LoadingSheetDecider.Decide, Gather, (_, _, _) => true);
        Inquiries = new(
            InquiryStreams, OverloadInquiry.Initial, command => command.Weighing.ToString(),
            OverloadInquiry.Evolve, OverloadInquiryDecider.Decide, Gather, IsTheirs);
        Permits = new(
            PermitStreams, OversizePermit.Initial, command => command.Permit.ToString(),
            OversizePermit.Evolve, OversizePermitDecider.Decide, Gather, IsTheirs);
        Counters = new(
            CounterStreams, ViolationCounter.Initial, command => command.Counter.ToString(),
            ViolationCounter.Evolve, ViolationCounterDecider.Decide, Gather, IsTheirs);
    }

    public Aggregate<MonitoringSite, MonitoringSiteCommand, MonitoringSiteFact, OverloadContext> Sites { get; }

    public Aggregate<WeighRecord, WeighRecordCommand, WeighRecordFact, OverloadContext> Weighings { get; }

    public Aggregate<TruckRecord, TruckRecordCommand, TruckRecordFact, OverloadContext> Trucks { get; }

    public Aggregate<StationCheck, StationCheckCommand, StationCheckFact, OverloadContext> Stations { get; }

    public Aggregate<EntryCheck, EntryCheckCommand, EntryCheckFact, OverloadContext> Entries { get; }

    public Aggregate<SourceUnit, SourceUnitCommand, SourceUnitFact, OverloadContext> Sources { get; }

    public Aggregate<LoadingSheet, LoadingSheetCommand, LoadingSheetFact, OverloadContext> LoadingSheets { get; }

    public Aggregate<OverloadInquiry, OverloadInquiryCommand, OverloadInquiryFact, OverloadContext> Inquiries { get; }

    public Aggregate<OversizePermit, OversizePermitCommand, OversizePermitFact, OverloadContext> Permits { get; }

    public Aggregate<ViolationCounter, ViolationCounterCommand, ViolationCounterFact, OverloadContext> Counters { get; }

    /// <summary>Enters the aggregates, and what their facts bring with them.</summary>
    public ActTable EnterIn(ActTable table) => table
        .Takes(Sites).Takes(Weighings).Takes(Trucks).Takes(Stations).Takes(Entries).Takes(Sources).Takes(LoadingSheets)
        .Takes(Inquiries).Takes(Permits).Takes(Counters)
        .Brings<WeighRecordFact>(FollowingFrom)
        .Brings<CaseFact>(FollowingFrom)
        .Brings<EntryCheckFact>(FollowingFrom)
        .Brings<LoadingSheetFact>(FollowingFrom)
        .Brings<OverloadInquiryFact>(FollowingFrom);

    /// <summary>An off-site weighing, as an act sees it.</summary>
    public ValueTask<WeighRecord> WeighingOf(WeighRecordId id, ActPlan plan, CancellationToken cancellation) =>
        plan.Load(Weighings, id.ToString(), cancellation);

    /// <summary>A check at a station, as an act sees it.</summary>
    public ValueTask<StationCheck> CheckOf(WeighRecordId id, ActPlan plan, CancellationToken cancellation) =>
        plan.Load(Stations, id.ToString(), cancellation);

    private static OverloadContext Plain(ActContext context) =>
        new(context.At, context.Now, context.Actor, context.Calendar, context.Figures);
}
