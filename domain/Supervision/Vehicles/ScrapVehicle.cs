using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Strikes off a vehicle that was scrapped 报废.</summary>
/// <param name="Document">Number of the scrapping certificate 报废机动车回收证明.</param>
/// <param name="CertificateHandedIn">The operating certificate was handed in.</param>
[ActOf(Role.WindowClerk, Role.Issuer), Law(RoadTransportRegulations.Art30)]
public sealed record ScrapVehicle(VehicleKey Vehicle, string Document, bool CertificateHandedIn) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, ScrapVehicle command, SupervisionContext context)
    {
        if (vehicle.Stage is VehicleStage.Scrapped) return Decision<SupervisedVehicleFact>.Nothing;
        if (VehicleEntered.Check(vehicle) is { } unknown) return unknown;
        if (GroundsInWords.Check(command.Document) is { } blank) return blank;
        if (CertificateHandedInAtScrapping.Check(vehicle, command) is { } kept) return kept;
        var entered = vehicle.Registration!;
        return new VehicleScrapped(entered.Vin, vehicle.Terminal, entered.Owner.Party, entered.Class, command.Document, context.On);
    }
}
