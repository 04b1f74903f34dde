using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Integration.Documents.Models;

/// <summary>A decision letter that refuses, 不予行政许可决定书, ready to be typeset by <c>refusal-decision.typ</c>.</summary>
/// <param name="Reasons">Each with the article it rests on.</param>
/// <param name="Remedies">Rights of reconsideration and suit, to the letter as the decision states them.</param>
/// <param name="Ban">Null unless a ban on applying again follows.</param>
public sealed record RefusalDecisionModel(
    string TitleZh,
    string TitleEn,
    string Authority,
    string DocumentNumber,
    string Addressee,
    Passage Opening,
    ImmutableArray<Passage> Reasons,
    Passage Conclusion,
    Passage? Ban,
    string Remedies,
    string DecidedZh,
    string DecidedEn,
    long FirstPosition,
    long LastPosition,
    string EvidenceSha256)
{
    /// <exception cref="InvalidOperationException">The application was not refused.</exception>
    public static RefusalDecisionModel Of(
        IEnumerable<LicenceApplicationFact> facts, ItemTerms item, string authority, Evidence evidence)
    {
        var story = ApplicationStory.Of(facts);
        var refused = story.Refused ?? throw new InvalidOperationException("The application was not refused.");
        var article = AdministrativeLicensingLaw.Art38;
        return new(
            "不予行政许可决定书", "Decision to Refuse a Licence", authority, refused.DocumentNumber,
            DocumentText.NameOf(story.Submitted.Applicant),
            story.Opening(item).Then(
                "经审查，你（单位）的申请不符合法定条件、标准，理由如下：",
                "On review the application does not meet the conditions and standards of law, for these reasons:"),
            [.. refused.Reasons.Select(reason => new Passage(
                $"{reason.Text.TrimEnd('。')}（依据：{Citation.Zh(reason.Article)}）。", Citation.En(reason.Article)))],
            refused.FalseMaterial
                ? new(
                    $"根据{Citation.Zh(article)}、{Citation.Zh(AdministrativeLicensingLaw.Art78)}的规定，本机关决定不予行政许可，并给予警告。",
                    $"Under the {Citation.En(article)} and the {Citation.En(AdministrativeLicensingLaw.Art78)}, this authority refuses "
                    + "the licence and gives a warning.")
                : new(
                    $"根据{Citation.Zh(article)}的规定，本机关决定不予行政许可。",
                    $"Under the {Citation.En(article)}, this authority refuses the licence."),
            refused.Ban is { } ban ? BanPassage(ban) : null,
            refused.Remedies,
            DocumentText.Zh(refused.On), DocumentText.En(refused.On),
            evidence.FirstPosition, evidence.LastPosition, evidence.Sha256);
    }

    private static Passage BanPassage(ReapplicationBan ban) => new(
        $"自{DocumentText.Zh(ban.From)}至{DocumentText.Zh(ban.Until)}，你（单位）不得再次申请该行政许可。",
        $"From {DocumentText.En(ban.From)} to {DocumentText.En(ban.Until)} you may not apply for this licence again.");
}
