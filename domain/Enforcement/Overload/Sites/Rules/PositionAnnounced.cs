using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sites.Rules;

/// <summary>The place of a site is made public by road number and stake; a mobile unit and a yard beside the road have none.</summary>
[Law(AdministrativePenaltyLaw.Art41)]
[RuleText(
    "公布监测点须写明路线编号和桩号。",
    "A site is published with its road number and stake.")]
public static class PositionAnnounced
{
    public static readonly RuleId Id = new("OVL-SIT-002");

    public static Refusal? Check(SiteKind kind, RoadPosition? position) =>
        position is null && kind is SiteKind.OffSite or SiteKind.FixedStation or SiteKind.TollEntry ? new Refusal(Id) : null;
}
