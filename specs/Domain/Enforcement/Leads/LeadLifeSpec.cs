using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Leads;

public sealed class LeadLifeSpec : LeadSpec
{
    [Fact]
    public void a_lead_is_registered_with_its_source_and_the_day_it_was_found() =>
        Given().When(Register).ThenFact<LeadRegistered>(lead =>
            (lead.Source, lead.FoundOn, lead.Party!.Party).ShouldBe((LeadSource.Report, new(2026, 3, 1), CarrierOnRecord.Party)));

    [Fact]
    public void a_lead_of_another_citys_is_handed_over_and_is_theirs_from_then() =>
        Given(Registered).By(UnitHead).When(new HandOverLead(Lead, DivisionCode.Parse("440300"), "深圳市交通运输局", "移1", "管辖"))
            .ThenState(lead => lead.Division.ShouldBe(DivisionCode.Parse("440300")));

    [Fact]
    public void the_head_declines_with_a_ground() =>
        Given(Registered).By(Head).When(new DeclineToFile(Lead, LeadRefusalGround.NoOffence, "查无违法事实"))
            .ThenFacts(new LeadNotFiled(LeadRefusalGround.NoOffence, "查无违法事实", "head", new(2026, 3, 2)));

    [Fact]
    public void a_filed_case_closes_the_lead() =>
        Given(Registered).By(Actors.Clock).When(new MarkLeadFiled(Lead, Case)).ThenState(lead => lead.IsOpen.ShouldBeFalse());
}
