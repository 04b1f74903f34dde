using Regulatory.Domain.Enforcement.Executions.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions;

/// <summary>终结行政强制执行 (ACL 40, form 22): there is nobody or nothing left to enforce against; also while it waits.</summary>
[ActOf(Role.AgencyHead), Law(AdministrativeCompulsionLaw.Art40)]
public sealed record EndExecution(CaseId Case, string Document, ExecutionEndGround Ground, string Reasons) : ExecutionCommand;

public static partial class ExecutionDecider
{
    private static Decision<ExecutionFact> Decide(CompulsoryExecution state, EndExecution command, EnforcementContext context)
    {
        var number = Enforcing(state, context);
        var refusal = ExecutionBegun.Check(number)
            ?? ExecutionNotEnded.Check(state, number!)
            ?? StatedInWriting.Check(("reasons", command.Reasons));
        if (refusal is not null) return refusal;
        return new ExecutionEnded(number!, command.Document, command.Ground, command.Reasons, DivisionOf(context), context.On);
    }
}
