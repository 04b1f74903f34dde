using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sources.Rules;

public sealed class TimeToRectifySpec : SourceUnitActSpec
{
    [Fact]
    public void an_order_does_not_end_before_it_is_given()
    {
        Given(Listed).By(Head).When(new OrderSourceUnit(Source, "文号", "理由", Day.PlusDays(-1))).ThenRefused(TimeToRectify.Id);
        Given(Listed).By(Head).When(new OrderSourceUnit(Source, "文号", "理由", Day)).ThenAccepted();
    }
}
