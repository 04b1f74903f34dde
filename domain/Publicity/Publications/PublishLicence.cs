using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Publicity.Publications;

/// <summary>Shows a licence to the public 行政许可公示 from today on, while its decision stands.</summary>
[ActOf(Role.PublicityClerk, Role.System), Law(AdministrativeLicensingLaw.Art40)]
public sealed record PublishLicence(PublicationId Publication) : StandingPublicationCommand;

public static partial class PublicationDecider
{
    private static Decision<PublicationFact> Decide(Publication publication, PublishLicence command, PublicityContext context)
    {
        if (DocumentOfTheKind.Check(publication, PublicationKind.Licence) is { } other) return other;
        if (publication.Stage is PublicationStage.Shown) return Decision<PublicationFact>.Nothing;
        if (NeverAgain.Check(publication) is { } over) return over;
        return Shown(publication, of: null, until: null, context);
    }
}
