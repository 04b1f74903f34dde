using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class DiscoveredInTimeSpec : CaseActSpec
{
    [Fact]
    public void an_act_discovered_two_years_after_it_is_filed_in_time() =>
        Given().When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { Act = Act with { ActOn = new(2024, 2, 27) } }).ThenAccepted();

    [Fact]
    public void a_day_later_it_is_no_longer_penalised() =>
        Given().When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { Act = Act with { ActOn = new(2024, 2, 26) } }).ThenRefused(DiscoveredInTime.Id);

    [Fact]
    public void what_counts_is_the_discovery_and_not_the_filing() =>
        Given().When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { Act = Act with { ActOn = new(2024, 1, 15) }, DiscoveredOn = new(2026, 1, 15) }).ThenAccepted();

    [Fact]
    public void a_continuous_act_counts_from_its_end() =>
        Given().When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { Act = Act with { ActOn = new(2023, 8, 1), EndedOn = new(2024, 2, 27) } }).ThenAccepted();

    [Fact]
    public void harm_to_safety_gives_five_years() =>
        Given().When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { Act = Act with { ActOn = new(2023, 8, 1), HarmedSafety = true } }).ThenAccepted();
}
