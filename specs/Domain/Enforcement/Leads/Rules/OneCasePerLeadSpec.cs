using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Leads.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Leads.Rules;

public sealed class OneCasePerLeadSpec : LeadSpec
{
    [Fact]
    public void a_second_case_is_not_filed_on_a_lead() =>
        Given(Registered, new LeadFiled(CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c1"), new(2026, 3, 1))).By(Actors.Clock)
            .When(new MarkLeadFiled(Lead, CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c2"))).ThenRefused(OneCasePerLead.Id);

    [Fact]
    public void a_declined_lead_may_be_taken_up_again() =>
        Given(Registered, new LeadNotFiled(LeadRefusalGround.NoOffence, "无违法事实", "head", new(2026, 2, 21))).By(Actors.Clock)
            .When(new MarkLeadFiled(Lead, CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c2"))).ThenAccepted();
}
