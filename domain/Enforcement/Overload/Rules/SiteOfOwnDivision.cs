using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Rules;

/// <summary>What happens at a site is recorded by those whose division the site lies in.</summary>
[Law(OversizeVehicleRules.Art41)]
[RuleText(
    "该监测点不存在或者不在本机关辖区内。",
    "There is no such site, or it does not lie in the actor's division.")]
public static class SiteOfOwnDivision
{
    public static readonly RuleId Id = new("OVL-SIT-008");

    public static Refusal? Check(MonitoringSite site, Actor actor) =>
        site.Stage is not null && (actor.Is(Role.System) || actor.Division.Covers(site.Division)) ? null : new Refusal(Id);
}
