using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class FitForDispatchSpec
{
    private static string? Reasons(LocalDate on, params SupervisedVehicleFact[] more) =>
        FitForDispatch.Check(VehicleAfter([.. Life, .. more]), ContextOn(on))?.Details["reasons"];

    [Fact]
    public void a_vehicle_with_everything_in_order_is_sent_out() => Reasons(Day).ShouldBeNull();

    [Fact]
    public void not_while_it_is_offline() => Reasons(Day, new VehicleWentOffline(Ten, "x", Day)).ShouldBe("Offline");

    [Fact]
    public void not_without_insurance_from_the_day_after_its_last() =>
        Reasons(new(2026, 12, 31)).ShouldBeNull();

    [Fact]
    public void not_with_anything_overdue() => Reasons(new(2027, 1, 8)).ShouldBe("InsuranceExpired, ReviewOverdue, InspectionOverdue");

    [Fact]
    public void not_after_a_review_that_it_did_not_pass() => Reasons(
        Day,
        new VehicleReviewFailed(new(TechnicalGrade.Failed, null, true, true, 0, false), [ReviewFault.Grade], Day)).ShouldBe("ReviewFailed");

    [Fact]
    public void not_while_it_stands_still() => Reasons(Day, new VehicleSuspended(VehicleSuspension.Order, "D-1", Day)).ShouldBe("Suspended");

    [Fact]
    public void ordinary_freight_goes_without_liability_insurance() =>
        FitForDispatch.Check(VehicleAfter(Registered with { Class = SupervisionClass.Z }, Bound, Certified, Joined, Inspected, Activated), Context).ShouldBeNull();
}
