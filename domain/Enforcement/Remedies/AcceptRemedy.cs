using Regulatory.Domain.Enforcement.Remedies.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies;

/// <summary>受理、立案: the reconsideration organ or the court takes it on; a reconsideration is decided within sixty days, thirty if simplified.</summary>
[ActOf(Role.CaseUnitHead, Role.LegalReviewer), Law(AdministrativeReconsiderationLaw.Art62)]
public sealed record AcceptRemedy(RemedyId Remedy, string Document, bool Simplified = false) : RemedyCommand;

public static partial class RemedyDecider
{
    private static Decision<RemedyFact> Decide(ReviewOrSuit state, AcceptRemedy command, EnforcementContext context)
    {
        if (state.Acceptance?.Document == command.Document) return Decision<RemedyFact>.Nothing;
        var refusal = RemedyPending.Check(state)
            ?? RemedyStepInOrder.Check(state.Acceptance is null, "filing")
            ?? StatedInWriting.Check(("document", command.Document));
        if (refusal is not null) return refusal;
        var (ordinary, simplified) = AdministrativeReconsiderationLaw.DaysToDecide.On(context.On);
        return new RemedyAccepted(
            command.Document, command.Simplified,
            state.Filing!.Kind is RemedyKind.Reconsideration
                ? context.Calendar.AddDays(context.On, command.Simplified ? simplified : ordinary)
                : null,
            context.On);
    }
}
