using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Places.Rules;

/// <summary>A feature that is on the map is closed from today on at the earliest: the past was judged by it.</summary>
[Law(OwnRules.NoEditOfTracks)]
[RuleText(
    "该地理要素未录入或者已经停用，或者停用日期早于当日。",
    "There is no such feature on the map, it is closed, or it would be closed for the past.")]
public static class MapFeatureInUse
{
    public static readonly RuleId Id = new("SUP-MAP-002");

    public static Refusal? Check(MapFeature feature, LocalDate until, ActContext context) =>
        feature.Terms is not null && !(feature.Until < context.On) && until >= context.On ? null : new Refusal(Id);
}
