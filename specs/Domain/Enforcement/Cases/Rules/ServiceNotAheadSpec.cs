using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class ServiceNotAheadSpec : CaseActSpec
{
    [Fact]
    public void nothing_was_served_tomorrow() =>
        Given(ToServe).On(new(2026, 3, 18)).When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 18), Paper) with { ServedOn = new(2026, 3, 19) }).ThenRefused(ServiceNotAhead.Id);

    [Fact]
    public void a_public_notice_counts_thirty_days_later() =>
        Given(ToServe).On(new(2026, 3, 18)).When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 18), Paper) with { Method = ServiceMethod.PublicNotice }).ThenFact<DecisionServed>(served => served.ServedOn.ShouldBe(new(2026, 4, 17)));
}
