using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Places.Rules;

/// <summary>A feature of the map is entered once: another shape or another limit is another feature, from its own day on.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "该地理要素已经录入；形状、限速有变化的，停用后另行录入。",
    "The feature is entered: what has another shape or limit is closed and entered anew.")]
public static class MapFeatureOnce
{
    public static readonly RuleId Id = new("SUP-MAP-001");

    public static Refusal? Check(MapFeature feature) => feature.Terms is null ? null : new Refusal(Id);
}
