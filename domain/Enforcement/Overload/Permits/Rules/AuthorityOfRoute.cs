using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits.Rules;

/// <summary>
/// Within a county the county decides, across counties the city, across cities or provinces the province; cities without counties
/// decide on their own ground.
/// </summary>
[Law(HighwaySafetyProtectionRegulations.Art36)]
[RuleText(
    "该路线（{reach}）不由本级机关受理。",
    "A route that goes {reach} is not decided at this level.")]
public static class AuthorityOfRoute
{
    public static readonly RuleId Id = new("OVL-PMT-004");

    /// <summary>Dongguan and Zhongshan.</summary>
    private static readonly ImmutableHashSet<string> WithoutCounties = ["441900", "442000"];

    public static Refusal? Check(RouteReach reach, DivisionCode division)
    {
        var competent = reach switch
        {
            RouteReach.WithinCounty => !division.IsProvince && (!division.IsCity || WithoutCounties.Contains(division.Value)),
            RouteReach.AcrossCounties => division.IsCity,
            _ => division.IsProvince,
        };
        return competent ? null : new Refusal(Id, ("reach", reach));
    }
}
