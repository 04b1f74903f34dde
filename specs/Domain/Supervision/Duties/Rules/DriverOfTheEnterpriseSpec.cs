using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Duties.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Duties.Rules;

public sealed class DriverOfTheEnterpriseSpec
{
    [Fact]
    public void an_enterprise_assigns_its_own_drivers()
    {
        DriverOfTheEnterprise.Check(LogAfter(LogOpened), ActiveVehicle).ShouldBeNull();
        DriverOfTheEnterprise.Check(LogAfter(LogOpened with { Employer = OtherFleet.Party!.Value }), ActiveVehicle).ShouldNotBeNull();
    }
}
