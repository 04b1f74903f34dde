using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class RoomToParkSpec : ApplicationActSpec
{
    [Fact]
    public void ten_vehicles_need_one_and_a_half_times_their_area() =>
        Fleet(Scope, Parking(599, 400, 10)).When(Grant).ThenRefused(RoomToPark.Id).Details["least"].ShouldBe("600");

    [Fact]
    public void the_exact_area_is_enough() =>
        Fleet(Scope, Parking(600, 400, 10)).When(Grant).ThenAccepted();

    [Fact]
    public void beyond_ten_the_rest_needs_its_own_area() =>
        Fleet(Scope, Parking(1000, 800, 20)).When(Grant).ThenAccepted();

    [Fact]
    public void high_risk_fleets_need_the_larger_ratio_up_to_twenty() =>
        Fleet(Toxic, Parking(1199, 800, 20)).When(Grant).ThenRefused(RoomToPark.Id).Details["least"].ShouldBe("1200");

    [Fact]
    public void ratio_and_numbers_are_settings() =>
        Fleet(Scope, Parking(500, 400, 10))
            .Knowing(context => context with { Figures = Adopted("licensing.parking-ratio", "120") }).When(Grant)
            .ThenAccepted();
}
