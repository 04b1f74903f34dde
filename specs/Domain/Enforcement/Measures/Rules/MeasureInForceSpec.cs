using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Measures.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Measures.Rules;

public sealed class MeasureInForceSpec : MeasureSpec
{
    [Fact]
    public void what_was_lifted_is_not_extended() =>
        Given(Imposed, new MeasureLifted(LiftGround.Disposed, "解1", "已处理", new(2026, 3, 10))).On(new(2026, 3, 11)).By(Head)
            .When(new ExtendMeasure(Id, "延1", "案情复杂", 30)).ThenRefused(MeasureInForce.Id);
}
