using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists.Rules;

/// <summary>Red list: AAA two cycles running, and no fact of class general or graver that counts.</summary>
[Law(OwnRules.CreditLists)]
[RuleText(
    "列入红名单须连续 {cycles} 个周期评为 AAA，且没有一般以上失信信息。",
    "The red list asks for AAA in {cycles} cycles running and no entry of class general or graver.")]
public static class RedListConditions
{
    public static readonly RuleId Id = new("CRD-LST-009");

    public static Refusal? Check(CreditProfile? profile, CreditContext context)
    {
        var cycles = context.Figures.NumberOf(CreditFigures.CyclesForRedList, context.On);
        return profile is not null && ListingGrounds.IsExemplary(profile, cycles) ? null : new Refusal(Id, ("cycles", cycles));
    }
}
