using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions.Rules;

/// <summary>Only an enforcement that has begun is suspended or ended: by a demand, an announcement or a decision on substitute performance.</summary>
[Law(AdministrativeCompulsionLaw.Art39), Law(AdministrativeCompulsionLaw.Art40)]
[RuleText(
    "该案尚未开始强制执行。",
    "Nothing of the case is being enforced yet.")]
public static class ExecutionBegun
{
    public static readonly RuleId Id = new("ENF-EXE-008");

    /// <param name="number">Of the decision that is being enforced; null where none is.</param>
    public static Refusal? Check(string? number) => number is null ? new Refusal(Id) : null;
}
