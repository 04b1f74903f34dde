using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms.Rules;

public sealed class OneRollCallAtATimeSpec
{
    [Fact]
    public void a_roll_call_is_answered_or_missed_before_the_next()
    {
        OneRollCallAtATime.Check(PlatformAfter(PlatformOnRecord)).ShouldBeNull();
        OneRollCallAtATime.Check(PlatformAfter(PlatformOnRecord, new RollCalled(1, "x", Ten, Ten, Day))).ShouldNotBeNull();
    }
}
