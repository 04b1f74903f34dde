using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Executions.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Executions.Rules;

public sealed class SuspensionToLiftSpec : ExecutionSpec
{
    [Fact]
    public void what_does_not_wait_is_not_resumed() =>
        Given(Demanded).On(new(2026, 3, 26)).When(new ResumeExecution(Case, "恢1", "理由")).ThenRefused(SuspensionToLift.Id);

    [Fact]
    public void nor_what_has_ended() =>
        Given(Demanded, Suspended, Ended).On(new(2026, 3, 27)).When(new ResumeExecution(Case, "恢1", "理由")).ThenRefused(SuspensionToLift.Id);
}
