using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Archives;
using Regulatory.Domain.Supervision.Archives.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Archives.Rules;

public sealed class SealOfDivisionSpec
{
    [Fact]
    public void a_seal_is_lifted_in_its_own_division_or_above()
    {
        var seal = new MonitoringDataSealed(Truck, Ten, Ten, SealGround.Accident, "SG-1", Guangzhou, Day);
        SealOfDivision.Check(seal, Officer).ShouldBeNull();
        SealOfDivision.Check(seal, Actors.Superior).ShouldBeNull();
        SealOfDivision.Check(seal, Shenzhen).ShouldNotBeNull();
    }
}
