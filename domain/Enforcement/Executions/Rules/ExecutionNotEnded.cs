using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions.Rules;

/// <summary>An enforcement that has ended is over (ACL 40).</summary>
[Law(AdministrativeCompulsionLaw.Art40)]
[RuleText(
    "对 {number} 的强制执行已经终结。",
    "The enforcement of {number} has ended.")]
public static class ExecutionNotEnded
{
    public static readonly RuleId Id = new("ENF-EXE-003");

    public static Refusal? Check(CompulsoryExecution execution, string number) =>
        execution.Ended.Contains(number) ? new Refusal(Id, ("number", number)) : null;
}
