using Regulatory.Domain.Enforcement.Remedies.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies;

/// <summary>延长复议期限 (ARL 62): once, by at most thirty days, not in the simplified procedure.</summary>
[ActOf(Role.CaseUnitHead, Role.LegalReviewer), Law(AdministrativeReconsiderationLaw.Art62)]
public sealed record ExtendRemedy(RemedyId Remedy, int Days, string Document) : RemedyCommand;

public static partial class RemedyDecider
{
    private static Decision<RemedyFact> Decide(ReviewOrSuit state, ExtendRemedy command, EnforcementContext context)
    {
        var refusal = RemedyPending.Check(state)
            ?? ExtensionOfReconsideration.Check(state, command.Days, context)
            ?? StatedInWriting.Check(("document", command.Document));
        if (refusal is not null) return refusal;
        var (ordinary, _) = AdministrativeReconsiderationLaw.DaysToDecide.On(state.Acceptance!.On);
        return new RemedyExtended(
            command.Days, command.Document, context.Calendar.AddDays(state.Acceptance.On, ordinary + command.Days), context.On);
    }
}
