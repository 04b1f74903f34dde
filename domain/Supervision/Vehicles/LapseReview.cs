using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Enters that a review did not come in time 逾期未审验; given by the clockwork on the day after the last.</summary>
[ActOf(Role.System), Law(GuangdongRoadTransportRegulations.Art55)]
public sealed record LapseReview(VehicleKey Vehicle) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, LapseReview command, SupervisionContext context)
    {
        if (!vehicle.IsEntered || vehicle.Stage is VehicleStage.ReviewOverdue) return Decision<SupervisedVehicleFact>.Nothing;
        if (ReviewRunOut.Check(vehicle, context.On) is { } early) return early;
        return new VehicleReviewLapsed(vehicle.NextReview!.Value, context.On);
    }
}
