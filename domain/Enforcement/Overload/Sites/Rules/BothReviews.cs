using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sites.Rules;

/// <summary>A device passes a legal and a technical review before it is used.</summary>
[Law(AdministrativePenaltyLaw.Art41)]
[RuleText(
    "设置监测点须经法制审核和技术审核，并写明两份审核文件。",
    "A site needs the documents of both its legal and its technical review.")]
public static class BothReviews
{
    public static readonly RuleId Id = new("OVL-SIT-003");

    public static Refusal? Check(string legalReview, string technicalReview) =>
        string.IsNullOrWhiteSpace(legalReview) || string.IsNullOrWhiteSpace(technicalReview) ? new Refusal(Id) : null;
}
