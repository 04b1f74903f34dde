using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class HeavyFromTwelveTonnesSpec
{
    private static Refusal? Check(int mass, SupervisionClass of = SupervisionClass.Z, bool tractor = false) =>
        HeavyFromTwelveTonnes.Check(of, Papers with { TotalMassKg = mass, IsTractor = tractor }, Day);

    [Fact]
    public void a_truck_of_twelve_tonnes_is_a_heavy_one() => Check(12_000).ShouldBeNull();

    [Fact]
    public void a_truck_below_twelve_tonnes_does_not_enter_class_z() => Check(11_999).ShouldNotBeNull().Details["least"].ShouldBe("12000");

    [Fact]
    public void a_tractor_is_heavy_whatever_it_weighs() => Check(8_800, tractor: true).ShouldBeNull();

    [Fact]
    public void the_other_classes_know_no_threshold() => Check(4_495, SupervisionClass.W).ShouldBeNull();
}
