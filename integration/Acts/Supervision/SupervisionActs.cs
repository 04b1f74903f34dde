using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Archives;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Identities;
using Regulatory.Domain.Supervision.Journeys;
using Regulatory.Domain.Supervision.Monitors;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Models;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Domain.Supervision.Tracked;
using Regulatory.Domain.Supervision.Vehicles;

namespace Regulatory.Integration.Acts.Supervision;

/// <summary>What supervision needs to know from beyond its own streams.</summary>
/// <param name="LicenceOf">An operator's licence by its number; null where there is none.</param>
/// <param name="OpenOf">What of a vehicle is open.</param>
/// <param name="Stands">Whether a vehicle is known to stand still.</param>
public sealed record SupervisionOutside(
    Func<string, CancellationToken, ValueTask<OperatorStanding?>> LicenceOf,
    Func<VehicleKey, CancellationToken, ValueTask<OpenMatters>> OpenOf,
    Func<VehicleKey, CancellationToken, ValueTask<bool>> Stands);

/// <summary>The aggregates of supervision, and the acts that are recorded together with theirs.</summary>
public sealed partial class SupervisionActs
{
    /// <summary>Kinds of the streams that other parts read, too.</summary>
    public const string VehicleStreams = "supervision.vehicle", TerminalStreams = "supervision.terminal", PlatformStreams = "supervision.platform",
        DutyStreams = "supervision.duty", AlarmStreams = "supervision.alarm", TripStreams = "supervision.trip-log";

    private readonly Pseudonyms pseudonyms;
    private readonly Governance.SubjectActs subjects;
    private readonly SupervisionOutside outside;

    public SupervisionActs(Pseudonyms pseudonyms, Governance.SubjectActs subjects, SupervisionOutside outside)
    {
        (this.pseudonyms, this.subjects, this.outside) = (pseudonyms, subjects, outside);
        Vehicles = new(
            VehicleStreams, SupervisedVehicle.Initial, command => command.Vehicle.ToString(),
            SupervisedVehicle.Evolve, SupervisedVehicleDecider.Decide, Gather, IsTheirs);
        Identities = new(
            "supervision.identity", PhysicalIdentity.Initial, command => command.Identity.ToString(),
            PhysicalIdentity.Evolve, PhysicalIdentityDecider.Decide, (_, _, context, _, _) => new(Plain(context)), ByClockworkOnly);
        Terminals = new(
            TerminalStreams, Terminal.Initial, command => command.Terminal.ToString(),
            Terminal.Evolve, TerminalDecider.Decide, Gather, IsTheirs);
        Models = new(
            "supervision.terminal-model", TerminalModel.Initial, command => TerminalModelCommand.KeyOf(command.Maker, command.Model),
            TerminalModel.Evolve, TerminalModelDecider.Decide, (_, _, context, _, _) => new(Plain(context)),
            (_, _, actor) => actor.Division.IsProvince);
        Orders = new(
            "supervision.terminal-order", TerminalOrder.Initial, command => command.Order.ToString(),
            TerminalOrder.Evolve, TerminalOrderDecider.Decide, Gather, DecidedByVehicle);
        Platforms = new(
            PlatformStreams, MonitoringPlatform.Initial, command => command.Platform.ToString(),
            MonitoringPlatform.Evolve, PlatformDecider.Decide, Gather, IsTheirs);
        Duties = new(
            DutyStreams, DriverDutyLog.Initial, KeyOf, DriverDutyLog.Evolve, DutyDecider.Decide, Gather, IsTheirs);
        Alarms = new(
            AlarmStreams, AlarmCase.Initial, command => command.Alarm.ToString(),
            AlarmCase.Evolve, AlarmDecider.Decide, Gather, IsTheirs);
        Monitors = new(
            "supervision.monitor-month", MonitorMonth.Initial, command => command.Month.ToString(),
            MonitorMonth.Evolve, MonitorMonthDecider.Decide, (_, _, context, _, _) => new(Plain(context)), ByClockworkOnly);
        Archives = new(
            "supervision.archive", MonitoringArchive.Initial, command => command.Kind.ToString(),
            MonitoringArchive.Evolve, ArchiveDecider.Decide, Gather, IsTheirs);
        Tracks = new(
            "supervision.track-access", TrackAccess.Initial, command => command.Vehicle.ToString(),
            TrackAccess.Evolve, TrackAccessDecider.Decide, Gather, DecidedByVehicle);
        Trips = new(
            TripStreams, TripLog.Initial, command => command.Log.ToString(), TripLog.Evolve, TripDecider.Decide, Gather, ByClockworkOnly);
    }

    public Aggregate<SupervisedVehicle, SupervisedVehicleCommand, SupervisedVehicleFact, SupervisionContext> Vehicles { get; }

    public Aggregate<PhysicalIdentity, PhysicalIdentityCommand, PhysicalIdentityFact, SupervisionContext> Identities { get; }

    public Aggregate<Terminal, TerminalCommand, TerminalFact, SupervisionContext> Terminals { get; }

    public Aggregate<TerminalModel, TerminalModelCommand, TerminalModelFact, SupervisionContext> Models { get; }

    public Aggregate<TerminalOrder, TerminalOrderCommand, TerminalOrderFact, SupervisionContext> Orders { get; }

    public Aggregate<MonitoringPlatform, PlatformCommand, PlatformFact, SupervisionContext> Platforms { get; }

    public Aggregate<DriverDutyLog, DutyCommand, DutyFact, SupervisionContext> Duties { get; }

    public Aggregate<AlarmCase, AlarmCommand, AlarmFact, SupervisionContext> Alarms { get; }

    public Aggregate<MonitorMonth, MonitorMonthCommand, MonitorMonthFact, SupervisionContext> Monitors { get; }

    public Aggregate<MonitoringArchive, ArchiveCommand, ArchiveFact, SupervisionContext> Archives { get; }

    public Aggregate<TrackAccess, TrackAccessCommand, TrackAccessFact, SupervisionContext> Tracks { get; }

    public Aggregate<TripLog, TripCommand, TripFact, SupervisionContext> Trips { get; }

    /// <summary>Enters the aggregates, and what their facts bring with them.</summary>
    public ActTable EnterIn(ActTable table) => table
        .Takes(Vehicles).Takes(Identities).Takes(Terminals).Takes(Models).Takes(Orders).Takes(Platforms).Takes(Duties).Takes(Alarms)
        .Takes(Monitors).Takes(Archives).Takes(Tracks).Takes(Trips).Takes(PlaceActs.Features)
        .Brings<SupervisedVehicleFact>(FollowingFrom)
        .Brings<TerminalFact>(FollowingFrom)
        .Brings<AlarmFact>(FollowingFrom);

    /// <summary>A duty log is known by the driver's party id.</summary>
    private string KeyOf(DutyCommand command) => command switch
    {
        // Without a resident id there is no driver: the decider says so, on a stream that nobody else has.
        OpenDutyLog open => open.Driver.ResidentId is { } id ? pseudonyms.PartyOf(id).ToString() : "nobody",
        AssignDriver act => act.Driver.ToString(),
        ReleaseDriver act => act.Driver.ToString(),
        InsertCard act => act.Driver.ToString(),
        RemoveCard act => act.Driver.ToString(),
        CountLevelOneAlarm act => act.Driver.ToString(),
        RecordDriverRetraining act => act.Driver.ToString(),
        _ => throw new System.Diagnostics.UnreachableException($"No key for {command.GetType().Name}."),
    };

    private static SupervisionContext Plain(ActContext context) =>
        new(context.At, context.Now, context.Actor, context.Calendar, context.Figures);
}
