using System.Collections.Concurrent;
using System.Security.Cryptography;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Licensing;
using Regulatory.Integration.Documents.Verification;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Documents.Certificates;

/// <summary>What a licence number is worth, read from the ledger itself: as fresh as its head.</summary>
public sealed class LicenceVerification(
    FactLedger ledger, FactCatalogue catalogue, ReferenceData reference, Certificates certificates, NodaTime.IClock clock)
{
    private const int Remembered = 10_000;

    private readonly ConcurrentDictionary<string, string> signed = new();

    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task<VerificationAnswer> Verify(string number, CancellationToken cancellation)
    {
        var head = await ledger.Head(cancellation);
        var known = await certificates.LicenceOf(number, cancellation) is { } id ? await Describe(id, number, cancellation) : null;
        return new(number, known, head, clock.GetCurrentInstant());
    }

    private async Task<VerifiedLicence?> Describe(LicenceId id, string number, CancellationToken cancellation)
    {
        var recorded = await ledger.LoadStream(new(LicensingActs.LicenceStreams, id.ToString()), cancellation: cancellation);
        if (recorded.IsEmpty) return null;
        var known = VerifiedLicence.Of(recorded.Select(fact => (LicenceFact)catalogue.Decode(fact)), reference.Current.Catalogue);
        return known.Certificate is { } digest
            ? known with { SignedSha256 = await SignedDigest(digest.Sha256, number, cancellation) }
            : known;
    }

    private async Task<string?> SignedDigest(string unsigned, string number, CancellationToken cancellation)
    {
        if (signed.TryGetValue(unsigned, out var known)) return known;
        if (await certificates.Find(number, cancellation) is not { } paper || paper.UnsignedSha256 != unsigned) return null;
        if (signed.Count >= Remembered) signed.Clear();
        return signed[unsigned] = Convert.ToHexStringLower(SHA256.HashData(paper.Pdf));
    }
}
