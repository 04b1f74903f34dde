using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Publicity.Publications;

/// <summary>
/// Computes anew whether a penalty is public 重新认定, by the law and the figures of today: what is shown and would not be any more is
/// shown no more, and no term grows longer.
/// </summary>
/// <param name="Reasons">What changed.</param>
[ActOf(Role.PublicityClerk, Role.System), Law(CreditRepairMeasures.Classes)]
public sealed record ReconsiderPublicity(PublicationId Publication, string Reasons) : StandingPublicationCommand;

public static partial class PublicationDecider
{
    private static Decision<PublicationFact> Decide(Publication publication, ReconsiderPublicity command, PublicityContext context)
    {
        if (publication.IsOver) return Decision<PublicationFact>.Nothing;
        if (ReasonsForChange.Check(command.Reasons) is { } bare) return bare;
        var decision = Again(publication, publication.Document!, publication.Decision!.Necessity, context);
        return decision == publication.Decision ? Decision<PublicationFact>.Nothing : new PublicityReconsidered(decision, command.Reasons, context.On);
    }

    /// <summary>Of the party only what was found once is known: that they were too young, or not.</summary>
    private static PublicityDecision Again(
        Publication publication, DocumentOnRecord document, string? necessity, PublicityContext context) => Publicness(
            document.Penalty, document.Party.Kind, publication.Decision!.Ground is PublicityGround.UnderAgeWithheld, necessity,
            document.IssuedOn, context);
}
