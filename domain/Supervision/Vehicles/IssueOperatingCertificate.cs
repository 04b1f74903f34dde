using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Issues the vehicle's operating certificate 配发道路运输证, once its terminal is seen on the platform.</summary>
/// <param name="CertificateNumber">道路运输证号</param>
[ActOf(Role.Issuer, Role.DecisionMaker), Law(MonitoringMeasures.Art34)]
public sealed record IssueOperatingCertificate(VehicleKey Vehicle, string CertificateNumber) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, IssueOperatingCertificate command, SupervisionContext context)
    {
        if (vehicle.IsEntered && vehicle.CertificateNumber == command.CertificateNumber) return Decision<SupervisedVehicleFact>.Nothing;
        if (StageOfVehicle.Check(vehicle, VehicleStage.Registered) is { } disorder) return disorder;
        if (GroundsInWords.Check(command.CertificateNumber) is { } blank) return blank;
        if (VisibleTerminalBeforeCertificate.Check(vehicle, command.Vehicle, context) is { } unseen) return unseen;
        var months = context.Figures.NumberOf(SupervisionFigures.MonthsToReview, context.On);
        return Decision<SupervisedVehicleFact>.Accept(new VehicleCertified(command.CertificateNumber, context.On.PlusMonths(months), context.On))
            .Claiming("supervision.operating-certificate", command.CertificateNumber);
    }
}
