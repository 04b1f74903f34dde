using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Tracked;
using Regulatory.Domain.Supervision.Tracked.Rules;
using Regulatory.Domain.Supervision.Vehicles;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Tracked.Rules;

public sealed class OwnTimeOfVehicleSpec
{
    private static readonly Instant Entry = ChinaTime.StartOf(Registered.On);

    [Fact]
    public void an_enterprise_sees_no_track_of_the_owner_before() =>
        Check(ActiveVehicle, Entry - Duration.FromSeconds(1), Entry + Duration.FromHours(1), Fleet)!.Details["from"].ShouldBe("2026-01-05");

    [Fact]
    public void its_own_from_the_first_day() => Check(ActiveVehicle, Entry, Entry + Duration.FromHours(1), Fleet).ShouldBeNull();

    [Fact]
    public void nor_one_of_after_it_was_sold()
    {
        var sold = VehicleAfter([.. Life, new VehicleTransferred(TruckVin, Phone, OwnerParty, Registered.Class, "过户1", Day)]);
        Check(sold, Ten, ChinaTime.StartOf(Day.PlusDays(1)), Fleet).ShouldBeNull();
        Check(sold, Ten, ChinaTime.StartOf(Day.PlusDays(1)) + Duration.FromSeconds(1), Fleet).ShouldNotBeNull();
    }

    [Fact]
    public void an_officer_looks_further_back() => Check(ActiveVehicle, Entry - Duration.FromDays(1), Entry, Officer).ShouldBeNull();

    private static Refusal? Check(SupervisedVehicle vehicle, Instant from, Instant until, Actor actor) =>
        OwnTimeOfVehicle.Check(vehicle, new(Truck, from, until), actor);
}
