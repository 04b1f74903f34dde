using Regulatory.Domain.Enforcement.Executions.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions;

/// <summary>中止行政强制执行 (ACL 39, form 22): the enforcement of a duty or of a fine waits.</summary>
[ActOf(Role.AgencyHead), Law(AdministrativeCompulsionLaw.Art39)]
public sealed record SuspendExecution(CaseId Case, string Document, ExecutionSuspensionGround Ground, string Reasons) : ExecutionCommand;

public static partial class ExecutionDecider
{
    private static Decision<ExecutionFact> Decide(CompulsoryExecution state, SuspendExecution command, EnforcementContext context)
    {
        var number = Enforcing(state, context);
        var refusal = ExecutionBegun.Check(number)
            ?? ExecutionUnderWay.Check(state, number!)
            ?? StatedInWriting.Check(("reasons", command.Reasons));
        if (refusal is not null) return refusal;
        return new ExecutionSuspended(number!, command.Document, command.Ground, command.Reasons, DivisionOf(context), context.On);
    }
}
