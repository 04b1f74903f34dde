using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms.Rules;

public sealed class PlatformEnteredOnceSpec
{
    [Fact]
    public void a_platform_is_entered_once()
    {
        PlatformEnteredOnce.Check(MonitoringPlatform.Initial).ShouldBeNull();
        PlatformEnteredOnce.Check(PlatformAfter(PlatformOnRecord)).ShouldNotBeNull();
    }
}
