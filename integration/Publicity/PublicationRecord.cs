using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Integration.Publicity;

/// <summary>
/// One published decision as it may leave the department: masked, in plain values, the same for the public feed, files and partners.
/// </summary>
/// <param name="Party">The party as the public may see it.</param>
/// <param name="Until">公示截止期, inclusive; null for a licence.</param>
/// <param name="Class">Null for licences, and for penalties before the classes came into force.</param>
/// <param name="Penalty">Null for licences.</param>
/// <param name="Licence">Null for penalties.</param>
/// <param name="ChangedAt">When the ledger recorded the latest change of what is shown.</param>
/// <param name="Position">Ledger position of that change.</param>
public sealed record PublicationRecord(
    PublicationId Id,
    PublicationKind Kind,
    string DocumentNumber,
    PublicParty Party,
    IssuingBody Authority,
    IssuingBody Source,
    DivisionCode Division,
    LocalDate IssuedOn,
    LocalDate PublishedOn,
    LocalDate? Until,
    SeverityClass? Class,
    PublishedPenalty? Penalty,
    PublishedLicence? Licence,
    string? Remark,
    Instant ChangedAt,
    long Position)
{
    /// <summary>What a fact shows to the public; null once its party was erased.</summary>
    public static PublicationRecord? Of(PublicationId id, PublicationPublished published, Instant recordedAt, long position)
    {
        var document = published.Document;
        return document.IsForgotten ? null : new(
            id, document.Kind, document.Number, PublicParty.Of(document.Party), document.Authority, document.Source, document.Division,
            document.IssuedOn, published.On, published.Until, published.Class,
            document.Penalty is { } penalty ? PublishedPenalty.Of(penalty, document.Party) : null,
            document.Licence is { } licence ? PublishedLicence.Of(licence, document.Party, published.LicenceValid) : null, document.Remark, recordedAt, position);
    }
}

/// <summary>What the public is shown of a penalty; see <see cref="PenaltyContent"/>.</summary>
public sealed record PublishedPenalty(
    string ViolationType,
    string Facts,
    ImmutableArray<string> Basis,
    ImmutableArray<PenaltyKind> Kinds,
    string Content,
    Money? Fine,
    Money? ConfiscatedGains,
    Money? ConfiscatedProperty,
    string? Certificate,
    LocalDate? ValidUntil)
{
    public static PublishedPenalty Of(PenaltyOnRecord penalty, PartyOnRecord party) => new(
        penalty.ViolationType, PublicParty.TextOf(penalty.Facts, party) ?? "", penalty.Basis, penalty.Kinds, PublicParty.TextOf(penalty.Content, party) ?? "", penalty.Fine,
        penalty.ConfiscatedGains, penalty.ConfiscatedProperty, PublicParty.NumberOf(PublicParty.TextOf(penalty.Certificate, party)), penalty.ValidUntil);
}

/// <summary>What the public is shown of a licence; see <see cref="LicenceContent"/>.</summary>
/// <param name="ValidUntil">Inclusive; null for a long-term licence.</param>
/// <param name="Valid">当前状态</param>
public sealed record PublishedLicence(
    string DocumentName,
    LicenceCategory Category,
    string? CertificateName,
    string? CertificateNumber,
    string Content,
    LocalDate ValidFrom,
    LocalDate? ValidUntil,
    bool Valid)
{
    public static PublishedLicence Of(LicenceOnRecord licence, PartyOnRecord party, bool valid) => new(
        licence.DocumentName, licence.Category, licence.CertificateName, PublicParty.NumberOf(licence.CertificateNumber), PublicParty.TextOf(licence.Content, party) ?? "",
        licence.ValidFrom, licence.ValidUntil, valid);
}
