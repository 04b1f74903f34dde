using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class DecisionToServeSpec : CaseActSpec
{
    [Fact]
    public void what_was_not_decided_is_not_served() =>
        Given(ToDecide).On(new(2026, 3, 18)).When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 18), Paper)).ThenRefused(DecisionToServe.Id);

    [Fact]
    public void nor_before_its_day() =>
        Given(ToServe).On(new(2026, 3, 18)).When(new ServeDecision(Id, ServiceMethod.Direct, new(2026, 3, 18), Paper) with { ServedOn = new(2026, 3, 15) }).ThenRefused(DecisionToServe.Id);
}
