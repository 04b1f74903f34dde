using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class CaseUndecidedSpec : CaseActSpec
{
    [Fact]
    public void nothing_is_served_before_a_decision_that_was_taken() =>
        Given(ToServe).On(new(2026, 3, 17)).When(new ReceiveDefence(Id, OtherSha)).ThenRefused(CaseUndecided.Id);

    [Fact]
    public void nor_after_a_decision_not_to_penalise() =>
        Given([.. Investigated, new NoPenaltyDecided(CaseNumber, DecisionNumber, NoPenaltyGround.NoFault, "无过错", HeadOfAgency, new(2026, 3, 9))]).On(new(2026, 3, 10)).When(Deciding).ThenRefused(CaseUndecided.Id);
}
