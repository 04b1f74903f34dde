using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>A review is overdue from the day after its last day.</summary>
[Law(GuangdongRoadTransportRegulations.Art55)]
[RuleText(
    "年度审验期限至 {due}，尚未届满。",
    "The review is due by {due}, which has not passed.")]
public static class ReviewRunOut
{
    public static readonly RuleId Id = new("SUP-RVW-002");

    public static Refusal? Check(SupervisedVehicle vehicle, LocalDate on) =>
        vehicle.NextReview is { } due && on > due ? null : new Refusal(Id, ("due", vehicle.NextReview?.ToString("uuuu-MM-dd", null) ?? "—"));
}
