using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Executions.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Executions.Rules;

public sealed class ExecutionBegunSpec : ExecutionSpec
{
    [Fact]
    public void what_has_not_begun_is_not_suspended() =>
        Given().On(new(2026, 3, 20)).When(new SuspendExecution(Case, "中1", ExecutionSuspensionGround.Hardship, "困难")).ThenRefused(ExecutionBegun.Id);

    [Fact]
    public void nor_ended() =>
        Given().On(new(2026, 3, 20)).When(new EndExecution(Case, "终1", ExecutionEndGround.Other, "其他")).ThenRefused(ExecutionBegun.Id);

    [Fact]
    public void a_fine_that_was_demanded_is_being_enforced() =>
        Given().On(new(2026, 4, 7)).Knowing(FineDemanded).When(new SuspendExecution(Case, "中1", ExecutionSuspensionGround.Hardship, "困难"))
            .ThenFact<ExecutionSuspended>(suspended => suspended.DecisionNumber.ShouldBe(DecisionNumber));
}
