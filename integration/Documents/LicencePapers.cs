using System.Security.Cryptography;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Integration.Documents.Models;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Ledger;

namespace Regulatory.Integration.Documents;

/// <summary>A paper before it is signed. The same facts give the same bytes.</summary>
/// <param name="Title">What it is and its number, as the signature's reason names it.</param>
public sealed record UnsignedPaper(byte[] Pdf, string Authority, string Title)
{
    /// <summary>What <c>CertificateIssued</c> records.</summary>
    public CertificateDigest Digest { get; } = new(Convert.ToHexStringLower(SHA256.HashData(Pdf)), Pdf.Length);
}

/// <summary>
/// Makes the papers of licensing: from facts to a model, from the model to a PDF/A-3a with the facts inside, and from that to a
/// signed one. Every method may fail with a <see cref="TypesettingException"/>.
/// </summary>
/// <param name="publicBaseUrl">Address under which the public reaches <c>/verify</c>.</param>
public sealed class LicencePapers(Typesetter typesetter, PadesSigner signer, Uri publicBaseUrl)
{
    /// <summary>The certificate that is about to be issued, or was.</summary>
    /// <param name="facts">The application's facts before <c>CertificateIssued</c>; see <see cref="BeforeIssue"/>.</param>
    public Task<UnsignedPaper> CertificateAsync(
        CertifiedLicence licence, IReadOnlyCollection<RecordedFact> facts, CancellationToken stop = default)
    {
        var evidence = Models.Evidence.Of(facts);
        var model = CertificateModel.Of(licence, publicBaseUrl, evidence);
        return MakeAsync(
            "certificate.typ", model, evidence, licence.IssuedOn, model.Authority, $"{model.TitleZh} {model.Number}", stop);
    }

    /// <summary>The certificate as it will look: marked as a preview all over, without number, code, evidence and signature.</summary>
    /// <param name="licence">Its number only where the licence exists already; else what stands in its place.</param>
    /// <inheritdoc cref="CertificateAsync"/>
    public Task<byte[]> PreviewAsync(CertifiedLicence licence, IReadOnlyCollection<RecordedFact> facts, CancellationToken stop = default) =>
        Papermaking.SheetAsync(
            typesetter, "certificate-preview.typ", CertificateModel.Of(licence, publicBaseUrl, Models.Evidence.Of(facts)).AsPreview(), licence.IssuedOn, stop);

    /// <summary>准予行政许可决定书</summary>
    /// <param name="facts">The application's facts in life order, personal values opened.</param>
    /// <param name="recorded">The same facts as they stand in the ledger, up to the grant.</param>
    public Task<UnsignedPaper> GrantDecisionAsync(
        IEnumerable<LicenceApplicationFact> facts, ItemTerms item, string authority, IReadOnlyCollection<RecordedFact> recorded,
        CancellationToken stop = default)
    {
        var life = facts.ToList();
        var evidence = Models.Evidence.Of(recorded);
        var model = GrantDecisionModel.Of(life, item, authority, evidence);
        var on = life.OfType<LicenceGranted>().Last().On;
        return MakeAsync("grant-decision.typ", model, evidence, on, authority, $"{model.TitleZh} {model.DocumentNumber}", stop);
    }

    /// <summary>不予行政许可决定书</summary>
    /// <inheritdoc cref="GrantDecisionAsync"/>
    public Task<UnsignedPaper> RefusalDecisionAsync(
        IEnumerable<LicenceApplicationFact> facts, ItemTerms item, string authority, IReadOnlyCollection<RecordedFact> recorded,
        CancellationToken stop = default)
    {
        var life = facts.ToList();
        var evidence = Models.Evidence.Of(recorded);
        var model = RefusalDecisionModel.Of(life, item, authority, evidence);
        var on = life.OfType<LicenceRefused>().Last().On;
        return MakeAsync("refusal-decision.typ", model, evidence, on, authority, $"{model.TitleZh} {model.DocumentNumber}", stop);
    }

    /// <summary>The paper with the authority's signature; equal papers, moments and attachments give equal bytes.</summary>
    /// <param name="at">From the facts: when the fact was recorded that this paper is the document of.</param>
    /// <param name="attachments">Files that go in with the signature, such as the proof of the facts.</param>
    public byte[] Sign(UnsignedPaper paper, Instant at, params ReadOnlySpan<EmbeddedFile> attachments) =>
        signer.Sign(paper.Pdf, at, paper.Authority, paper.Title, attachments);

    /// <summary>The facts of an application that its certificate carries: all before the issue, which records its digest.</summary>
    public static IReadOnlyList<RecordedFact> BeforeIssue(IEnumerable<RecordedFact> stream) =>
        [.. stream.TakeWhile(fact => fact.Type != IssuedType)];

    private static string IssuedType { get; } =
        ((FactAttribute)Attribute.GetCustomAttribute(typeof(CertificateIssued), typeof(FactAttribute))!).WireName;

    private Task<UnsignedPaper> MakeAsync<TModel>(
        string template, TModel model, Models.Evidence evidence, LocalDate on, string authority, string title, CancellationToken stop) =>
        Papermaking.MakeAsync(typesetter, template, model, evidence, on, authority, title, stop);
}
