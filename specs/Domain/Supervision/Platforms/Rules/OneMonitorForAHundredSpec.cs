using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms.Rules;

public sealed class OneMonitorForAHundredSpec
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(200, 2)]
    [InlineData(201, 3)]
    [InlineData(1_000, 10)]
    [InlineData(1_001, 11)]
    public void one_for_every_hundred_and_at_least_two(int vehicles, int needed)
    {
        OneMonitorForAHundred.Check(vehicles, needed, Day).ShouldBeNull();
        OneMonitorForAHundred.Check(vehicles, needed - 1, Day).ShouldNotBeNull().Details["needed"].ShouldBe($"{needed}");
    }
}
