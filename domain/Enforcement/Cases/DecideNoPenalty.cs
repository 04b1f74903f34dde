using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>不予处罚决定 (APL 30, 33, 57): minor and corrected, first and corrected, no fault, under age, or not established.</summary>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art33), Law(AdministrativePenaltyLaw.Art57)]
public sealed record DecideNoPenalty(CaseId Case, NoPenaltyGround Ground, string Reasons) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, DecideNoPenalty command, EnforcementContext context)
    {
        var refusal = CrimeToThePolice.Check(state)
            ?? InvestigationConcludedFirst.Check(state)
            ?? LegalReviewFirst.Check(state)
            ?? GroundOfNoPenalty.Check(state, command.Ground)
            ?? StatedInWriting.Check(("reasons", command.Reasons));
        if (refusal is not null) return refusal;
        var number = context.DecisionNumber();
        return Decision<CaseFact>.Accept(new NoPenaltyDecided(
                state.Filing!.CaseNumber, number, command.Ground, command.Reasons, CaseOfficer.Of(context), context.On,
                state.Filing.Act.Offence, state.Filing.Division, state.Period.Limit))
            .Claiming(DecisionNumberClaim, number);
    }
}
