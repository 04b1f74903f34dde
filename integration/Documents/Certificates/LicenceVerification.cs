using System.Collections.Concurrent;
using System.Security.Cryptography;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Licensing;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Integration.Documents.Verification;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Integration.Documents.Certificates;

/// <summary>What a licence number is worth, read from the ledger itself: as fresh as its head.</summary>
public sealed class LicenceVerification(
    FactLedger ledger, FactCatalogue catalogue, ReferenceData reference, Certificates certificates, TreeStore tree, NodaTime.IClock clock)
{
    private const int Remembered = 10_000;

    private readonly ConcurrentDictionary<string, (string Sha256, long Position)> signed = new();

    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task<VerificationAnswer> Verify(string number, CancellationToken cancellation)
    {
        var head = await ledger.Head(cancellation);
        var id = await certificates.LicenceOf(number, cancellation);
        var known = id is { } licence ? await Describe(licence, number, cancellation) : null;
        return new(number, known, head, clock.GetCurrentInstant(), known is null ? null : id);
    }

    private async Task<VerifiedLicence?> Describe(LicenceId id, string number, CancellationToken cancellation)
    {
        var recorded = await ledger.LoadStream(new(LicensingActs.LicenceStreams, id.ToString()), cancellation: cancellation);
        if (recorded.IsEmpty) return null;
        var known = VerifiedLicence.Of(recorded.Select(fact => (LicenceFact)catalogue.Decode(fact)), reference.Current.Catalogue);
        if (known.Certificate is not { } digest || await SignedDigest(digest.Sha256, number, cancellation) is not var (sha256, position)) return known;
        return known with { SignedSha256 = sha256, Seal = await SealOf(position, cancellation) };
    }

    /// <summary>
    /// The digest of the certificate as it is handed out; null while it cannot be: it is not sealed yet, or lost, or neither found nor typeset
    /// now. What the licence is worth is told all the same.
    /// </summary>
    private async Task<(string Sha256, long Position)?> SignedDigest(string unsigned, string number, CancellationToken cancellation)
    {
        if (signed.TryGetValue(unsigned, out var known)) return known;
        try
        {
            if (await certificates.Find(number, cancellation) is not { } paper || paper.UnsignedSha256 != unsigned) return null;
            if (signed.Count >= Remembered) signed.Clear();
            return signed[unsigned] = (Convert.ToHexStringLower(SHA256.HashData(paper.Pdf)), paper.Position);
        }
        catch (Exception fault) when (fault is NotSealedYetException or PaperLostException or ArchiveUnavailableException or TypesettingException)
        {
            return null;
        }
    }

    private async Task<LedgerSeal?> SealOf(long position, CancellationToken cancellation)
    {
        if (await tree.FirstCovering(position, cancellation) is not { } first || await tree.Latest(cancellation) is not { } latest) return null;
        return new(
            first, latest, [.. await tree.ConsistencyProof(first.Size, latest.Size, cancellation)], await tree.Keys(cancellation));
    }
}
