using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Models.Rules;

/// <summary>What was scored by a version on its days stays scored by it.</summary>
[Law(OwnRules.CreditModels)]
[RuleText(
    "评价模型的更替不得溯及 {from}。",
    "A version is not replaced in retrospect from {from}.")]
public static class NoModelInRetrospect
{
    public static readonly RuleId Id = new("CRD-MOD-006");

    public static Refusal? Check(LocalDate from, LocalDate on) => from < on ? new Refusal(Id, ("from", from)) : null;
}
