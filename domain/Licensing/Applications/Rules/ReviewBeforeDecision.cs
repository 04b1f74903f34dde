using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>A decision follows a review whose findings are on record, and the lower level's review where there is one.</summary>
[Law(AdministrativeLicensingLaw.Art34), Law(AdministrativeLicensingLaw.Art43)]
[RuleText(
    "尚无审查记录，或者下级机关尚未审查完毕。",
    "No review is on record, or the lower level has not finished its own.")]
public static class ReviewBeforeDecision
{
    public static readonly RuleId Id = new("LIC-GRA-001");

    public static Refusal? Check(LicenceApplication application) =>
        application.Verified && application.Clocks[ApplicationClock.PreliminaryReview] is null
            ? null
            : new Refusal(Id);
}
