using Regulatory.Domain.Waybills.Trips;
using Regulatory.Domain.Waybills.Trips.Rules;

namespace Regulatory.Domain.Specs.Waybills.Trips.Rules;

/// <summary>W-11</summary>
public sealed class OneTripUnderWaySpec : TripBookSpec
{
    [Fact]
    public void nobody_starts_while_another_trip_of_theirs_is_late() =>
        Given(Noon, new TripBegun(WaybillExamples.Other, At(12), Day), new TripReserved(WaybillExamples.Id, At(18), At(20), Day))
            .At(Day, new(18, 0)).When(new BeginTrip(Truck, WaybillExamples.Id)).ThenRefused(OneTripUnderWay.Id);

    [Fact]
    public void once_that_one_has_ended_they_do() =>
        Given(
                Noon, new TripBegun(WaybillExamples.Other, At(12), Day), new TripReserved(WaybillExamples.Id, At(18), At(20), Day),
                new TripEnded(WaybillExamples.Other, At(18), Day))
            .At(Day, new(18, 0)).When(new BeginTrip(Truck, WaybillExamples.Id)).ThenAccepted();
}
