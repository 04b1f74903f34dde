using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Supervision.Places.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Places.Rules;

public sealed class MapFeatureInUseSpec
{
    private static readonly MapFeature Known = new(MapFeatureLifeSpec.Refinery, Guangzhou, null);

    [Fact]
    public void what_is_on_the_map_is_closed_today_or_later()
    {
        MapFeatureInUse.Check(Known, Day, Context).ShouldBeNull();
        MapFeatureInUse.Check(Known, Day.PlusDays(-1), Context).ShouldNotBeNull();
    }

    [Fact]
    public void what_never_was_or_is_closed_is_not()
    {
        MapFeatureInUse.Check(MapFeature.Initial, Day, Context).ShouldNotBeNull();
        MapFeatureInUse.Check(Known with { Until = Day.PlusDays(-1) }, Day, Context).ShouldNotBeNull();
    }
}
