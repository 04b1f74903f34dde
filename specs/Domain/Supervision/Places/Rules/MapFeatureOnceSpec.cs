using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Supervision.Places.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Places.Rules;

public sealed class MapFeatureOnceSpec
{
    private static readonly MapFeature Known = new(MapFeatureLifeSpec.Refinery, Guangzhou, null);

    [Fact]
    public void a_feature_is_entered_once()
    {
        MapFeatureOnce.Check(MapFeature.Initial).ShouldBeNull();
        MapFeatureOnce.Check(Known).ShouldNotBeNull();
    }
}
