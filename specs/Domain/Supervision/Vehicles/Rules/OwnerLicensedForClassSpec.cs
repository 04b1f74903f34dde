using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class OwnerLicensedForClassSpec
{
    private static Refusal? Check(OperatorStanding? licence) => OwnerLicensedForClass.Check(
        new(Truck, TruckVin, SupervisionClass.W, Papers, Owner, "440100000001", Guangzhou), Context with { Operator = licence });

    [Fact]
    public void the_licence_is_the_owners_in_force_and_covers_the_class() => Check(Licence).ShouldBeNull();

    [Fact]
    public void another_is_none()
    {
        Check(null).ShouldNotBeNull();
        Check(Licence with { InForce = false }).ShouldNotBeNull();
        Check(Licence with { Holder = DriverParty }).ShouldNotBeNull();
        Check(Licence with { Classes = [SupervisionClass.Z] }).ShouldNotBeNull();
        Check(Licence with { Number = "440100000002" }).ShouldNotBeNull();
    }
}
