using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions.Rules;

/// <summary>While an enforcement is suspended nothing is enforced (ACL 39), and nothing once it has ended.</summary>
[Law(AdministrativeCompulsionLaw.Art39)]
[RuleText(
    "对 {number} 的强制执行已中止，恢复之前不得继续。",
    "The enforcement of {number} is suspended; nothing is done before it is resumed.")]
public static class ExecutionUnderWay
{
    public static readonly RuleId Id = new("ENF-EXE-004");

    public static Refusal? Check(CompulsoryExecution execution, string number) =>
        ExecutionNotEnded.Check(execution, number)
        ?? (execution.Suspended.Contains(number) ? new Refusal(Id, ("number", number)) : null);
}
