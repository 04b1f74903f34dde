using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>
/// 当场处罚备案 (APL 52, TEP 61): the agency takes in the copy; it is due within five days, and late is recorded as late.
/// </summary>
[ActOf(Role.CaseUnitHead), Law(AdministrativePenaltyLaw.Art52), Law(TransportEnforcementProcedure.Art61)]
public sealed record ReportOnSpotDecision(CaseId Case) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, ReportOnSpotDecision command, EnforcementContext context)
    {
        if (state.OnSpot.Reported) return Decision<CaseFact>.Nothing;
        if (DecidedOnTheSpot.Check(state) is { } refusal) return refusal;
        return new OnSpotDecisionReported(CaseOfficer.Of(context), context.On);
    }
}
