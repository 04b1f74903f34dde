using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using NodaTime.Text;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Documents.Models;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Integration.Documents.Verification;

/// <summary>What the register says of a licence number, for anybody to see.</summary>
/// <param name="Number">The number as it was asked for.</param>
/// <param name="Licence">Null when the register knows no such number.</param>
/// <param name="Position">Ledger position up to which the register had read.</param>
/// <param name="At">When that was.</param>
/// <param name="Id">The licence's own key, which tells nothing of anybody; null when there is none.</param>
public sealed record VerificationAnswer(string Number, VerifiedLicence? Licence, long Position, Instant At, LicenceId? Id = null)
{
    /// <summary>
    /// The number as it is told: whoever asks by a number with a resident id in it holds it in hand and is answered, but the id is not repeated,
    /// whether the register knows the number or not.
    /// </summary>
    public string ShownNumber => NumbersOfPersons.WithoutId(Number);
}

/// <summary>What the sealed ledger says of a certificate.</summary>
/// <param name="First">The head that the certificate's own proof leads to.</param>
/// <param name="Latest">The newest head.</param>
/// <param name="Consistency">Proof that the newest head continues the first.</param>
/// <param name="Keys">Verifier keys of this ledger, each with the size of the first head that it signed.</param>
public sealed record LedgerSeal(SignedHead First, SignedHead Latest, ImmutableArray<byte[]> Consistency, ImmutableArray<KnownKey> Keys)
{
    /// <summary>As scripts take it: heads as notes, digests in base64, keys as <c>/ledger/keys</c> lists them.</summary>
    public object Written => new
    {
        first = First.Note, latest = Latest.Note, consistency = Consistency.Select(Convert.ToBase64String),
        keys = Keys.Select(known => new { key = known.Key.ToString(), fromSize = known.FirstSize }),
        size = Latest.Size, signedAt = InstantPattern.ExtendedIso.Format(Latest.SignedAt), root = Convert.ToBase64String(Latest.Root),
    };
}

/// <summary>A licence as the public may see it: a natural person's name comes masked.</summary>
/// <param name="Holder">As <see cref="DocumentText.PublicNameOf"/> writes it.</param>
/// <param name="Certificate">Digest of the unsigned certificate; null for a licence taken over from an earlier register.</param>
/// <param name="SignedSha256">Digest of the signed certificate as served today, 64 lower-case hex digits; null if unknown.</param>
/// <param name="Basis">Number of the decision behind the standing: of the suspension, revocation, rescission…</param>
/// <param name="Since">First day of the standing.</param>
/// <param name="Seal">Null while the certificate is not sealed or cannot be handed out.</param>
public sealed record VerifiedLicence(
    Standing Standing,
    string TitleZh,
    string TitleEn,
    string Holder,
    string ItemZh,
    string ItemEn,
    LicenceScope Scope,
    LicenceTerm Term,
    string Authority,
    LocalDate IssuedOn,
    CertificateDigest? Certificate = null,
    string? SignedSha256 = null,
    string? Basis = null,
    LocalDate? Since = null,
    LedgerSeal? Seal = null)
{
    /// <summary>The standing on a day: a licence in force is expired once its last day has passed, unless a renewal is pending.</summary>
    public Standing On(LocalDate day) =>
        Term.Until < day && Standing is (Standing.Active or Standing.SuspendedByOrder) ? Standing.Expired : Standing;

    /// <summary>What the facts of a licence say of it.</summary>
    /// <param name="life">In life order, from its birth or import.</param>
    /// <exception cref="InvalidOperationException">The licence was neither issued nor imported.</exception>
    public static VerifiedLicence Of(IEnumerable<LicenceFact> life, LicenceCatalogue catalogue)
    {
        var (licence, authority) = (Licence.Initial, "");
        var last = default((string? Basis, LocalDate? Since));
        foreach (var fact in life)
        {
            licence = Licence.Evolve(licence, fact);
            authority = fact switch { LicenceIssued i => i.Authority, LicenceImported i => i.Authority, _ => authority };
            last = fact switch
            {
                LicenceImported imported => (imported.StandingBasis, null),
                LicenceSuspended suspended => (suspended.DecisionNumber, suspended.From),
                LicenceResumed => default,
                LicenceExpired expired => (null, expired.LastDay.PlusDays(1)),
                LicenceRescinded rescinded => (rescinded.DecisionNumber, rescinded.On),
                LicenceRevoked revoked => (revoked.DecisionNumber, revoked.On),
                LicenceWithdrawn withdrawn => (withdrawn.DecisionNumber, withdrawn.On),
                LicenceDeregistered deregistered => (deregistered.Document, deregistered.On),
                LicenceRestored restored => (restored.DocumentNumber, restored.On),
                _ => last,
            };
        }

        if (licence is not { Exists: true, Holder: { } holder, Scope: { } scope })
        {
            throw new InvalidOperationException("A licence's life begins with its issue or import.");
        }

        var (itemZh, itemEn) = catalogue.Find(licence.Item, licence.IssuedOn) is { } item
            ? (item.Zh, item.En)
            : (licence.Item.ToString(), licence.Item.ToString());
        var (titleZh, titleEn) = CertificateTitle.Of(licence.Kind, itemZh, itemEn);
        return new(
            licence.Standing, titleZh, titleEn, DocumentText.PublicNameOf(holder), itemZh, itemEn, scope, licence.Term, authority,
            licence.IssuedOn, licence.Certificate, SignedSha256: null, last.Basis, last.Since);
    }
}
