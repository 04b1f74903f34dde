using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions.Rules;

/// <summary>The agency whose decision it is enforces it, or one above it.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "该案属于 {division}，不在本机关辖区。",
    "The case belongs to {division}, outside the jurisdiction of this agency.")]
public static class ExecutionOfOwnCase
{
    public static readonly RuleId Id = new("ENF-EXE-002");

    public static Refusal? Check(EnforcementContext context) =>
        context.Enforced?.Filing is { } filed && !context.Actor.Division.Covers(filed.Division)
            ? new Refusal(Id, ("division", filed.Division))
            : null;
}
