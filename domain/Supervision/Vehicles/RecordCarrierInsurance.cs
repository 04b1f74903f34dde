using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Records the carrier's liability insurance 承运人责任险.</summary>
/// <param name="Until">Last day of the insurance.</param>
[ActOf(Role.WindowClerk, Role.Issuer, Role.Supervisor), Law(RoadTransportRegulations.Art35)]
public sealed record RecordCarrierInsurance(VehicleKey Vehicle, string Insurer, string PolicyNumber, LocalDate Until) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, RecordCarrierInsurance command, SupervisionContext context)
    {
        if (VehicleEntered.Check(vehicle) is { } unknown) return unknown;
        if (vehicle.InsuredUntil == command.Until) return Decision<SupervisedVehicleFact>.Nothing;
        if (GroundsInWords.Check(command.Insurer, command.PolicyNumber) is { } blank) return blank;
        return new CarrierInsuranceRecorded(command.Insurer, command.PolicyNumber, command.Until, context.On);
    }
}
