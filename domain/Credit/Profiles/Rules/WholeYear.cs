using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>An enterprise is graded for a year when the year is over, by a score of its last day.</summary>
[Law(TransportQualityReputation.Grades)]
[Law(ConstructionCreditRules.Grades)]
[RuleText(
    "企业年度评价须在考核周期结束后，以截至 {last} 的评分拟定等级。",
    "An enterprise is graded for a year by the score as of its last day, {last}, and not before it.")]
public static class WholeYear
{
    public static readonly RuleId Id = new("CRD-GRD-015");

    public static Refusal? Check(Grading grading) =>
        grading.Model.Kind is CreditModelKind.TransportEnterprise or CreditModelKind.Construction && grading.AsOf < grading.Cycle.Until
            ? new Refusal(Id, ("last", grading.Cycle.Until))
            : null;
}
