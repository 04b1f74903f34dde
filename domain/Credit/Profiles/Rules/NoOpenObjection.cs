using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>K-05: no grade is confirmed while an objection to it is open.</summary>
[Law(OwnRules.CreditGrades)]
[RuleText(
    "异议第 {objection} 号尚未处理完毕，不得公告等级。",
    "Objection {objection} is not resolved: the grade is not confirmed.")]
public static class NoOpenObjection
{
    public static readonly RuleId Id = new("CRD-GRD-006");

    public static Refusal? Check(CreditProfile profile, CreditModelKind kind) =>
        profile.Objections.FirstOrDefault(objection => objection.Model.Kind == kind) is { } open ? new Refusal(Id, ("objection", open.Number)) : null;
}
