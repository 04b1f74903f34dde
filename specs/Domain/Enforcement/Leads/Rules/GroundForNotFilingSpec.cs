using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Leads.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Leads.Rules;

public sealed class GroundForNotFilingSpec : LeadSpec
{
    [Fact]
    public void not_to_file_needs_a_reason() =>
        Given(Registered).By(Head).When(new DeclineToFile(Lead, LeadRefusalGround.NoOffence, " ")).ThenRefused(GroundForNotFiling.Id);

    [Fact]
    public void an_act_of_yesterday_is_not_too_old() =>
        Given(Registered).By(Head).When(new DeclineToFile(Lead, LeadRefusalGround.TimeBarred, "超过两年")).ThenRefused(GroundForNotFiling.Id);

    [Fact]
    public void two_years_to_the_day_are_not_more_than_two() =>
        Given(Registered with { ActOn = new(2024, 2, 20) }).By(Head).When(new DeclineToFile(Lead, LeadRefusalGround.TimeBarred, "超过两年")).ThenRefused(GroundForNotFiling.Id);

    [Fact]
    public void a_day_more_is() =>
        Given(Registered with { ActOn = new(2024, 2, 19) }).By(Head).When(new DeclineToFile(Lead, LeadRefusalGround.TimeBarred, "超过两年")).ThenAccepted();
}
