using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Archives;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Identities;
using Regulatory.Domain.Supervision.Journeys;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Models;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Domain.Supervision.Tracked;
using Regulatory.Domain.Supervision.Vehicles;

namespace Regulatory.Integration.Acts.Supervision;

/// <summary>What the deciders of supervision are told, and whose matter is whose.</summary>
public sealed partial class SupervisionActs
{
    private async ValueTask<SupervisionContext> Gather(
        SupervisedVehicle state, SupervisedVehicleCommand command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        switch (command)
        {
            case RegisterVehicle register:
                return await Naming(register.Owner, context, plan, cancellation) with
                {
                    Identity = await plan.Load(Identities, IdentityKey.Of(register.Vin).ToString(), cancellation),
                    Operator = await outside.LicenceOf(register.OwnerLicence, cancellation),
                };
            case BindTerminal bind:
                var terminal = await TerminalOf(bind.Terminal, plan, cancellation);
                return Plain(context) with { Terminal = terminal, TerminalModel = await ModelOf(terminal.Entered?.Device, plan, cancellation) };
            case IssueOperatingCertificate or JoinNetwork when state.Terminal is { } bound:
                return Plain(context) with { Terminal = await TerminalOf(bound, plan, cancellation) };
            case TransferVehicle transfer:
                return Plain(context) with { Open = await outside.OpenOf(transfer.Vehicle, cancellation) };
            default:
                return Plain(context);
        }
    }

    private async ValueTask<SupervisionContext> Gather(
        Terminal state, TerminalCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) => command switch
        {
            EnterTerminal enter => Plain(context) with
            {
                Identity = await plan.Load(
                    Identities, IdentityKey.OfDevice(enter.Device.Maker, enter.Device.PlainNumber).ToString(), cancellation),
                TerminalModel = await ModelOf(enter.Device, plan, cancellation),
            },
            RegisterTerminal { Vehicle: { } named } => await Of(named, context, plan, cancellation),
            _ => Plain(context),
        };

    private async ValueTask<SupervisionContext> Gather(
        TerminalOrder state, TerminalOrderCommand command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        TerminalId? to = command switch
        {
            SendText text => text.Terminal,
            SetTerminalParameters parameters => parameters.Terminal,
            ConfirmTerminalAlarm confirm => confirm.Terminal,
            _ => null,
        };
        if (to is not { } id) return Plain(context);
        var terminal = await TerminalOf(id, plan, cancellation);
        var knows = terminal.Vehicle is { } vehicle ? await Of(vehicle, context, plan, cancellation) : Plain(context);
        return knows with { Terminal = terminal };
    }

    private async ValueTask<SupervisionContext> Gather(
        MonitoringPlatform state, PlatformCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) => command switch
        {
            EnterPlatform enter => await Naming(enter.Operator, context, plan, cancellation),
            TakeOnFleet take => await Naming(take.Owner, context, plan, cancellation),
            _ => Plain(context),
        };

    private async ValueTask<SupervisionContext> Gather(
        DriverDutyLog state, DutyCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) => command switch
        {
            OpenDutyLog open => await Naming(open.Driver, context, plan, cancellation),
            AssignDriver assign => await AtTheWheel(state, await Of(assign.Vehicle, context, plan, cancellation), cancellation),
            InsertCard insert => await AtTheWheel(state, await Of(insert.Vehicle, context, plan, cancellation), cancellation),
            _ => Plain(context),
        };

    private async ValueTask<SupervisionContext> Gather(
        AlarmCase state, AlarmCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        command is RaiseAlarm raise ? await Of(raise.Vehicle, context, plan, cancellation) : Plain(context);

    private ValueTask<SupervisionContext> Gather(
        TrackAccess state, TrackAccessCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        Of(command.Vehicle, context, plan, cancellation);

    private ValueTask<SupervisionContext> Gather(
        TripLog state, TripCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        Of(command.Log.Vehicle, context, plan, cancellation);

    private async ValueTask<SupervisionContext> Gather(
        MonitoringArchive state, ArchiveCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        command is SealMonitoringData seal ? await Of(seal.Vehicle, context, plan, cancellation) : Plain(context);

    private ValueTask<Terminal> TerminalOf(TerminalId id, ActPlan plan, CancellationToken cancellation) =>
        plan.Load(Terminals, id.ToString(), cancellation);

    private async ValueTask<TerminalModel> ModelOf(TerminalDevice? device, ActPlan plan, CancellationToken cancellation) => device is null
        ? TerminalModel.Initial
        : await plan.Load(Models, TerminalModelCommand.KeyOf(device.Maker, device.Model), cancellation);

    /// <summary>The vehicle is read with the act: should it leave meanwhile, the act is decided anew.</summary>
    private async ValueTask<SupervisionContext> Of(VehicleKey vehicle, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        Plain(context) with { Vehicle = await plan.Load(Vehicles, vehicle.ToString(), cancellation) };

    private async ValueTask<SupervisionContext> AtTheWheel(DriverDutyLog log, SupervisionContext knows, CancellationToken cancellation) =>
        log.Wheel is { } wheel && await outside.Stands(wheel.Vehicle, cancellation) ? knows with { Standing = [wheel.Vehicle] } : knows;

    private async ValueTask<SupervisionContext> Naming(
        PartyConcerned someone, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var persons = someone.ResidentId is { } id
            ? ImmutableDictionary<ResidentId, PartyId>.Empty.Add(id, pseudonyms.PartyOf(id))
            : ImmutableDictionary<ResidentId, PartyId>.Empty;
        return Plain(context) with { Persons = persons, Leaving = await subjects.Leaving(persons.Values, plan, cancellation) };
    }

    private static bool IsTheirs(SupervisedVehicle state, SupervisedVehicleCommand command, Actor actor) => command is RegisterVehicle register
        ? Covers(actor, register.Division)
        : state.Registration is { } entered && Concerns(actor, entered.Owner.Party, entered.Division);

    private static bool IsTheirs(Terminal state, TerminalCommand command, Actor actor) =>
        Covers(actor, state.Entered?.Division ?? (command as EnterTerminal)?.Division);

    private static bool IsTheirs(MonitoringPlatform state, PlatformCommand command, Actor actor) => state.Entered is { } entered
        ? Concerns(actor, entered.Operator.Party, entered.Division)
        : Covers(actor, (command as EnterPlatform)?.Division);

    /// <summary>A driver who changes the employer has the log opened again by the new one.</summary>
    private static bool IsTheirs(DriverDutyLog state, DutyCommand command, Actor actor) => command is OpenDutyLog open
        ? Concerns(actor, open.Employer, open.Division)
        : state.Opened is { } opened && Concerns(actor, opened.Employer, opened.Division);

    /// <summary>Of the first act, the decider looks at the vehicle.</summary>
    private static bool IsTheirs(AlarmCase state, AlarmCommand command, Actor actor) => state.Raised is { } raised
        ? Concerns(actor, raised.Owner, raised.Division)
        : command is RaiseAlarm;

    /// <summary>What is let go is everybody's; of seals, the decider looks at the vehicle's division.</summary>
    private static bool IsTheirs(MonitoringArchive state, ArchiveCommand command, Actor actor) =>
        command is not ClearMonitoringDeletion || actor.Is(Role.System) || actor.Division.IsProvince;

    /// <summary>The decider looks at the vehicle.</summary>
    private static bool DecidedByVehicle<TState, TCommand>(TState state, TCommand command, Actor actor) => true;

    private static bool ByClockworkOnly<TState, TCommand>(TState state, TCommand command, Actor actor) => actor.Is(Role.System);

    /// <summary>An enterprise's own, or within an officer's division.</summary>
    private static bool Concerns(Actor actor, PartyId party, DivisionCode division) =>
        actor.Is(Role.Applicant) ? actor.Party == party : Covers(actor, division);

    private static bool Covers(Actor actor, DivisionCode? division) =>
        actor.Is(Role.System) || (!actor.Is(Role.Applicant) && division is { } lies && actor.Division.Covers(lies));
}
