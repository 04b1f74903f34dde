using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Publicity.Publications;

/// <summary>
/// Takes a decision on record for publicity 公示认定, and computes whether it is shown to the public, for how long, and by when it is
/// reported. A licence's or a penalty's content, whichever the kind says.
/// </summary>
/// <param name="DocumentNumber">决定文书号; the publication's id follows from it.</param>
/// <param name="Authority">The deciding body.</param>
/// <param name="Source">数据来源单位</param>
/// <param name="Division">Division of the deciding body.</param>
/// <param name="DocumentOn">Date of the document.</param>
[ActOf(Role.PublicityClerk, Role.System), Law(DualPublicity.SevenDays)]
public sealed record EvaluatePublicity(
    PublicationKind Kind,
    string DocumentNumber,
    PartyConcerned Party,
    IssuingBody Authority,
    IssuingBody Source,
    DivisionCode Division,
    LocalDate DocumentOn,
    PenaltyContent? Penalty = null,
    LicenceContent? Licence = null,
    string? Remark = null) : PublicationCommand
{
    public override PublicationId About() => PublicationId.Of(Kind, DocumentNumber);

    public override IEnumerable<PartyConcerned> Named() => [Party];
}

public static partial class PublicationDecider
{
    private static Decision<PublicationFact> Decide(Publication publication, EvaluatePublicity command, PublicityContext context)
    {
        if (DocumentIdentified.Check(command, context) is { } unidentified) return unidentified;
        if (PartyIdentified.Check(command.Party) is { } nobody) return nobody;
        if (NothingOfTheForgotten.Check(command.Named(), context) is { } forgotten) return forgotten;
        var party = PartyOnRecord.Of(command.Party, context.PartyOf(command.Party));
        if (OneDocumentOnePublication.Check(publication, party.Party, command.DocumentOn) is { } taken) return taken;
        if (publication.Document is not null) return Decision<PublicationFact>.Nothing;
        if (ContentOfTheKind.Check(command.Kind, command.Penalty, command.Licence) is { } misplaced) return misplaced;
        if (NoNumbersOfPersons.Check(PublicTexts.Of(command.Party, command.Penalty, command.Licence, command.Remark)) is { } exposed) return exposed;
        var penalty = command.Penalty is { } imposed ? PenaltyOnRecord.Of(imposed, party) : null;
        var document = new DocumentOnRecord(
            command.Kind, command.DocumentNumber.Trim(), party, command.Authority, command.Source, command.Division, command.DocumentOn,
            penalty, command.Licence is { } granted ? LicenceOnRecord.Of(granted, party) : null, command.Remark);
        return new PublicityDecided(
            document,
            NotAfterItsTerm(
                Publicness(penalty, party.Kind, IsUnderAge(command.Party, command.DocumentOn, context), null, command.DocumentOn, context), context),
            context.Calendar.AddWorkingDays(command.DocumentOn, DualPublicity.DaysToPublish.On(command.DocumentOn)), context.On);
    }

    /// <summary>What is taken on record when its longest publicity is over is not shown; it is reported all the same.</summary>
    private static PublicityDecision NotAfterItsTerm(PublicityDecision decision, PublicityContext context) =>
        decision is { Public: true, Until: { } until } && until < context.On
            ? decision with { Public = false, Ground = PublicityGround.TermIsOver }
            : decision;

    /// <summary>A licence is public; a penalty as its class and the age of its party say.</summary>
    private static PublicityDecision Publicness(
        PenaltyOnRecord? penalty, PartyKind party, bool underAge, string? necessity, LocalDate documentOn, PublicityContext context) =>
        penalty is null
            ? PublicityOf.Licence
            : PublicityOf.Penalty(penalty, party, underAge, necessity, documentOn, context.On, context.Figures);

    private static bool IsUnderAge(PartyConcerned party, LocalDate documentOn, PublicityContext context) =>
        party.ResidentId is { } person && person.AgeOn(documentOn) < context.Figures.NumberOf(PublicityFigures.AgeOfPublicity, context.On);
}
