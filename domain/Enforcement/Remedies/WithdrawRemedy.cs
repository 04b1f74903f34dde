using Regulatory.Domain.Enforcement.Remedies.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies;

/// <summary>撤回申请、撤诉: the party takes it back, and the decision stands.</summary>
[ActOf(Role.CaseUnitHead, Role.LegalReviewer, Role.Partner), Law(AdministrativeReconsiderationLaw.Art62)]
public sealed record WithdrawRemedy(RemedyId Remedy, string Document) : RemedyCommand;

public static partial class RemedyDecider
{
    private static Decision<RemedyFact> Decide(ReviewOrSuit state, WithdrawRemedy command, EnforcementContext context)
    {
        var refusal = RemedyPending.Check(state) ?? CourtEndsSuits.Check(state, context.Actor) ?? StatedInWriting.Check(("document", command.Document));
        if (refusal is not null) return refusal;
        return new RemedyWithdrawn(command.Document, context.On);
    }
}
