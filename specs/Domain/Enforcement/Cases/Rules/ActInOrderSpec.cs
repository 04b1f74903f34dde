using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class ActInOrderSpec : CaseActSpec
{
    [Fact]
    public void an_act_is_not_discovered_before_it_begins() =>
        Given().When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { DiscoveredOn = new(2026, 2, 26) }).ThenRefused(ActInOrder.Id);

    [Fact]
    public void nor_filed_before_it_is_discovered() =>
        Given().When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { DiscoveredOn = new(2026, 3, 3) }).ThenRefused(ActInOrder.Id);

    [Fact]
    public void a_continuous_act_ends_after_it_begins() =>
        Given().When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { Act = Act with { EndedOn = new(2026, 2, 26) } }).ThenRefused(ActInOrder.Id);
}
