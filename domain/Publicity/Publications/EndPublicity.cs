using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Publicity.Publications;

/// <summary>
/// Ends the publicity of a penalty for good 终止公示: its term has run out, or its credit was repaired. A penalty that was never shown can
/// be repaired, too, and is then never shown.
/// </summary>
/// <param name="Document">Number of the repair decision; null at the end of the term.</param>
[ActOf(Role.System, Role.PublicityClerk, Role.CreditOfficer), Law(CreditRepairMeasures.Repair)]
public sealed record EndPublicity(PublicationId Publication, PublicityEnd Cause, string? Document = null) : StandingPublicationCommand;

public static partial class PublicationDecider
{
    private static Decision<PublicationFact> Decide(Publication publication, EndPublicity command, PublicityContext context)
    {
        if (DocumentOfTheKind.Check(publication, PublicationKind.Penalty) is { } other) return other;
        if (publication.IsOver) return Decision<PublicationFact>.Nothing;
        if (command.Cause is PublicityEnd.TermReached)
            return TermRunOut.Check(publication, context) is { } early
                ? early
                : new PublicityEnded(PublicityEnd.TermReached, Document: null, context.On);
        if (RepairByDecision.Check(command.Document) is { } unnumbered) return unnumbered;
        if (ShortestTermServed.Check(publication, context) is { } tooEarly) return tooEarly;
        return new PublicityEnded(PublicityEnd.CreditRepaired, command.Document, context.On);
    }
}
