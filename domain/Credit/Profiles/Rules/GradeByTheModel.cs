using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>Discretion never betters a grade, nor undoes a veto of its cycle, and says why when it lowers one.</summary>
[Law(OwnRules.CreditGrades)]
[RuleText(
    "模型评定等级为 {byModel}；拟定等级不得更高，更低须说明理由。",
    "By the model the grade is {byModel}: none better is proposed, and a worse one only with reasons.")]
public static class GradeByTheModel
{
    public static readonly RuleId Id = new("CRD-GRD-003");

    public static Refusal? Check(Grading grading, CreditGrade grade, string? reasons) =>
        grade == grading.Best || grade.WorseThan(grading.Best) && !string.IsNullOrWhiteSpace(reasons)
            ? null
            : new Refusal(Id, ("byModel", grading.Best));
}
