using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms.Rules;

public sealed class LinkOnRecordSpec
{
    [Fact]
    public void only_a_platform_with_access_is_connected()
    {
        LinkOnRecord.Check(PlatformAfter(PlatformOnRecord)).ShouldNotBeNull();
        LinkOnRecord.Check(PlatformAfter(PlatformOnRecord, PlatformLinkSpec.Agreed)).ShouldBeNull();
        LinkOnRecord.Check(PlatformAfter(PlatformOnRecord, PlatformLinkSpec.Agreed, new LinkWithdrawn(440_100, "x", Day))).ShouldNotBeNull();
    }
}
