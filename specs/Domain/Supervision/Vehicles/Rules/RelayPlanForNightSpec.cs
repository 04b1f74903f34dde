using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class RelayPlanForNightSpec
{
    private static Refusal? Check(NightJourney journey, SupervisionClass of = SupervisionClass.K2) => RelayPlanForNight.Check(
        VehicleAfter(Registered with { Class = of }), new(Truck, journey, "YT-1", new(2026, 6, 30)), Day);

    private static readonly NightJourney Plain = new(null, AirportOrRailLine: false, null, UnsafeMountainRoad: false);

    [Fact]
    public void without_a_relay_plan_a_coach_stands_between_two_and_five() => Check(Plain).ShouldNotBeNull();

    [Fact]
    public void with_one_it_drives() => Check(Plain with { RelayPlan = "JB-1" }).ShouldBeNull();

    [Fact]
    public void airport_lines_and_feeders_of_up_to_a_hundred_kilometres_are_exempt()
    {
        Check(Plain with { AirportOrRailLine = true }).ShouldBeNull();
        Check(Plain with { FeederKilometres = 100 }).ShouldBeNull();
        Check(Plain with { FeederKilometres = 101 }).ShouldNotBeNull();
    }

    [Fact]
    public void no_plan_makes_an_unsafe_mountain_road_safe() => Check(Plain with { RelayPlan = "JB-1", UnsafeMountainRoad = true }).ShouldNotBeNull();

    [Fact]
    public void only_coaches_are_permitted_so() => Check(Plain with { RelayPlan = "JB-1" }, SupervisionClass.W).ShouldNotBeNull();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void a_feeder_of_no_length_exempts_from_nothing(int kilometres) =>
        RelayPlanForNight.Check(VehicleAfter(Registered with { Class = SupervisionClass.K1 }), new(Truck, new(null, false, kilometres, false), "YJ-1", Day), Day)
            .ShouldNotBeNull();
}
