using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Publicity.Publications;

/// <summary>Shows a penalty to the public 行政处罚公示 from today on.</summary>
/// <param name="Until">公示截止期, inclusive; null for the longest that its class allows.</param>
[ActOf(Role.PublicityClerk, Role.System), Law(AdministrativePenaltyLaw.Art48)]
public sealed record PublishPenalty(PublicationId Publication, LocalDate? Until = null) : StandingPublicationCommand;

public static partial class PublicationDecider
{
    private static Decision<PublicationFact> Decide(Publication publication, PublishPenalty command, PublicityContext context)
    {
        if (DocumentOfTheKind.Check(publication, PublicationKind.Penalty) is { } other) return other;
        if (publication.Stage is PublicationStage.Shown) return Decision<PublicationFact>.Nothing;
        if (NeverAgain.Check(publication) is { } over) return over;
        // The law of the day on which it is shown decides, not that of the day on which it was taken on record.
        var decision = Again(publication, publication.Document!, publication.Decision!.Necessity, context);
        if (NobodyUnderAge.Check(decision) is { } child) return child;
        if (GroundForTheMinor.Check(decision) is { } minor) return minor;
        if (TermOfTheClass.Check(decision, command.Until, context) is { } beyond) return beyond;
        var shown = Shown(publication, decision.Class, command.Until ?? decision.Until, context);
        return decision == publication.Decision
            ? shown
            : Decision<PublicationFact>.Accept(new PublicityReconsidered(decision, "公示时重新认定", context.On), shown);
    }

    private static PublicationPublished Shown(Publication publication, SeverityClass? of, LocalDate? until, PublicityContext context) =>
        new(publication.Document!, of, publication.LicenceValid, until, publication.Due.IsPassedOn(context.On), context.On);
}
