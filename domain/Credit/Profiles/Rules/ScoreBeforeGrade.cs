using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>A grade follows from a score.</summary>
[Law(OwnRules.CreditGrades)]
[RuleText(
    "尚未评分，不得拟定等级。",
    "There is no score from which a grade could follow.")]
public static class ScoreBeforeGrade
{
    public static readonly RuleId Id = new("CRD-GRD-001");

    public static Refusal? Check(Grading? grading) => grading is null ? new Refusal(Id) : null;
}
