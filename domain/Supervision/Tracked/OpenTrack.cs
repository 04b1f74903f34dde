using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Tracked.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Tracked;

/// <summary>
/// Opens a vehicle's track of a time 查询轨迹: whoever shows it to somebody gives this act first. Where the track is that of a person, it
/// takes a purpose and the number of the case or duty (V-12), and both go on record.
/// </summary>
/// <param name="Driver">The driver whose way is asked for; null for the vehicle's alone.</param>
[ActOf(Role.Supervisor, Role.EnforcementOfficer, Role.SuperiorAuthority, Role.Auditor, Role.Applicant)]
[Law(OwnRules.PurposeOfReading), Law(PersonalInformationProtectionLaw.Art51)]
public sealed record OpenTrack(
    VehicleKey Vehicle, Instant From, Instant Until, PartyId? Driver = null, TrackPurpose? Purpose = null, string? Reference = null)
    : TrackAccessCommand;

public static partial class TrackAccessDecider
{
    private static Decision<TrackAccessFact> Decide(TrackAccess access, OpenTrack command, SupervisionContext context)
    {
        if (VehicleOnRecord.Check(context.Vehicle) is { } unknown) return unknown;
        if (OwnVehicle.Check(context.Vehicle, context.Actor) is { } foreign) return foreign;
        if (OwnTimeOfVehicle.Check(context.Vehicle, command, context.Actor) is { } others) return others;
        if (TrackOfATime.Check(command, context) is { } endless) return endless;
        var ofPerson = command.Driver is not null || context.Vehicle.Registration!.Owner.Party.IsNaturalPerson;
        if (PurposeOfTrackQuery.Check(command, ofPerson) is { } aimless) return aimless;
        var opened = new TrackOpened(
            context.Actor.Account, command.From, command.Until, ofPerson, command.Driver, command.Purpose, command.Reference,
            context.Vehicle.Registration!.Division, context.On);
        return access.Latest == opened ? Decision<TrackAccessFact>.Nothing : opened;
    }
}
