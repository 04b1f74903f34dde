using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>A vehicle goes its way in order: entered, certified, on the network, active.</summary>
[Law(GuangdongRoadTransportRegulations.Art48)]
[RuleText(
    "车辆当前状态为 {stage}，不能办理。",
    "The vehicle stands at {stage}; the act does not follow from there.")]
public static class StageOfVehicle
{
    public static readonly RuleId Id = new("SUP-VEH-002");

    public static Refusal? Check(SupervisedVehicle vehicle, params ReadOnlySpan<VehicleStage> allowed)
    {
        foreach (var stage in allowed)
            if (vehicle.Stage == stage) return null;
        return new Refusal(Id, ("stage", vehicle.Stage?.ToString() ?? "—"));
    }
}
