using Regulatory.Domain.Governance.Retention;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Integration.Documents.Certificates;
using Regulatory.Integration.Documents.Models;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Documents.Erasure;

/// <summary>Certificates of erasure: typeset from the facts whenever they are asked for, since they hold nothing to be kept secret.</summary>
public sealed class ErasureCertificates(
    FactLedger ledger, FactCatalogue catalogue, ReferenceData reference, Typesetter typesetter, PadesSigner signer,
    PaperProofs proofs)
{
    /// <summary>The certificate of somebody's erasure, signed; null while they have not been erased.</summary>
    /// <exception cref="TypesettingException">It could not be typeset.</exception>
    /// <exception cref="NotSealedYetException">The erasure is on record and not sealed yet; asking again soon helps.</exception>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task<SignedPaper?> Find(PartyId subject, CancellationToken cancellation)
    {
        var life = await ledger.LoadStream(new(SubjectActs.SubjectStreams, subject.Value), cancellation: cancellation);
        if (life.LastOrDefault(fact => catalogue.Decode(fact) is SubjectErased) is not { } recorded) return null;
        var erased = (SubjectErased)catalogue.Decode(recorded);
        var facts = life.Where(fact => fact.Position <= recorded.Position).ToList();
        var evidence = Models.Evidence.Of(facts);
        var model = ErasureModel.Of(erased, reference.Current.Figures.NumberOf(RetentionFigures.Backups, erased.On), evidence);
        var paper = await Papermaking.MakeAsync(
            typesetter, "erasure.typ", model, evidence, erased.On, model.Authority, $"{model.TitleZh} {model.DocumentNumber}", cancellation);
        var proof = await proofs.Of(paper, facts, recordedBy: null, cancellation);
        var pdf = signer.Sign(paper.Pdf, recorded.RecordedAt, paper.Authority, paper.Title, proof);
        return new(pdf, paper.Digest.Sha256, paper.Digest.Length, recorded.Position);
    }
}
