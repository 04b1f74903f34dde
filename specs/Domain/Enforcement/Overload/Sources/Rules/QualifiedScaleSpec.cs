using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sources.Rules;

public sealed class QualifiedScaleSpec : SourceUnitActSpec
{
    [Fact]
    public void a_scale_is_qualified_to_the_last_day_of_its_certificate()
    {
        QualifiedScale.Check(Day, Day).ShouldBeNull();
        QualifiedScale.Check(Day.PlusDays(-1), Day).ShouldNotBeNull();
        QualifiedScale.Check(null, Day).ShouldNotBeNull();
    }

    [Fact]
    public void a_unit_with_an_expired_scale_is_not_monitored() =>
        Given(Listed, Connected with { ValidUntil = new(2026, 3, 1) }).When(new BeginMonitoring(Source)).ThenRefused(QualifiedScale.Id);
}
