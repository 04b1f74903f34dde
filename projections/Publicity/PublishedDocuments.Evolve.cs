using System.Diagnostics;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Projections.Publicity;

public sealed partial record PublishedDocuments
{
    public static PublishedDocuments? Evolve(PublishedDocuments? row, PublicationFact fact, FactContext at) => fact switch
    {
        PublicationPublished published => Shown(
            New(published, at), published.Document, at) is { } shown ? shown with { Valid = published.LicenceValid } : null,
        _ when row is null => null,
        PublicationCorrected corrected => corrected.Decision.Public
            ? Under(Shown(row, corrected.Document, at), corrected.Decision)
            : null,
        PublicityReconsidered reconsidered => reconsidered.Decision.Public
            ? Under(row, reconsidered.Decision)! with { ChangedAt = at.RecordedAt, Position = at.Position }
            : null,
        LicenceStateRecorded recorded => row with { Valid = recorded.Valid, ChangedAt = at.RecordedAt, Position = at.Position },
        PublicationWithdrawn or PublicityEnded => null,
        PublicityDecided or DocumentReported or NecessityRecorded or WithdrawalRequired => row,
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static PublishedDocuments New(PublicationPublished published, FactContext at)
    {
        var document = published.Document;
        return new(
            at.Key, document.Kind, document.Number, "", document.Party.Kind, null, null, null, document.Authority.Name,
            document.Authority.Code, document.Source.Name, document.Source.Code, document.Division, document.IssuedOn, published.On,
            published.Until, published.Class, null, at.RecordedAt, at.Position);
    }

    /// <summary>The document as the public may see it; null once its party was erased.</summary>
    private static PublishedDocuments? Shown(PublishedDocuments row, DocumentOnRecord document, FactContext at)
    {
        if (document.IsForgotten) return null;
        var (party, penalty, licence) = (PublicParty.Of(document.Party), document.Penalty, document.Licence);
        return row with
        {
            PartyName = party.Name,
            CreditCode = party.CreditCode,
            LegalRepresentative = party.LegalRepresentative,
            MaskedId = party.MaskedId,
            Remark = document.Remark,
            ViolationType = penalty?.ViolationType,
            Facts = PublicParty.TextOf(penalty?.Facts, document.Party),
            Basis = penalty?.Basis ?? [],
            Kinds = penalty?.Kinds ?? [],
            Content = PublicParty.TextOf(penalty?.Content ?? licence?.Content, document.Party) ?? "",
            Fine = penalty?.Fine,
            ConfiscatedGains = penalty?.ConfiscatedGains,
            ConfiscatedProperty = penalty?.ConfiscatedProperty,
            Certificate = PublicParty.NumberOf(PublicParty.TextOf(penalty?.Certificate, document.Party)),
            PenaltyUntil = penalty?.ValidUntil,
            DocumentName = licence?.DocumentName,
            Category = licence?.Category,
            CertificateName = licence?.CertificateName,
            CertificateNumber = PublicParty.NumberOf(licence?.CertificateNumber),
            ValidFrom = licence?.ValidFrom,
            ValidUntil = licence?.ValidUntil,
            ChangedAt = at.RecordedAt,
            Position = at.Position,
        };
    }

    /// <summary>No longer than a new decision says.</summary>
    private static PublishedDocuments? Under(PublishedDocuments? row, PublicityDecision decision) =>
        row is null ? null : row with { Class = decision.Class, Until = Publication.Earlier(row.Until, decision.Until) };
}
