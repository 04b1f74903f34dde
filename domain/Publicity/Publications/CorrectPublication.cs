using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Publicity.Publications;

/// <summary>
/// Corrects what is published of a document 更正: how the party is written, or the content, whole. The document stays as it is; one that
/// was changed is withdrawn instead.
/// </summary>
/// <param name="Party">The same party as it should be written.</param>
/// <param name="Reasons">What was wrong.</param>
[ActOf(Role.PublicityClerk, Role.System), Law(DualPublicity.Fields)]
public sealed record CorrectPublication(
    PublicationId Publication,
    PartyConcerned Party,
    string Reasons,
    PenaltyContent? Penalty = null,
    LicenceContent? Licence = null,
    string? Remark = null) : StandingPublicationCommand
{
    public override IEnumerable<PartyConcerned> Named() => [Party];
}

public static partial class PublicationDecider
{
    private static Decision<PublicationFact> Decide(Publication publication, CorrectPublication command, PublicityContext context)
    {
        if (NeverAgain.Check(publication) is { } over) return over;
        if (ReasonsForChange.Check(command.Reasons) is { } bare) return bare;
        if (PartyIdentified.Check(command.Party) is { } nobody) return nobody;
        if (NothingOfTheForgotten.Check(command.Named(), context) is { } forgotten) return forgotten;
        var party = PartyOnRecord.Of(command.Party, context.PartyOf(command.Party));
        if (SamePartyCorrected.Check(publication, party) is { } another) return another;
        if (ContentOfTheKind.Check(publication.Document!.Kind, command.Penalty, command.Licence) is { } misplaced) return misplaced;
        if (NoNumbersOfPersons.Check(PublicTexts.Of(command.Party, command.Penalty, command.Licence, command.Remark)) is { } exposed) return exposed;
        var document = publication.Document with
        {
            Party = party,
            Penalty = command.Penalty is { } imposed ? PenaltyOnRecord.Of(imposed, party) : null,
            Licence = command.Licence is { } granted ? LicenceOnRecord.Of(granted, party) : null,
            Remark = command.Remark,
        };
        return document.Says(publication.Document)
            ? Decision<PublicationFact>.Nothing
            : new PublicationCorrected(
                document, Again(publication, document, publication.Decision!.Necessity, context), command.Reasons, context.On);
    }
}
