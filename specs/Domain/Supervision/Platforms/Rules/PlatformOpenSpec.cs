using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms.Rules;

public sealed class PlatformOpenSpec
{
    [Fact]
    public void an_act_is_about_a_platform_that_is_there()
    {
        PlatformOpen.Check(PlatformAfter(PlatformOnRecord)).ShouldBeNull();
        PlatformOpen.Check(MonitoringPlatform.Initial).ShouldNotBeNull();
        PlatformOpen.Check(PlatformAfter(PlatformOnRecord, new PlatformEnded(OwnerParty, "x", Day))).ShouldNotBeNull();
    }
}
