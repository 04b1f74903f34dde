using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class GroundOfClosingSpec : CaseActSpec
{
    [Fact]
    public void an_undecided_case_was_not_performed() =>
        Given(ToDecide).On(new(2026, 3, 16)).When(new CloseCase(Id, ClosingGround.Performed)).ThenRefused(GroundOfClosing.Id);

    [Fact]
    public void a_case_without_penalty_is_closed_on_that_ground() =>
        Given([.. Investigated, new NoPenaltyDecided(CaseNumber, DecisionNumber, NoPenaltyGround.NoFault, "无过错", HeadOfAgency, new(2026, 3, 9))]).On(new(2026, 3, 10)).When(new CloseCase(Id, ClosingGround.NoPenalty)).ThenAccepted();

    [Fact]
    public void one_that_was_taken_back_on_its_own() =>
        Given(Filed, new CaseWithdrawn("无违法事实", HeadOfAgency, new(2026, 3, 3))).On(new(2026, 3, 4)).When(new CloseCase(Id, ClosingGround.Withdrawn)).ThenAccepted();

    [Fact]
    public void a_decision_on_the_spot_is_reported_before_it_is_closed() =>
        Given([.. FinedOnSpot, Served with { On = new(2026, 3, 2) }]).On(new(2026, 3, 17)).When(new CloseCase(Id, ClosingGround.Performed)).ThenRefused(GroundOfClosing.Id);
}
