using System.Collections.Immutable;
using System.Security.Cryptography;
using NodaTime;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Integration.Acts.Licensing;
using Regulatory.Integration.Documents.Models;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Integration.Documents.Certificates;

/// <summary>A signed paper to hand out.</summary>
/// <param name="UnsignedSha256">What the ledger records; it is the digest of the first <paramref name="UnsignedLength"/> bytes.</param>
/// <param name="Position">Position of the fact that the paper belongs to.</param>
public sealed record SignedPaper(byte[] Pdf, string UnsignedSha256, long UnsignedLength, long Position);

/// <summary>Whose paper it is and which division's.</summary>
public sealed record PaperHolder(PartyId Party, DivisionCode Division);

/// <summary>A paper can no longer be handed out as it was recorded.</summary>
public sealed class PaperLostException(string sha256)
    : Exception($"The paper with SHA-256 {sha256} is not in the archive, and typesetting its facts anew gives other bytes.");

/// <summary>The papers of licences: typeset and kept when they are issued, signed when they are handed out.</summary>
/// <remarks>
/// Whatever is handed out carries the proof of its facts, which is put in together with the seal: after the bytes whose digest is on
/// record. A paper whose facts are not sealed yet waits for that a little.
/// </remarks>
public sealed class Certificates(
    FactLedger ledger, FactCatalogue catalogue, ReferenceData reference, LicencePapers papers, CertificateArchive archive, PaperProofs proofs)
{
    /// <summary>Typesets the certificate that is about to be issued and keeps it.</summary>
    public async ValueTask<CertificateDigest> Typeset(CertificateRequest request, CancellationToken cancellation)
    {
        var facts = await FactsOf(request.Application, cancellation);
        var under = request.State.Submission!.Under is { } above ? await NumberOf(above, cancellation) : null;
        var paper = await Typeset(facts, request.LicenceNumber, request.Context.Actor.Agency, request.Context.On, under, cancellation);
        await archive.Keep(paper.Digest.Sha256, paper.Pdf, request.State.Submission.Applicant.Party, cancellation);
        return paper.Digest;
    }

    /// <summary>The certificate that is due on an application, as it will look; null when none is due.</summary>
    /// <param name="authority">The authority that is about to issue it; null for that which granted.</param>
    /// <param name="on">The day on which it would be issued.</param>
    public async Task<byte[]?> Preview(ApplicationId application, string? authority, LocalDate on, CancellationToken cancellation)
    {
        var recorded = await FactsOf(application, cancellation);
        var facts = recorded.Select(fact => (LicenceApplicationFact)catalogue.Decode(fact)).ToList();
        if (facts is not [ApplicationSubmitted submitted, ..] || !submitted.Kind.EndsInCertificate()) return null;
        if (facts.OfType<LicenceGranted>().LastOrDefault() is not { } granted || facts.Exists(fact => fact is CertificateIssued)) return null;
        var number = submitted.Licence is { } concerned ? await NumberOf(concerned, cancellation) : null;
        var under = submitted.Under is { } above ? await NumberOf(above, cancellation) : null;
        return await papers.PreviewAsync(
            CertifiedLicence.Of(
                facts, ItemOf(submitted), number ?? "（颁发时编号 assigned on issue）", authority ?? granted.DecidedBy.Agency ?? "", on, under),
            recorded, cancellation);
    }

    /// <summary>The latest certificate of a licence, signed; null when there is no such licence or it never had a certificate here.</summary>
    /// <exception cref="PaperLostException">See there.</exception>
    /// <exception cref="NotSealedYetException">The fact that issued it is too young.</exception>
    public async Task<SignedPaper?> Find(string licenceNumber, CancellationToken cancellation)
    {
        if (await LicenceOf(licenceNumber, cancellation) is not { } licence) return null;
        var life = await LifeOf(licence, cancellation);
        return life.Select(CertificateOf).LastOrDefault(latest => latest is not null) is { } latest
            ? await FindIssued(latest.Application, life, cancellation)
            : null;
    }

    /// <summary>The certificate that was issued on an application, signed; null when none was.</summary>
    /// <inheritdoc cref="Find"/>
    public async Task<SignedPaper?> FindIssued(ApplicationId application, CancellationToken cancellation) =>
        await FindIssued(application, life: null, cancellation);

    private async Task<SignedPaper?> FindIssued(ApplicationId application, List<LicenceFact>? life, CancellationToken cancellation)
    {
        var facts = await FactsOf(application, cancellation);
        if (facts.LastOrDefault(fact => catalogue.Decode(fact) is CertificateIssued) is not { } issue) return null;
        var issued = (CertificateIssued)catalogue.Decode(issue);
        var digest = new CertificateDigest(issued.UnsignedSha256, issued.UnsignedLength);
        life ??= await LifeOf(issued.Licence, cancellation);
        var (authority, above) = life[0] switch
        {
            LicenceIssued first => (first.Authority, first.Under),
            LicenceImported first => (first.Authority, first.Under),
            _ => throw new InvalidOperationException($"The life of licence {issued.Licence} does not begin with its issue or import."),
        };
        var holder = ((ApplicationSubmitted)catalogue.Decode(facts[0])).Applicant.Party;
        var pdf = await archive.Find(digest.Sha256, holder, cancellation);
        if (pdf is null)
        {
            var under = above is { } operating ? await NumberOf(operating, cancellation) : null;
            pdf = (await Typeset(facts, issued.LicenceNumber, authority, issued.On, under, cancellation)).Pdf;
            if (Convert.ToHexStringLower(SHA256.HashData(pdf)) != digest.Sha256) throw new PaperLostException(digest.Sha256);
            await archive.Keep(digest.Sha256, pdf, holder, cancellation);
            if (await IsErased(holder, cancellation))
            {
                // They were erased while it was typeset, and what removes papers may have been here before.
                archive.RemoveAll(holder);
                return null;
            }
        }
        var paper = new UnsignedPaper(pdf, authority, issued.LicenceNumber);
        var proof = await proofs.Of(paper, [.. LicencePapers.BeforeIssue(facts), issue], issue.Position, cancellation);
        return new(papers.Sign(paper, issue.RecordedAt, proof), digest.Sha256, digest.Length, issue.Position);
    }

    /// <summary>The holder of a licence number; null when nobody holds it.</summary>
    public async Task<PaperHolder?> HolderOf(string licenceNumber, CancellationToken cancellation) =>
        await LicenceOf(licenceNumber, cancellation) is { } licence ? HolderIn(await LifeOf(licence, cancellation)) : null;

    /// <summary>The applicant; null when there is no such application.</summary>
    public async Task<PaperHolder?> ApplicantOf(ApplicationId application, CancellationToken cancellation) =>
        (await FactsOf(application, cancellation)) is [var first, ..] && catalogue.Decode(first) is ApplicationSubmitted submitted
            ? new(submitted.Applicant.Party, submitted.Division)
            : null;

    /// <summary>The decision letter on an application, signed; null while nothing has been decided.</summary>
    /// <exception cref="NotSealedYetException">The decision is too young.</exception>
    public async Task<SignedPaper?> FindDecision(ApplicationId application, CancellationToken cancellation)
    {
        var recorded = await FactsOf(application, cancellation);
        var facts = recorded.Select(fact => (LicenceApplicationFact)catalogue.Decode(fact)).ToList();
        var decided = facts.FindIndex(fact => fact is LicenceGranted or LicenceRefused);
        if (decided < 0) return null;
        var submitted = (ApplicationSubmitted)facts[0];
        var item = reference.Current.Catalogue.Find(submitted.Item, submitted.On)!;
        var authority = facts[decided] switch
        {
            LicenceGranted { DecidedBy.Agency: { } agency } => agency,
            LicenceRefused { DecidedBy.Agency: { } agency } => agency,
            _ => throw new InvalidOperationException($"The decision on application {application} does not name its authority."),
        };
        var (life, evidence) = (facts.Take(decided + 1), recorded.Take(decided + 1).ToList());
        var paper = facts[decided] is LicenceGranted
            ? await papers.GrantDecisionAsync(life, item, authority, evidence, cancellation)
            : await papers.RefusalDecisionAsync(life, item, authority, evidence, cancellation);
        // The record has no digest of a letter, so no fact vouches for its bytes; its seal does.
        var proof = await proofs.Of(paper, evidence, recordedBy: null, cancellation);
        return new(
            papers.Sign(paper, recorded[decided].RecordedAt, proof), paper.Digest.Sha256, paper.Digest.Length, recorded[decided].Position);
    }

    /// <summary>Whether somebody was erased: their papers are not handed out any more, and cannot be made again.</summary>
    public async Task<bool> IsErased(PartyId party, CancellationToken cancellation) =>
        (await ledger.LoadContents(new(SubjectActs.SubjectStreams, party.Value), cancellation: cancellation))
        .Any(fact => catalogue.Decode(fact) is SubjectErased);

    /// <summary>Removes the certificates that an application of an erased person led to, and whatever else is kept of theirs. Doing it twice does no harm.</summary>
    /// <returns>How many there were; none if the application was somebody else's and only named the person.</returns>
    /// <exception cref="ArchiveUnavailableException">Some may still be there.</exception>
    public async Task<int> Remove(StreamName application, PartyId erased, CancellationToken cancellation)
    {
        var facts = (await ledger.LoadContents(application, cancellation: cancellation)).Select(fact => catalogue.Decode(fact)).ToList();
        if (facts is not [ApplicationSubmitted { Applicant.Party: var party }, ..] || party != erased) return 0;
        return facts.OfType<CertificateIssued>().Count(issued => archive.Remove(issued.UnsignedSha256)) + archive.RemoveAll(erased);
    }

    private async Task<UnsignedPaper> Typeset(
        ImmutableArray<RecordedFact> recorded, string number, string authority, LocalDate on, string? under, CancellationToken cancellation)
    {
        var before = LicencePapers.BeforeIssue(recorded);
        var facts = before.Select(fact => (LicenceApplicationFact)catalogue.Decode(fact)).ToList();
        return await papers.CertificateAsync(
            CertifiedLicence.Of(facts, ItemOf((ApplicationSubmitted)facts[0]), number, authority, on, under), before, cancellation);
    }

    private ItemTerms ItemOf(ApplicationSubmitted submitted) =>
        reference.Current.Catalogue.Find(submitted.Item, submitted.On)
        ?? throw new InvalidOperationException($"Item {submitted.Item} is not in the catalogue on {submitted.On}.");

    /// <summary>A number belongs to the application that a licence was born from, or to the licence that was imported with it.</summary>
    internal async Task<LicenceId?> LicenceOf(string number, CancellationToken cancellation) =>
        await ledger.Holder(LicenceApplicationDecider.LicenceNumberClaim, number, cancellation) switch
        {
            { Kind: LicensingActs.ApplicationStreams, Key: var key } => LicenceId.BornFrom(ApplicationId.Parse(key)),
            { Kind: LicensingActs.LicenceStreams, Key: var key } => LicenceId.Parse(key),
            _ => null,
        };

    private static PaperHolder? HolderIn(List<LicenceFact> life)
    {
        var licence = life.Aggregate(Licence.Initial, Licence.Evolve);
        return licence.Exists ? new(licence.Holder!.Party, licence.Division) : null;
    }

    private Task<ImmutableArray<RecordedFact>> FactsOf(ApplicationId application, CancellationToken cancellation) =>
        ledger.LoadStream(new(LicensingActs.ApplicationStreams, application.ToString()), cancellation: cancellation);

    private async Task<List<LicenceFact>> LifeOf(LicenceId licence, CancellationToken cancellation) =>
        [.. (await ledger.LoadStream(new(LicensingActs.LicenceStreams, licence.ToString()), cancellation: cancellation))
            .Select(fact => (LicenceFact)catalogue.Decode(fact))];

    private async Task<string?> NumberOf(LicenceId licence, CancellationToken cancellation) =>
        (await LifeOf(licence, cancellation)).Select(fact => fact switch
        {
            LicenceIssued issued => issued.Number,
            LicenceImported imported => imported.Number,
            _ => null,
        }).FirstOrDefault(number => number is not null);

    private static (ApplicationId Application, CertificateDigest Digest)? CertificateOf(LicenceFact fact) => fact switch
    {
        LicenceIssued issued => (issued.Application, issued.Certificate),
        LicenceChanged changed => (changed.Application, changed.Certificate),
        LicenceRenewed renewed => (renewed.Application, renewed.Certificate),
        CertificateReplaced replaced => (replaced.Application, replaced.Certificate),
        _ => null,
    };
}
