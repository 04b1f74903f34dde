using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>
/// K-06: a running cycle is scored by the version that is published and in force today, a past one by that of its last day.
/// </summary>
[Law(OwnRules.CreditModels)]
[RuleText(
    "评价模型 {model} 在 {day} 未公布或者已废止，不得用于该周期。",
    "Model {model} was not in force on {day}: it does not score this cycle.")]
public static class PublishedModelOnly
{
    public static readonly RuleId Id = new("CRD-SCO-001");

    public static Refusal? Check(CreditModelId model, CreditCycle? cycle, CreditContext context)
    {
        var day = cycle is { } known && known.Until < context.On ? known.Until : context.On;
        return context.Models.Find(model)?.InForceOn(day) is true ? null : new Refusal(Id, ("model", model), ("day", day));
    }
}
