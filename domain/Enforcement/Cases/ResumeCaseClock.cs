using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>恢复计算: from today the case period runs again.</summary>
[ActOf(Role.CaseUnitHead, Role.AgencyHead), Law(AdministrativePenaltyLaw.Art60)]
public sealed record ResumeCaseClock(CaseId Case) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, ResumeCaseClock command, EnforcementContext context)
    {
        if (PeriodStands.Check(state) is { } refusal) return refusal;
        return new CaseClockResumed(From: context.On, state.Period.ResumedFrom(context.On).Count(context.Calendar)!.Value, context.On);
    }
}
