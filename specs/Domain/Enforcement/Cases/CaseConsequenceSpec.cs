using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases;

public sealed class CaseConsequenceSpec : CaseActSpec
{
    private static readonly LeadId Lead = LeadId.Parse("0198c6f0-0000-7000-8000-0000000000a1");

    [Fact]
    public void a_lead_on_which_no_case_is_filed_is_not_left_open() =>
        CaseConsequence.Of(Id, EnforcementCase.Initial, new CaseNotFiled(Lead, Guangzhou, "Guangzhou Transport Bureau", HeadOfAgency, "没有违法事实", new(2026, 3, 2)))
            .ShouldHaveSingleItem().ShouldBe(new DeclineToFile(Lead, LeadRefusalGround.Other, "没有违法事实"));

    /// <summary>A licence that was to be suspended costs a fine instead: there is an account for it, and fifteen days to pay.</summary>
    [Fact]
    public void a_fine_that_a_remedy_puts_in_the_place_of_another_penalty_has_an_account()
    {
        var changed = new DecisionChanged(
            RemedyId.Parse("0198c6f0-0000-7000-8000-0000000000d1"), "粤交复决〔2026〕3号", [new(PenaltyKind.LicenceSuspension, Document: "440100000001")],
            [new(PenaltyKind.Fine, Money.OfYuan(2_000))], Money.Zero, Money.OfYuan(2_000), new(2026, 4, 1));
        var state = new CaseFact[] { Filed, Decided, Served, changed }.Aggregate(EnforcementCase.Initial, EnforcementCase.Evolve);
        var context = ContextAt(ChinaTime.At(changed.On, new(9, 0)), Actors.Clock);
        var account = FineAccount.Initial;
        foreach (var command in CaseConsequence.Of(Id, state, changed).Cast<FineCommand>())
        {
            var decision = FineDecider.Decide(account, command, context);
            decision.Refusal.ShouldBeNull();
            account = decision.Facts.Aggregate(account, FineAccount.Evolve);
        }
        (account.Fine, account.Due!.Value.Due, account.RemedyUntil).ShouldBe((Money.OfYuan(2_000), new(2026, 4, 16), new(2026, 4, 16)));
    }
}
