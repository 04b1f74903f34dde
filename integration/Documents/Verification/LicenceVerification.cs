using System.Security.Cryptography;
using NodaTime;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Documents.Certificates;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Integration.Documents.Verification;

/// <summary>Answers what a licence number is worth from the ledger itself: as of its last fact, behind no read model's lag.</summary>
/// <param name="imported">
/// Finds a licence that was taken over from an earlier register by its number; those have no claim on it. Null when unknown.
/// </param>
public sealed class LicenceVerification(
    FactLedger ledger,
    FactCatalogue catalogue,
    ReferenceData reference,
    Certificates.Certificates certificates,
    Func<string, CancellationToken, Task<LicenceId?>> imported)
{
    /// <param name="now">The moment of the question.</param>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task<VerificationAnswer> AnswerAsync(string number, Instant now, CancellationToken cancellation)
    {
        var position = await ledger.Head(cancellation);
        if (await LicenceOf(number, cancellation) is not { } id)
        {
            return new(number, null, position, now);
        }

        var recorded = await ledger.LoadStream(new("licensing.licence", id.ToString()), cancellation: cancellation);
        var life = recorded.Select(fact => (LicenceFact)catalogue.Decode(fact));
        var licence = VerifiedLicence.Of(life, reference.Current.Catalogue);
        return new(number, licence with { SignedSha256 = await SignedSha256Of(number, licence, cancellation) }, position, now);
    }

    private async Task<LicenceId?> LicenceOf(string number, CancellationToken cancellation) =>
        await ledger.Holder(LicenceApplicationDecider.LicenceNumberClaim, number, cancellation) is { } birth
            ? LicenceId.BornFrom(ApplicationId.Parse(birth.Key))
            : await imported(number, cancellation);

    private async Task<string?> SignedSha256Of(string number, VerifiedLicence licence, CancellationToken cancellation)
    {
        if (licence.Certificate is null)
        {
            return null;
        }

        try
        {
            return await certificates.Find(number, cancellation) is { } paper
                ? Convert.ToHexStringLower(SHA256.HashData(paper.Pdf))
                : null;
        }
        catch (PaperLostException)
        {
            // Whoever asks for the paper is told. The register's word and the recorded digest stand without it.
            return null;
        }
    }
}
