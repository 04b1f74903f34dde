using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Journeys;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Integration.Supervision;

namespace Regulatory.Integration.Specs.Supervision;

/// <summary>One vehicle, one trip, one dispatch: which of the trips that a track shows a waybill is that of.</summary>
public sealed class ToldTripsSpec
{
    private static readonly VehicleKey Truck = VehicleKey.Parse("粤A12345/Yellow");
    private static readonly Instant Ten = ChinaTime.At(new(2026, 3, 31), new(10, 0));

    /// <summary>On the road from nine, and never said to have arrived.</summary>
    private static readonly PlannedTrip Waybill = new(
        WaybillId.Parse("0198c6f0-0000-7000-8000-0000000000aa"), WaybillNumber.Parse("GD2026030200000146"), At(-1), At(3), null, null,
        [new(Instant.MinValue, Truck, null)], At(-2), At(-1), null, null, HasArrived: false, IsDead: false, At(-1));

    private readonly ToldTrips told = new(Truck);

    [Fact]
    public void a_second_load_goes_without_the_waybill_of_the_first()
    {
        Tell(Trip(-1, 1)).Waybill.ShouldNotBeNull().Number.ShouldBe("GD2026030200000146");
        Tell(Trip(2, 4)).Waybill.ShouldBeNull();
        Tell(Trip(5, 6)).Waybill.ShouldBeNull();
    }

    [Fact]
    public void a_load_that_left_before_the_issue_does_not_use_it_up()
    {
        Tell(Trip(-5, -3)).Waybill?.IsValidFor(Trip(-5, -3)).ShouldBeFalse();
        Tell(Trip(-1, 1)).Waybill.ShouldNotBeNull().IsValidFor(Trip(-1, 1)).ShouldBeTrue();
    }

    [Fact]
    public void a_further_leg_that_ends_where_goods_are_unloaded_goes_with_it()
    {
        Tell(Trip(-1, 1));
        Tell(Trip(2, 4) with { Sign = TripSign.EndedAtLoadingPlace }).Waybill.ShouldNotBeNull();
    }

    [Fact]
    public void late_positions_that_show_an_earlier_load_give_it_the_waybill()
    {
        var second = Tell(Trip(2, 4));
        second.Waybill.ShouldNotBeNull();
        Tell(Trip(-1, 1)).Waybill.ShouldNotBeNull();
        told.TellOtherwise([Waybill], At(7)).ShouldHaveSingleItem().ShouldBe(second with { Waybill = null });
    }

    [Fact]
    public void a_first_load_that_never_was_leaves_it_to_the_next()
    {
        Tell(Trip(-1, 1));
        var second = Tell(Trip(2, 4));
        told.TakeBack(Trip(-1, 1)).ShouldNotBeNull();
        told.TellOtherwise([Waybill], At(7)).ShouldHaveSingleItem().Id.ShouldBe(second.Id);
    }

    [Fact]
    public void a_departure_that_moves_across_the_end_of_the_month_stays_in_its_log()
    {
        var first = Tell(Trip(15, 16));
        first.Log.ToString().ShouldBe("粤A12345/Yellow@2026-04");
        var earlier = told.Tell(told.TakeBack(Trip(15, 16)), Trip(13, 16), [], At(17));
        (earlier.Id, earlier.Log).ShouldBe((first.Id, first.Log));
    }

    private ToldTrip Tell(TripTaken taken) => told.Tell(null, taken, [Waybill], At(7));

    private static TripTaken Trip(int from, int to) => new(
        At(from), new(new(23_100_000, 113_400_000), "石化码头"), At(to), new(new(23_100_000, 113_510_000), null), 42_195, TripSign.BeganAtLoadingPlace);

    private static Instant At(int hours) => Ten + Duration.FromHours(hours);
}
