using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>A UN number that is on the list is amended, not listed again.</summary>
[Law(OwnRules.Records)]
[RuleText("{goods} 已在品名表中，只能调整。", "{goods} is on the list already and can only be amended.")]
public static class GoodListedOnce
{
    public static readonly RuleId Id = new("WAY-TBL-002");

    public static Refusal? Check(UnNumber number, DangerousGood good) => good.Latest is null ? null : new Refusal(Id, ("goods", number));
}
