using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Enforcement.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Leads;

public sealed class LapseLeadSpec : LeadSpec
{
    private static readonly LapseLead Lapse = new(Lead, "补传数据表明不存在该行程");

    [Fact]
    public void a_lead_whose_ground_was_taken_back_lapses_with_the_reason() =>
        Given(Registered).By(Actors.Clock).When(Lapse).ThenFacts(new LeadLapsed(Lapse.Reasons, new(2026, 3, 2)));

    [Fact]
    public void what_lapsed_is_neither_declined_nor_handed_over() =>
        Given(Registered, new LeadLapsed(Lapse.Reasons, new(2026, 3, 1))).By(Head).When(new DeclineToFile(Lead, LeadRefusalGround.NoOffence, "查无违法事实"))
            .ThenRefused(LeadStillOpen.Id);

    [Fact]
    public void where_a_case_was_filed_it_stays_and_an_officer_decides() =>
        Given(Registered, new LeadFiled(EnforcementExamples.Case, new(2026, 3, 1))).By(Actors.Clock).When(Lapse).ThenRefused(LeadStillOpen.Id);

    [Fact]
    public void a_case_may_be_filed_on_it_all_the_same_when_an_officer_sees_more_in_it() =>
        Given(Registered, new LeadLapsed(Lapse.Reasons, new(2026, 3, 1))).By(Actors.Clock).When(new MarkLeadFiled(Lead, EnforcementExamples.Case))
            .ThenState(lead => (lead.Case, lead.IsLapsed).ShouldBe((EnforcementExamples.Case, false)));

    [Fact]
    public void one_that_was_declined_needs_no_lapse() =>
        Given(Registered, new LeadNotFiled(LeadRefusalGround.NoOffence, "查无违法事实", "head", new(2026, 3, 1))).By(Actors.Clock).When(Lapse).ThenNothing();

    [Fact]
    public void it_says_why() => Given(Registered).By(Actors.Clock).When(Lapse with { Reasons = " " }).ThenRefused(StatedInWriting.Id);
}
