using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Executions;

public sealed class ExecutionLifeSpec : ExecutionSpec
{
    [Fact]
    public void an_officer_calls_upon_the_party_to_do_what_was_decided() =>
        Given().On(new(2026, 3, 23)).By(Officer).When(Demand).ThenFacts(Demanded);

    [Fact]
    public void an_unlawful_structure_is_announced_before_it_is_removed_by_force() =>
        Given(Demanded).On(new(2026, 3, 30)).When(Announce).ThenFacts(new DemolitionAnnounced(
            DecisionNumber, "公1", "标牌一座", "G105 K2300+100", "当事人逾期未拆除", new(2026, 4, 10), Guangzhou, new(2026, 3, 30)));

    [Fact]
    public void what_the_party_leaves_undone_somebody_else_does_at_its_cost() =>
        Given(Demanded).On(new(2026, 3, 28)).When(Substitute).ThenFact<SubstitutePerformanceDecided>(decided =>
            (decided.Demand, decided.Budget, decided.Immediate).ShouldBe(("催1", Money.OfYuan(12_000), false)));

    [Fact]
    public void an_order_to_correct_is_enforced_like_a_decision() =>
        Given().On(new(2026, 3, 23)).By(Officer).When(Demand with { DecisionNumber = OrderNumber }).ThenAccepted();

    [Fact]
    public void an_enforcement_waits_goes_on_and_ends() =>
        Given(Demanded).On(new(2026, 3, 25)).When(new SuspendExecution(Case, "中1", ExecutionSuspensionGround.ThirdPartyClaim, "案外人主张标牌归其所有"))
            .ThenFacts(Suspended)
            .On(new(2026, 4, 1)).When(new ResumeExecution(Case, "恢1", "案外人撤回主张"))
            .ThenFacts(new ExecutionResumed(DecisionNumber, "恢1", "案外人撤回主张", new(2026, 4, 1)))
            .On(new(2026, 4, 2)).When(new EndExecution(Case, "终2", ExecutionEndGround.ObjectLost, "标牌灭失"))
            .ThenState(state => state.Ended.ShouldContain(DecisionNumber));

    [Fact]
    public void the_same_paper_again_changes_nothing() => Given(Demanded).On(new(2026, 3, 24)).By(Officer).When(Demand).ThenNothing();

    [Fact]
    public void a_paper_has_a_number_and_a_decision_its_reasons()
    {
        Given().On(new(2026, 3, 23)).By(Officer).When(Demand with { Document = "" }).ThenRefused(StatedInWriting.Id);
        Given(Demanded).On(new(2026, 3, 28)).When(Substitute with { Reasons = " " }).ThenRefused(StatedInWriting.Id);
        Given(Demanded).On(new(2026, 3, 28)).When(Substitute with { Basis = [] }).ThenRefused(StatedInWriting.Id);
    }

    [Fact]
    public void of_a_case_that_nobody_filed_nothing_is_enforced() =>
        Given().On(new(2026, 3, 23)).Knowing(context => context with { Enforced = Folded() }).When(Demand).ThenRefused(KnownOnRecord.Id);
}
