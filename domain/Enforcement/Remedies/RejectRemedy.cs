using Regulatory.Domain.Enforcement.Remedies.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies;

/// <summary>不予受理、不予立案: it is not taken on, and ends.</summary>
[ActOf(Role.CaseUnitHead, Role.LegalReviewer), Law(AdministrativeReconsiderationLaw.Art20)]
public sealed record RejectRemedy(RemedyId Remedy, string Document, string Reasons) : RemedyCommand;

public static partial class RemedyDecider
{
    private static Decision<RemedyFact> Decide(ReviewOrSuit state, RejectRemedy command, EnforcementContext context)
    {
        var refusal = RemedyPending.Check(state)
            ?? RemedyStepInOrder.Check(state.Acceptance is null, "filing")
            ?? StatedInWriting.Check(("document", command.Document), ("reasons", command.Reasons));
        if (refusal is not null) return refusal;
        return new RemedyRejected(command.Document, command.Reasons, context.On);
    }
}
