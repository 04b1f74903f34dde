using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Records the report of a technical inspection 检验检测报告; the next one follows from the vehicle's class and age.</summary>
/// <param name="ReportNumber">检验检测报告编号</param>
[ActOf(Role.WindowClerk, Role.Issuer, Role.Supervisor), Law(VehicleTechnologyRules.Art21)]
public sealed record RecordTechnicalInspection(VehicleKey Vehicle, string ReportNumber, LocalDate InspectedOn, TechnicalGrade Grade)
    : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, RecordTechnicalInspection command, SupervisionContext context)
    {
        if (VehicleEntered.Check(vehicle) is { } unknown) return unknown;
        if (vehicle.Inspection?.ReportNumber == command.ReportNumber) return Decision<SupervisedVehicleFact>.Nothing;
        if (GroundsInWords.Check(command.ReportNumber) is { } blank) return blank;
        if (InspectionDated.Check(vehicle, command.InspectedOn, context.On) is { } misdated) return misdated;
        var entered = vehicle.Registration!;
        var next = command.Grade is TechnicalGrade.Failed
            ? command.InspectedOn // It is due again at once.
            : InspectionPeriod.NextDue(entered.Class, entered.Particulars.FirstRegisteredOn, command.InspectedOn, context);
        return new TechnicalInspectionRecorded(command.ReportNumber, command.InspectedOn, command.Grade, next, context.On);
    }
}
