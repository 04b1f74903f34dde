using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>复核陈述申辩 (APL 45): what is well founded is accepted.</summary>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(AdministrativePenaltyLaw.Art45)]
public sealed record ReviewDefence(CaseId Case, bool Accepted, string Reasons) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, ReviewDefence command, EnforcementContext context)
    {
        var refusal = DefenceToReview.Check(state) ?? StatedInWriting.Check(("reasons", command.Reasons));
        if (refusal is not null) return refusal;
        return new DefenceReviewed(command.Accepted, command.Reasons, context.On);
    }
}
