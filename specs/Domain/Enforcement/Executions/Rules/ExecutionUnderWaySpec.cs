using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Executions.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Executions.Rules;

public sealed class ExecutionUnderWaySpec : ExecutionSpec
{
    [Fact]
    public void nothing_is_enforced_while_it_waits() => Given(Demanded, Suspended).On(new(2026, 3, 28)).When(Substitute).ThenRefused(ExecutionUnderWay.Id);

    [Fact]
    public void it_does_not_wait_twice() =>
        Given(Demanded, Suspended).On(new(2026, 3, 26)).When(new SuspendExecution(Case, "中2", ExecutionSuspensionGround.Other, "其他"))
            .ThenRefused(ExecutionUnderWay.Id);

    [Fact]
    public void what_waits_may_end() =>
        Given(Demanded, Suspended).On(new(2026, 3, 26)).When(new EndExecution(Case, "终1", ExecutionEndGround.ObjectLost, "灭失")).ThenAccepted();

    [Fact]
    public void once_resumed_it_goes_on() =>
        Given(Demanded, Suspended, new ExecutionResumed(DecisionNumber, "恢1", "撤回主张", new(2026, 3, 27))).On(new(2026, 3, 28)).When(Substitute).ThenAccepted();
}
