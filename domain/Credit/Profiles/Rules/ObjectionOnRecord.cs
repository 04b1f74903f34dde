using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>Only an open objection is resolved.</summary>
[Law(OwnRules.CreditGrades)]
[RuleText(
    "异议第 {objection} 号不存在或者已经处理。",
    "Objection {objection} is not open.")]
public static class ObjectionOnRecord
{
    public static readonly RuleId Id = new("CRD-GRD-010");

    public static Refusal? Check(CreditProfile profile, int objection) =>
        profile.Objections.Any(open => open.Number == objection) ? null : new Refusal(Id, ("objection", objection));
}
