using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Supervision;

namespace Regulatory.Integration.Specs.Supervision;

/// <summary>What is on record of a position's surroundings; what is not stays unknown.</summary>
public sealed class KnownSurroundingsSpec
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly VehicleKey Coach = VehicleKey.Parse("粤A12345/Yellow");
    private static readonly GeoPosition Here = new(23_106_000, 113_450_000);

    private static readonly NightDrivingPermitted Night = new(new("JB-1", AirportOrRailLine: false, null, UnsafeMountainRoad: false), "YJ-1", Day.PlusDays(1), Day);

    [Fact]
    public void where_nothing_is_known_nothing_is_said() => Around(SupervisedVehicle.Initial, Day).ShouldBe(default);

    [Fact]
    public void a_permission_for_the_night_holds_from_its_day_to_its_last()
    {
        var permitted = SupervisedVehicle.Evolve(SupervisedVehicle.Initial, Night);
        new[] { -1, 0, 1, 2 }.Select(days => Around(permitted, Day.PlusDays(days)).IsExemptByNight).ShouldBe([false, true, true, false]);
    }

    [Fact]
    public void a_suspended_vehicle_is_reported_as_parked_until_it_goes_on()
    {
        var suspended = SupervisedVehicle.Evolve(SupervisedVehicle.Initial, new VehicleSuspended(VehicleSuspension.OwnWish, "BT-1", Day));
        new[] { -1, 0, 30 }.Select(days => Around(suspended, Day.PlusDays(days)).IsReportedParked).ShouldBe([false, true, true]);
        var resumed = SupervisedVehicle.Evolve(suspended, new VehicleResumed("BT-2", Day.PlusDays(3)));
        new[] { 3, 4 }.Select(days => Around(resumed, Day.PlusDays(days)).IsReportedParked).ShouldBe([true, false]);
    }

    [Fact]
    public void a_service_area_is_one_on_the_map_of_the_day()
    {
        var area = new MapFeatureTerms(MapFeatureKind.ServiceArea, "服务区", [Here], 300, Day);
        var map = RoadMap.Empty.With(new MapFeatureEntered(new(Guid.NewGuid()), area, DivisionCode.Parse("440100"), "x", Day));
        Around(SupervisedVehicle.Initial, Day, map).IsStoppingPlace.ShouldBeTrue();
        Around(SupervisedVehicle.Initial, Day.PlusDays(-1), map).IsStoppingPlace.ShouldBeFalse();
    }

    private static Surroundings Around(SupervisedVehicle vehicle, LocalDate day, RoadMap? map = null)
    {
        var at = ChinaTime.At(day, new(3, 0));
        return new KnownSurroundings(() => map ?? RoadMap.Empty, () => Figures.Defaults, null, _ => vehicle).Around(
            new(Coach, SupervisionClass.K1),
            new() { Vehicle = Coach, At = at, ReceivedAt = at, Position = Here, Speed = 600, HasFix = true });
    }
}
