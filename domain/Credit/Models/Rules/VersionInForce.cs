using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Models.Rules;

/// <summary>Only a version in force is superseded, and once.</summary>
[Law(OwnRules.CreditModels)]
[RuleText(
    "评价模型 {model} 未公布、已废止或者自 {from} 尚未施行。",
    "Model {model} is not published, has been superseded, or is not in force on {from}.")]
public static class VersionInForce
{
    public static readonly RuleId Id = new("CRD-MOD-007");

    public static Refusal? Check(CreditModelId id, CreditModel? model, LocalDate from) =>
        model is { Terms: not null, EndsOn: null } && model.InForceFrom < from ? null : new Refusal(Id, ("model", id), ("from", from));
}
