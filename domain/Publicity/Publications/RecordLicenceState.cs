using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Publicity.Publications;

/// <summary>Records that a published licence has lost its force, or has it again 当前状态: 1 valid, 2 invalid.</summary>
/// <param name="Document">Number of the document that says so.</param>
[ActOf(Role.PublicityClerk, Role.System), Law(DualPublicity.Fields)]
public sealed record RecordLicenceState(PublicationId Publication, bool Valid, string Document) : StandingPublicationCommand;

public static partial class PublicationDecider
{
    private static Decision<PublicationFact> Decide(Publication publication, RecordLicenceState command, PublicityContext context)
    {
        if (DocumentOfTheKind.Check(publication, PublicationKind.Licence) is { } other) return other;
        if (publication.LicenceValid == command.Valid) return Decision<PublicationFact>.Nothing;
        if (BasisOfTheState.Check(command.Document) is { } unnumbered) return unnumbered;
        return new LicenceStateRecorded(command.Valid, command.Document, context.On);
    }
}
