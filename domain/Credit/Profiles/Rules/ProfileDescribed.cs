using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>A profile says whose it is, and from what day its cycles are counted.</summary>
[Law(OwnRules.CreditRecord)]
[RuleText(
    "建立信用档案须有主体名称，首个周期不得始于 {today} 之后。",
    "A profile is opened under the subject's name, and its first cycle does not begin after {today}.")]
public static class ProfileDescribed
{
    public static readonly RuleId Id = new("CRD-PRO-004");

    public static Refusal? Check(ProfileOpening opening, CreditContext context) =>
        string.IsNullOrWhiteSpace(opening.Name) || opening.CycleFrom > context.On ? new Refusal(Id, ("today", context.On)) : null;
}
