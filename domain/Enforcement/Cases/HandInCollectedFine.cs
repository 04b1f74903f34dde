using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>上缴罚款 (APL 71): the officer hands in what was collected; the agency has two working days to bank it.</summary>
[ActOf(Role.CaseUnitHead), Law(AdministrativePenaltyLaw.Art71)]
public sealed record HandInCollectedFine(CaseId Case, Money Amount) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, HandInCollectedFine command, EnforcementContext context)
    {
        if (state.OnSpot.HandedIn is not null) return Decision<CaseFact>.Nothing;
        if (CollectedBefore.OfHandingIn(state, command.Amount) is { } refusal) return refusal;
        return new CollectedFineHandedIn(command.Amount, CaseOfficer.Of(context), HandInBy(context), context.On);
    }
}
