using Regulatory.Domain.Waybills.Trips;
using Regulatory.Domain.Waybills.Trips.Rules;

namespace Regulatory.Domain.Specs.Waybills.Trips.Rules;

/// <summary>W-11</summary>
public sealed class OneTripAtATimeSpec : TripBookSpec
{
    [Theory]
    [InlineData(12, 16)]
    [InlineData(8, 13)]
    [InlineData(15, 20)]
    [InlineData(13, 14)]
    [InlineData(8, 20)]
    public void a_second_trip_at_the_same_time_is_refused(int from, int until) =>
        Given(Noon).When(new ReserveTrip(Truck, WaybillExamples.Id, At(from), At(until))).ThenRefused(OneTripAtATime.Id);

    [Theory]
    [InlineData(8, 12)]
    [InlineData(16, 20)]
    public void one_that_begins_as_the_other_ends_is_not(int from, int until) =>
        Given(Noon).When(new ReserveTrip(Truck, WaybillExamples.Id, At(from), At(until))).ThenAccepted();
}
