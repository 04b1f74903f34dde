using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Licensing;

/// <summary>What the deciders of licensing may know beside state and command; gathered by whoever executes an act.</summary>
public sealed record LicensingContext(
    Instant At, Instant Now, Actor Actor, Calendar.WorkingCalendar Calendar, Figures Figures)
    : ActContext(At, Now, Actor, Calendar, Figures)
{
    /// <summary>
    /// The party ids of the natural persons whom the command names, by resident id: only the host can make them.
    /// </summary>
    public ImmutableDictionary<ResidentId, PartyId> Persons { get; init; } = ImmutableDictionary<ResidentId, PartyId>.Empty;

    /// <summary>Those whom the command names and who are forgotten, or about to be.</summary>
    public ImmutableHashSet<PartyId> Leaving { get; init; } = [];

    /// <summary>The published list of licensing items.</summary>
    public LicenceCatalogue Catalogue { get; init; } = LicenceCatalogue.Empty;

    /// <summary>The licence that the application concerns; null for a first grant.</summary>
    public Licence? Licence { get; init; }

    /// <summary>The bans that lie on the applicant.</summary>
    public ImmutableArray<ReapplicationBan> Bans { get; init; } = [];

    /// <summary>Applications for the same route accepted and undecided, this one included (RTR 12).</summary>
    public int RivalApplications { get; init; } = 1;

    /// <summary>
    /// Applications to the same authority for the same limited right accepted before this one and undecided (ALL 57).
    /// </summary>
    public int EarlierApplications { get; init; }

    /// <summary>
    /// The next number of the acceptance register of the division and year; needed when an application is accepted.
    /// </summary>
    public string? NextAcceptanceNumber { get; init; }

    /// <summary>The next number of the licence register; needed when a new licence's certificate is issued.</summary>
    public string? NextLicenceNumber { get; init; }

    /// <summary>The certificate as typeset; needed when it is issued.</summary>
    public CertificateDigest? Certificate { get; init; }

    /// <summary>The certificate just issued, on which an act upon a licence rests.</summary>
    public Licences.IssuedCertificate? Issued { get; init; }

    /// <summary>The renewal application that an act by the clock is about; null where none is pending.</summary>
    public Applications.LicenceApplication? PendingRenewal { get; init; }

    /// <summary>Overloads of the vehicle whose owner was told and did not come in time; needed for its annual review.</summary>
    public int UnhandledOverloads { get; init; }

    /// <summary>The operator's licence under which a vehicle certificate stands.</summary>
    public Licences.Licence? Operator { get; init; }

    /// <summary>Who someone named in a command is for the record.</summary>
    /// <exception cref="KeyNotFoundException">The host has not made the natural person's party id.</exception>
    public PartyId PartyOf(Applicant someone) =>
        someone.CreditCode is { } code ? PartyId.Of(code) : Persons[someone.ResidentId!.Value];

    /// <exception cref="InvalidOperationException">Whoever executes the act gathered no acceptance number.</exception>
    public string AcceptanceNumber() => NextAcceptanceNumber ?? throw Missing(nameof(NextAcceptanceNumber));

    /// <exception cref="InvalidOperationException">Whoever executes the act gathered no licence number.</exception>
    public string LicenceNumber() => NextLicenceNumber ?? throw Missing(nameof(NextLicenceNumber));

    /// <exception cref="InvalidOperationException">Whoever executes the act had no certificate typeset.</exception>
    public CertificateDigest TypesetCertificate() => Certificate ?? throw Missing(nameof(Certificate));

    /// <exception cref="InvalidOperationException">Whoever executes the act did not load the licence concerned.</exception>
    public Licence ConcernedLicence() => Licence ?? throw Missing(nameof(Licence));

    private static InvalidOperationException Missing(string what) => new($"The act needs {what}, and the context does not have it.");
}

/// <summary>The certificate as typeset, before signing.</summary>
/// <param name="Sha256">Digest of the unsigned PDF, 64 lower-case hex digits.</param>
/// <param name="Length">Length of the unsigned PDF in bytes: the signature is appended after it.</param>
public sealed record CertificateDigest(string Sha256, long Length);
