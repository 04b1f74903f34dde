using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Integration.Documents.Models;

/// <summary>A decision letter that grants, 准予行政许可决定书, ready to be typeset by <c>grant-decision.typ</c>.</summary>
/// <param name="Opening">What was asked for, when it was accepted, and the decision with its article.</param>
/// <param name="Delivery">By when the certificate is delivered.</param>
public sealed record GrantDecisionModel(
    string TitleZh,
    string TitleEn,
    string Authority,
    string DocumentNumber,
    string Addressee,
    Passage Opening,
    ImmutableArray<Statement> Statements,
    Passage Delivery,
    string DecidedZh,
    string DecidedEn,
    long FirstPosition,
    long LastPosition,
    string EvidenceSha256)
{
    /// <exception cref="InvalidOperationException">The application was not granted.</exception>
    public static GrantDecisionModel Of(
        IEnumerable<LicenceApplicationFact> facts, ItemTerms item, string authority, Evidence evidence)
    {
        var story = ApplicationStory.Of(facts);
        var granted = story.Granted ?? throw new InvalidOperationException("The application was not granted.");
        var (zh, en, article) = NameOf(story.Submitted.Kind);
        var opening = story.Opening(item).Then(
            $"经审查，你（单位）的申请符合法定条件、标准。根据{Citation.Zh(article)}的规定，本机关决定准予行政许可，内容如下：",
            $"On review the application meets the conditions and standards of law. Under the {Citation.En(article)}, "
            + "this authority grants the licence as follows.");
        return new(
            zh, en, authority, granted.DocumentNumber, DocumentText.NameOf(story.Submitted.Applicant), opening,
            [
                new("许可事项", "Licensed item", item.Zh, item.En),
                new("许可内容", "Content", granted.Content),
                new("许可范围", "Scope", granted.Scope.Text, granted.Scope.Caption),
                new("有效期", "Valid", DocumentText.Zh(granted.Term), DocumentText.En(granted.Term)),
            ],
            DeliveryOf(story.Submitted.Kind, granted),
            DocumentText.Zh(granted.On), DocumentText.En(granted.On),
            evidence.FirstPosition, evidence.LastPosition, evidence.Sha256);
    }

    // A certificate is promised only where one is issued.
    private static Passage DeliveryOf(ApplicationKind kind, LicenceGranted granted) => kind switch
    {
        ApplicationKind.Deregistration => new(
            $"本机关依法办理该行政许可的注销手续（{Citation.Zh(AdministrativeLicensingLaw.Art70)}）。",
            $"The licence is struck from the register ({Citation.En(AdministrativeLicensingLaw.Art70)})."),
        ApplicationKind.SuspensionReport => new("本机关已将该报告记录在案，不另行颁发证件。", "The report is on record; no certificate is issued."),
        _ => new(
            $"本机关将于{DocumentText.Zh(granted.DeliveryDue.Due)}前（含当日）向你（单位）颁发、送达行政许可证件"
            + $"（{Citation.Zh(AdministrativeLicensingLaw.Art44)}）。",
            $"The certificate will be issued and delivered by {DocumentText.En(granted.DeliveryDue.Due)} "
            + $"({Citation.En(AdministrativeLicensingLaw.Art44)})."),
    };

    private static (string Zh, string En, string Article) NameOf(ApplicationKind kind) => kind switch
    {
        ApplicationKind.Change => ("准予变更行政许可决定书", "Decision to Grant a Change of Licence", AdministrativeLicensingLaw.Art49),
        ApplicationKind.Renewal => ("准予延续行政许可决定书", "Decision to Grant the Renewal of a Licence", AdministrativeLicensingLaw.Art50),
        ApplicationKind.Deregistration =>
            ("准予注销行政许可决定书", "Decision to Deregister a Licence", AdministrativeLicensingLaw.Art70),
        _ => ("准予行政许可决定书", "Decision to Grant a Licence", AdministrativeLicensingLaw.Art38),
    };
}
