using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms.Rules;

public sealed class LinkMomentsInOrderSpec
{
    [Fact]
    public void times_of_connection_do_not_overlap()
    {
        var (up, down) = (PlatformLinkSpec.Up, new PlatformDisconnected(Ten, Ten + Duration.FromMinutes(5), LinkLoss.Broken, Day));
        LinkMomentsInOrder.Check(PlatformAfter(PlatformOnRecord), Ten).ShouldBeNull();
        LinkMomentsInOrder.Check(PlatformAfter(PlatformOnRecord, up), Ten).ShouldBeNull();
        LinkMomentsInOrder.Check(PlatformAfter(PlatformOnRecord, up), Ten - Duration.FromSeconds(1)).ShouldNotBeNull();
        LinkMomentsInOrder.Check(PlatformAfter(PlatformOnRecord, up, down), Ten + Duration.FromMinutes(4)).ShouldNotBeNull();
        LinkMomentsInOrder.Check(PlatformAfter(PlatformOnRecord, up, down), Ten + Duration.FromMinutes(5)).ShouldBeNull();
    }
}
