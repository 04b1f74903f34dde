using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>No case is dated before the law by whose periods it is counted (reconsideration law of 2023).</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "案件日期不得早于 {from}。",
    "No case is dated before {from}.")]
public static class LawInForceSince
{
    public static readonly RuleId Id = new("ENF-FIL-005");

    /// <summary>The latest commencement of the laws whose periods a case is counted by.</summary>
    private static readonly LocalDate From = new(2024, 1, 1);

    public static Refusal? Check(LocalDate on) => on < From ? new Refusal(Id, ("from", From)) : null;
}
