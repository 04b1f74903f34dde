using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sources.Rules;

public sealed class HitNotAheadSpec : SourceUnitActSpec
{
    [Fact]
    public void a_hit_of_tomorrow_has_not_happened() =>
        Given(Listed, Connected).When(new CountSourceHit(Source, "A", Day.PlusDays(1))).ThenRefused(HitNotAhead.Id);
}
