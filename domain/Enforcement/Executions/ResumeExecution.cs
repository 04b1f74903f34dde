using Regulatory.Domain.Enforcement.Executions.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions;

/// <summary>恢复行政强制执行 (ACL 39, form 22): what made it wait is gone.</summary>
[ActOf(Role.AgencyHead), Law(AdministrativeCompulsionLaw.Art39)]
public sealed record ResumeExecution(CaseId Case, string Document, string Reasons) : ExecutionCommand;

public static partial class ExecutionDecider
{
    private static Decision<ExecutionFact> Decide(CompulsoryExecution state, ResumeExecution command, EnforcementContext context)
    {
        var refusal = SuspensionToLift.Check(state) ?? StatedInWriting.Check(("reasons", command.Reasons));
        if (refusal is not null) return refusal;
        return new ExecutionResumed(state.Waiting!, command.Document, command.Reasons, context.On);
    }
}
