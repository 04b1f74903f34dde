using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>恢复: the case goes on, and its period with it.</summary>
[ActOf(Role.AgencyHead, Role.CaseUnitHead), Law(AdministrativePenaltyLaw.Art57)]
public sealed record ResumeCase(CaseId Case) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, ResumeCase command, EnforcementContext context)
    {
        if (WaitingCase.Check(state) is { } refusal) return refusal;
        return new CaseResumed(state.Period.ResumedFrom(context.On).Count(context.Calendar) ?? state.Period.DecideBy, context.On);
    }
}
