using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms.Rules;

public sealed class RollCallOpenSpec
{
    [Fact]
    public void what_is_answered_is_the_open_call()
    {
        var open = PlatformAfter(PlatformOnRecord, new RollCalled(1, "x", Ten, Ten, Day));
        RollCallOpen.Check(open, 1).ShouldBeNull();
        RollCallOpen.Check(open, 2).ShouldNotBeNull();
        RollCallOpen.Check(PlatformAfter(PlatformOnRecord), 1).ShouldNotBeNull();
    }
}
