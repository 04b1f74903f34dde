using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class EnoughSpecialVehiclesSpec : ApplicationActSpec
{
    [Fact]
    public void four_are_too_few() =>
        Fleet(Scope, Vehicles(4)).When(Grant).ThenRefused(EnoughSpecialVehicles.Id);

    [Fact]
    public void five_are_enough() =>
        Fleet(Scope, Vehicles(5)).When(Grant).ThenAccepted();

    [Fact]
    public void toxic_chemicals_need_ten() =>
        Fleet(Toxic, Vehicles(9)).When(Grant).ThenRefused(EnoughSpecialVehicles.Id).Details["least"].ShouldBe("10");

    [Fact]
    public void so_do_explosives() =>
        Fleet(Explosive, Vehicles(9)).When(Grant).ThenRefused(EnoughSpecialVehicles.Id);

    [Fact]
    public void ten_are_enough() =>
        Fleet(Toxic, Vehicles(10)).When(Grant).ThenAccepted();
}
