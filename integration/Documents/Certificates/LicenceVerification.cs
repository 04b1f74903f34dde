using System.Collections.Concurrent;
using System.Security.Cryptography;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Documents.Models;
using Regulatory.Integration.Documents.Verification;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Integration.Documents.Certificates;

/// <summary>What a licence number is worth, read from the ledger itself: as fresh as its head.</summary>
public sealed class LicenceVerification(
    FactLedger ledger, FactCatalogue catalogue, ReferenceData reference, Certificates certificates, NodaTime.IClock clock)
{
    private const string ApplicationKind = "licensing.application", LicenceKind = "licensing.licence";
    private const int Remembered = 10_000;

    private readonly ConcurrentDictionary<string, string> signed = new();

    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task<VerificationAnswer> Verify(string number, CancellationToken cancellation)
    {
        var head = await ledger.Head(cancellation);
        var holder = await ledger.Holder(LicenceApplicationDecider.LicenceNumberClaim, number, cancellation);
        LicenceId? licence = holder switch
        {
            { Kind: ApplicationKind, Key: var key } => LicenceId.BornFrom(ApplicationId.Parse(key)),
            { Kind: LicenceKind, Key: var key } => LicenceId.Parse(key),
            _ => null,
        };
        var known = licence is { } id ? await Describe(id, cancellation) : null;
        return new(number, known, head, clock.GetCurrentInstant());
    }

    private async Task<VerifiedLicence?> Describe(LicenceId id, CancellationToken cancellation)
    {
        var (state, authority, basis, since) = (Licence.Initial, "", default(string), default(NodaTime.LocalDate?));
        foreach (var recorded in await ledger.LoadStream(new(LicenceKind, id.ToString()), cancellation: cancellation))
        {
            var fact = (LicenceFact)catalogue.Decode(recorded);
            var before = state.Standing;
            state = Licence.Evolve(state, fact);
            if (fact is LicenceIssued issued) authority = issued.Authority;
            if (fact is LicenceImported imported) authority = imported.Authority;
            if (state.Standing != before) (basis, since) = (BasisOf(fact), fact.On);
        }
        if (!state.Exists) return null;
        var item = reference.Current.Catalogue.Find(state.Item, state.IssuedOn)
            ?? throw new InvalidOperationException($"Item {state.Item} is not in the catalogue on {state.IssuedOn}.");
        var (titleZh, titleEn) = CertificateTitle.Of(state.Kind, item.Zh, item.En);
        return new(
            state.Standing, titleZh, titleEn, DocumentText.PublicNameOf(state.Holder!), item.Zh, item.En, state.Scope!, state.Term,
            authority, state.IssuedOn, state.Certificate,
            state.Certificate is { } digest ? await SignedDigest(digest.Sha256, state.Number, cancellation) : null, basis, since);
    }

    private async Task<string?> SignedDigest(string unsigned, string number, CancellationToken cancellation)
    {
        if (signed.TryGetValue(unsigned, out var known)) return known;
        if (await certificates.Find(number, cancellation) is not { } paper || paper.UnsignedSha256 != unsigned) return null;
        if (signed.Count >= Remembered) signed.Clear();
        return signed[unsigned] = Convert.ToHexStringLower(SHA256.HashData(paper.Pdf));
    }

    private static string? BasisOf(LicenceFact fact) => fact switch
    {
        LicenceSuspended suspended => suspended.DecisionNumber,
        LicenceResumed resumed => resumed.DecisionNumber,
        LicenceRevoked revoked => revoked.DecisionNumber,
        LicenceRescinded rescinded => rescinded.DecisionNumber,
        LicenceWithdrawn withdrawn => withdrawn.DecisionNumber,
        LicenceDeregistered deregistered => deregistered.Document,
        LicenceRestored restored => restored.DocumentNumber,
        _ => null,
    };
}
