using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>Goods leave the list from a day that has not passed: waybills that were issued rightly stay right.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText("删除日期 {from} 不得早于今日 {on}。", "Goods may not leave the list from {from}, a day before {on}.")]
public static class StruckForTheFuture
{
    public static readonly RuleId Id = new("WAY-TBL-005");

    public static Refusal? Check(LocalDate from, LocalDate on) => from < on ? new Refusal(Id, ("from", from), ("on", on)) : null;
}
