using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class SizeOfTankSpec : ApplicationActSpec
{
    [Fact]
    public void toxic_chemicals_in_up_to_10_m3() =>
        Fleet(Toxic, Tank(10.1m), Parking(9000, 480, 12)).When(Grant).ThenRefused(SizeOfTank.Id);

    [Fact]
    public void explosives_in_up_to_20_m3() =>
        Fleet(Explosive, Tank(20.1m), Parking(9000, 480, 12)).When(Grant).ThenRefused(SizeOfTank.Id);

    [Fact]
    public void strong_corrosives_too() =>
        Fleet(Corrosive, Tank(20.1m), Parking(9000, 480, 12)).When(Grant).ThenRefused(SizeOfTank.Id);

    [Fact]
    public void exactly_twenty_is_allowed() =>
        Fleet(Explosive, Tank(20m), Parking(9000, 480, 12)).When(Grant).ThenAccepted();

    [Fact]
    public void petrol_may_be_more() =>
        Fleet(Petrol, Tank(40m), Parking(9000, 480, 12)).When(Grant).ThenAccepted();
}
