using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms.Rules;

public sealed class AnswerStillInTimeSpec
{
    [Fact]
    public void a_call_is_missed_after_its_last_moment()
    {
        var open = PlatformAfter(PlatformOnRecord, new RollCalled(1, "x", Ten, Ten + Duration.FromMinutes(10), Day));
        AnswerStillInTime.Check(open, ContextAt(Ten + Duration.FromMinutes(10), Officer)).ShouldNotBeNull();
        AnswerStillInTime.Check(open, ContextAt(Ten + Duration.FromMinutes(11), Officer)).ShouldBeNull();
    }
}
