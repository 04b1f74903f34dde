using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>A vehicle is struck off for its review only when that is overdue by more than six months.</summary>
[Law(GuangdongRoadTransportRegulations.Art55)]
[RuleText(
    "年度审验应于 {due} 前办理，逾期未超过 {months} 个月，不得以此注销。",
    "The review was due by {due}; it is not overdue by more than {months} months.")]
public static class ReviewOverdueBeforeStriking
{
    public static readonly RuleId Id = new("SUP-DRG-001");

    public static Refusal? Check(SupervisedVehicle vehicle, VehicleDeregistration ground, LocalDate on)
    {
        if (ground is not VehicleDeregistration.ReviewOverdue) return null;
        var months = GuangdongRoadTransportRegulations.MonthsOfReviewOverdue.On(on);
        return vehicle.NextReview is { } due && on > due.PlusMonths(months)
            ? null
            : new Refusal(Id, ("due", vehicle.NextReview?.ToString("uuuu-MM-dd", null) ?? "—"), ("months", months));
    }
}
