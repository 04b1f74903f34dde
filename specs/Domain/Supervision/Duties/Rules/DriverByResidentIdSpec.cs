using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Duties.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Duties.Rules;

public sealed class DriverByResidentIdSpec
{
    [Fact]
    public void a_driver_is_a_natural_person()
    {
        DriverByResidentId.Check(Driver).ShouldBeNull();
        DriverByResidentId.Check(Driver with { ResidentId = null }).ShouldNotBeNull();
        DriverByResidentId.Check(Owner).ShouldNotBeNull();
    }
}
