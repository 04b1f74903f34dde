using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms.Rules;

public sealed class NoFleetLeftSpec
{
    [Fact]
    public void a_platform_ends_when_no_operator_depends_on_it()
    {
        NoFleetLeft.Check(PlatformAfter(PlatformOnRecord)).ShouldBeNull();
        NoFleetLeft.Check(PlatformAfter(PlatformOnRecord, new FleetTakenOn(OwnerOnRecord, "HT-1", Day))).ShouldNotBeNull().Details["fleets"].ShouldBe("1");
    }
}
