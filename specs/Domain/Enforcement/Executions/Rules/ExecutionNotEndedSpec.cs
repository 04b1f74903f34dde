using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Executions.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Executions.Rules;

public sealed class ExecutionNotEndedSpec : ExecutionSpec
{
    [Fact]
    public void what_has_ended_does_not_end_again() =>
        Given(Demanded, Ended).On(new(2026, 3, 27)).When(new EndExecution(Case, "终2", ExecutionEndGround.Other, "其他")).ThenRefused(ExecutionNotEnded.Id);

    [Fact]
    public void and_is_not_taken_up_again() => Given(Demanded, Ended).On(new(2026, 3, 28)).When(Substitute).ThenRefused(ExecutionNotEnded.Id);
}
