using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Rules;

public sealed class MomentPassedSpec
{
    [Fact]
    public void what_is_reported_has_happened()
    {
        MomentPassed.Check(Ten, Context).ShouldBeNull();
        MomentPassed.Check(Ten + Duration.FromSeconds(1), Context).ShouldNotBeNull();
    }
}
