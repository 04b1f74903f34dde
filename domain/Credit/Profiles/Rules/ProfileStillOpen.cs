using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>What was closed stays as it was.</summary>
[Law(OwnRules.CreditRecord)]
[RuleText(
    "信用档案已经归档，不再记录。",
    "The credit profile is closed: nothing more is recorded in it.")]
public static class ProfileStillOpen
{
    public static readonly RuleId Id = new("CRD-PRO-003");

    public static Refusal? Check(CreditProfile profile) => profile.Closed ? new Refusal(Id) : null;
}
