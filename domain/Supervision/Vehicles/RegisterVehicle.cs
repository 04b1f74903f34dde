using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Identities.Rules;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Enters a vehicle that is to be supervised on the road 重点车辆登记.</summary>
/// <param name="OwnerLicence">Number of the owner's licence; it is in force and covers the class.</param>
[ActOf(Role.WindowClerk, Role.Issuer, Role.Supervisor), Law(RoadTransportRegulations.Art10), Law(RoadTransportRegulations.Art24)]
public sealed record RegisterVehicle(
    VehicleKey Vehicle, Vin Vin, SupervisionClass Class, VehicleParticulars Particulars, PartyConcerned Owner, string OwnerLicence,
    DivisionCode Division) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, RegisterVehicle command, SupervisionContext context)
    {
        if (PlateOnOneVehicle.Check(vehicle) is { } taken) return taken;
        if (VinOnOneVehicle.Check(context.Identity, command.Vin.ToString(), command.Vehicle.ToString()) is { } twice) return twice;
        if (KnownPerson.Check(command.Owner, context) is { } unknown) return unknown;
        if (PapersOfVehicle.Check(command, context.On) is { } unsound) return unsound;
        if (HeavyFromTwelveTonnes.Check(command.Class, command.Particulars, context.On) is { } light) return light;
        if (OwnerLicensedForClass.Check(command, context) is { } unlicensed) return unlicensed;
        return new VehicleRegistered(
            command.Vin, command.Class, command.Particulars, PartyOnRecord.Of(command.Owner, context.PartyOf(command.Owner)),
            command.OwnerLicence, command.Division, context.Actor.Agency, context.On);
    }
}
