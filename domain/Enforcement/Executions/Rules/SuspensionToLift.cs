using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions.Rules;

/// <summary>Only what was suspended, and has not ended, is resumed (ACL 39).</summary>
[Law(AdministrativeCompulsionLaw.Art39)]
[RuleText(
    "没有处于中止状态的强制执行。",
    "No enforcement of the case is suspended.")]
public static class SuspensionToLift
{
    public static readonly RuleId Id = new("ENF-EXE-009");

    public static Refusal? Check(CompulsoryExecution execution) =>
        execution.Waiting is null ? new Refusal(Id) : null;
}
