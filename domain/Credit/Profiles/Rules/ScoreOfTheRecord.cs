using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>What is announced and confirmed rests on the record as it stands; the grade of a cycle on every entry that lies in it.</summary>
[Law(OwnRules.CreditGrades)]
[RuleText(
    "评分（截至 {asOf}）之后信用信息有变化，须重新评分。",
    "The record has changed since the score as of {asOf}: it must be computed again.")]
public static class ScoreOfTheRecord
{
    public static readonly RuleId Id = new("CRD-GRD-002");

    public static Refusal? Check(CreditProfile profile, Grading grading) =>
        grading.Stale || profile.Entries.Any(entry => entry.Counts && entry.DocumentOn > grading.AsOf && grading.RestsOn(entry.DocumentOn))
            ? new Refusal(Id, ("asOf", grading.AsOf))
            : null;
}
