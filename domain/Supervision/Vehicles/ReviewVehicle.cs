using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Holds the yearly review of a vehicle 年度审验: passed when nothing is found, failed with its faults otherwise.</summary>
[ActOf(Role.Supervisor, Role.WindowClerk, Role.Issuer)]
[Law(GuangdongRoadTransportRegulations.Art55), Law(RoadDangerousGoodsRules.Art22), Law(MonitoringMeasures.Art34)]
public sealed record ReviewVehicle(VehicleKey Vehicle, ReviewFindings Findings) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, ReviewVehicle command, SupervisionContext context)
    {
        if (VehicleCertifiedBefore.Check(vehicle) is { } uncertified) return uncertified;
        if (vehicle.Reviewed is { } known && known == (command.Findings, context.On)) return Decision<SupervisedVehicleFact>.Nothing;
        var faults = FaultsOf(vehicle, command.Findings, context);
        if (!faults.IsEmpty) return new VehicleReviewFailed(command.Findings, faults, context.On);
        var months = context.Figures.NumberOf(SupervisionFigures.MonthsToReview, context.On);
        return new VehicleReviewPassed(command.Findings, context.On.PlusMonths(months), context.On);
    }

    /// <summary>
    /// What stands against passing: grade, insurance, terminal, violations; of dangerous goods also their gear and marks.
    /// </summary>
    private static ImmutableArray<ReviewFault> FaultsOf(SupervisedVehicle vehicle, ReviewFindings found, SupervisionContext context)
    {
        var of = vehicle.Registration!.Class;
        var faults = ImmutableArray.CreateBuilder<ReviewFault>();
        if (GradeOf(found.Grade) > WorstGrade(of, context)) faults.Add(ReviewFault.Grade);
        if (of is not SupervisionClass.Z && !(found.CarrierInsuranceUntil >= context.On)) faults.Add(ReviewFault.Insurance);
        if (vehicle.NeedsTerminal && !(found.TerminalOnline && vehicle.Terminal is not null)) faults.Add(ReviewFault.Terminal);
        if (of is SupervisionClass.W && !found.EmergencyGear) faults.Add(ReviewFault.EmergencyGear);
        if (found.UnhandledViolations > 0) faults.Add(ReviewFault.Violations);
        if (found.IllegallyModified) faults.Add(ReviewFault.IllegalModification);
        return faults.ToImmutable();
    }

    private static int WorstGrade(SupervisionClass of, ActContext context) => of switch
    {
        SupervisionClass.W => 1,
        SupervisionClass.Z => 2,
        _ => context.Figures.NumberOf(SupervisionFigures.WorstGradeOfCoach, context.On),
    };

    private static int GradeOf(TechnicalGrade grade) => grade switch { TechnicalGrade.One => 1, TechnicalGrade.Two => 2, _ => 3 };
}
