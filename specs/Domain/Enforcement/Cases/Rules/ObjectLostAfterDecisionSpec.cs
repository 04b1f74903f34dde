using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class ObjectLostAfterDecisionSpec : CaseActSpec
{
    [Fact]
    public void a_decided_case_does_not_end_for_any_other_reason_while_the_fine_is_unpaid() =>
        Given([.. ToServe, Served]).On(new(2026, 4, 2)).When(new TerminateCase(Id, CaseTerminationGround.Other, "不再执行"))
            .ThenRefused(ObjectLostAfterDecision.Id);

    [Fact]
    public void where_nobody_is_left_it_does() =>
        Given([.. ToServe, Served]).On(new(2026, 4, 2)).When(new TerminateCase(Id, CaseTerminationGround.OrganisationEnded, "已注销，无承受人"))
            .ThenState(state => state.Stage.ShouldBe(CaseStage.Terminated));

    [Fact]
    public void before_the_decision_the_reason_may_be_another() =>
        Given(Investigated).On(new(2026, 3, 9)).When(new TerminateCase(Id, CaseTerminationGround.Other, "无法查明当事人")).ThenAccepted();
}
