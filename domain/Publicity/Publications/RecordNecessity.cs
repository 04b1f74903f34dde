using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Publicity.Publications;

/// <summary>Records why something minor must be shown after all 公示必要性, for at most three months; the head of the agency says so.</summary>
[ActOf(Role.AgencyHead), Law(CreditRepairMeasures.Classes)]
public sealed record RecordNecessity(PublicationId Publication, string Necessity) : StandingPublicationCommand;

public static partial class PublicationDecider
{
    private static Decision<PublicationFact> Decide(Publication publication, RecordNecessity command, PublicityContext context)
    {
        if (publication.Decision!.Necessity == command.Necessity) return Decision<PublicationFact>.Nothing;
        if (ReasonsForChange.Check(command.Necessity) is { } bare) return bare;
        if (NeverAgain.Check(publication) is { } over) return over;
        if (NecessityOfTheMinor.Check(Again(publication, publication.Document!, null, context)) is { } needless) return needless;
        return new NecessityRecorded(
            command.Necessity, Again(publication, publication.Document!, command.Necessity, context), context.On);
    }
}
