using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>Only what is on the list can be amended or struck.</summary>
[Law(OwnRules.Records)]
[RuleText("{goods} 不在品名表中。", "{goods} is not on the list.")]
public static class GoodOnTheTable
{
    public static readonly RuleId Id = new("WAY-TBL-003");

    public static Refusal? Check(UnNumber number, DangerousGood good) => good.Latest is null ? new Refusal(Id, ("goods", number)) : null;
}
