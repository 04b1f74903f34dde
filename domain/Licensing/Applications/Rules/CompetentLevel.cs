using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>Who is competent follows from the item and from how far the activity reaches.</summary>
[Law(RoadTransportRegulations.Art10), Law(RoadTransportRegulations.Art24), Law(RoadTransportRegulations.Art39),
 Law(RoadTransportRegulations.Art49), Law(HighwaySafetyProtectionRegulations.Art36),
 Law(GuangdongRoadTransportRegulations.Art24)]
[RuleText(
    "该事项由 {levels} 级机关许可，不属于 {division} 机关职权范围。",
    "This item belongs to the level {levels}; the authority of {division} is not competent.")]
public static class CompetentLevel
{
    public static readonly RuleId Id = new("LIC-ACC-008");

    public static Refusal? Check(LicenceApplication application, LicenceScope scope, LicensingContext context)
    {
        var submission = application.Submission!;
        var levels = CompetentAuthority.Levels(submission, scope.Reach, context);
        return levels.IsEmpty || CompetentAuthority.Has(submission.Division, levels)
            ? null
            : new Refusal(Id, ("levels", string.Join(", ", levels)), ("division", submission.Division));
    }
}
