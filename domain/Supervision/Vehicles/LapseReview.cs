using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>
/// Enters that a review did not come in time 逾期未审验; given by the clockwork on the day after the last. A vehicle that stands still under an
/// order stays so, and lapses when it is let go: no review takes an order back.
/// </summary>
[ActOf(Role.System), Law(GuangdongRoadTransportRegulations.Art55)]
public sealed record LapseReview(VehicleKey Vehicle) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, LapseReview command, SupervisionContext context)
    {
        if (!vehicle.IsEntered || vehicle.Stage is VehicleStage.ReviewOverdue or VehicleStage.Suspended) return Decision<SupervisedVehicleFact>.Nothing;
        if (ReviewRunOut.Check(vehicle, context.On) is { } early) return early;
        return new VehicleReviewLapsed(vehicle.NextReview!.Value, context.On);
    }
}
