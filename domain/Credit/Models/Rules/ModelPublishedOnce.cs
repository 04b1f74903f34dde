using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Models.Rules;

/// <summary>What was published under a version stays as it was.</summary>
[Law(OwnRules.CreditModels)]
[RuleText(
    "评价模型 {model} 已经公布，修改须公布新的版本。",
    "Model {model} is published: a change is another version.")]
public static class ModelPublishedOnce
{
    public static readonly RuleId Id = new("CRD-MOD-001");

    public static Refusal? Check(CreditModel model) => model.Terms is null ? null : new Refusal(Id, ("model", model.Id));
}
