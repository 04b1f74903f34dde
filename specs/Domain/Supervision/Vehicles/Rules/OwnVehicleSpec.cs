using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class OwnVehicleSpec
{
    [Fact]
    public void an_enterprise_acts_upon_its_own_and_an_officer_upon_those_of_the_division()
    {
        OwnVehicle.Check(ActiveVehicle, Fleet).ShouldBeNull();
        OwnVehicle.Check(ActiveVehicle, Officer).ShouldBeNull();
        OwnVehicle.Check(ActiveVehicle, SupervisionExamples.Clock).ShouldBeNull();
    }

    [Fact]
    public void others_do_not()
    {
        OwnVehicle.Check(ActiveVehicle, OtherFleet).ShouldNotBeNull();
        OwnVehicle.Check(ActiveVehicle, Shenzhen).ShouldNotBeNull();
        OwnVehicle.Check(SupervisedVehicle.Initial, Officer).ShouldNotBeNull();
    }
}
