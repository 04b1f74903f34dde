using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Leads.Rules;

public sealed class LeadStillOpenSpec : LeadSpec
{
    [Fact]
    public void a_filed_lead_is_not_passed_on() =>
        Given(Registered, new LeadFiled(CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c1"), new(2026, 3, 1))).By(UnitHead)
            .When(new HandOverLead(Lead, DivisionCode.Parse("440300"), "深圳市交通运输局", "移1", "管辖")).ThenRefused(LeadStillOpen.Id);

    [Fact]
    public void nor_is_it_declined() =>
        Given(Registered, new LeadFiled(CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c1"), new(2026, 3, 1))).By(Head)
            .When(new DeclineToFile(Lead, LeadRefusalGround.NoOffence, "无违法事实")).ThenRefused(LeadStillOpen.Id);
}
