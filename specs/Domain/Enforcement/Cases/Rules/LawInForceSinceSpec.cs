using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class LawInForceSinceSpec : CaseActSpec
{
    [Fact]
    public void no_case_is_dated_before_the_law_that_counts_it() =>
        Given().On(new(2023, 12, 29)).When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { Act = Act with { ActOn = new(2023, 12, 1) }, DiscoveredOn = new(2023, 12, 1) }).ThenRefused(LawInForceSince.Id);

    [Fact]
    public void from_its_first_day_on_it_may_be() =>
        Given().On(new(2024, 1, 2)).When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { Act = Act with { ActOn = new(2023, 12, 1) }, DiscoveredOn = new(2023, 12, 1) }).ThenAccepted();
}
