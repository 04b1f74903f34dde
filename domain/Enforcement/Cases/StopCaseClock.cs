using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>期间扣除: from today testing, appraisal, a hearing or a public notice keeps the case period from running.</summary>
[ActOf(Role.CaseUnitHead, Role.AgencyHead), Law(AdministrativePenaltyLaw.Art60)]
public sealed record StopCaseClock(CaseId Case, ExcludedTime Cause) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, StopCaseClock command, EnforcementContext context)
    {
        if (PeriodStops.Check(state, context) is { } refusal) return refusal;
        return new CaseClockStopped(command.Cause, From: context.On, context.On);
    }
}
