using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Leads;

namespace Regulatory.Domain.Specs.Enforcement.Cases;

public sealed class CaseConsequenceSpec : CaseActSpec
{
    private static readonly LeadId Lead = LeadId.Parse("0198c6f0-0000-7000-8000-0000000000a1");

    [Fact]
    public void a_lead_on_which_no_case_is_filed_is_not_left_open() =>
        CaseConsequence.Of(Id, EnforcementCase.Initial, new CaseNotFiled(Lead, Guangzhou, "Guangzhou Transport Bureau", HeadOfAgency, "没有违法事实", new(2026, 3, 2)))
            .ShouldHaveSingleItem().ShouldBe(new DeclineToFile(Lead, LeadRefusalGround.Other, "没有违法事实"));
}
