using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Publicity.Publications;

/// <summary>Records that a credit platform has the document 信息报送, whether it is shown to the public or not.</summary>
/// <param name="PlatformName">Name of the platform.</param>
/// <param name="ReceiptNumber">Its receipt.</param>
[ActOf(Role.PublicityClerk, Role.System), Law(DualPublicity.SevenDays)]
public sealed record ReportDocument(PublicationId Publication, string PlatformName, string ReceiptNumber) : StandingPublicationCommand;

public static partial class PublicationDecider
{
    private static Decision<PublicationFact> Decide(Publication publication, ReportDocument command, PublicityContext context)
    {
        if (publication.Reported.Contains(command.PlatformName)) return Decision<PublicationFact>.Nothing;
        if (ReceiptOfTheReport.Check(command) is { } unreceived) return unreceived;
        return new DocumentReported(command.PlatformName, command.ReceiptNumber, publication.Due.IsPassedOn(context.On), context.On);
    }
}
