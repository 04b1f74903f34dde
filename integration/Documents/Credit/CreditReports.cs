using System.Collections.Immutable;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Credit;
using Regulatory.Integration.Documents.Certificates;
using Regulatory.Integration.Documents.Models;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Documents.Credit;

/// <summary>Credit reports: typeset from the facts whenever they are asked for, signed, with the proof of what they show inside.</summary>
public sealed class CreditReports(
    FactLedger ledger, FactCatalogue catalogue, ReferenceData reference, Typesetter typesetter, PadesSigner signer, PaperProofs proofs)
{
    private const string ListStreams = "credit.list";

    /// <summary>What the record has of a subject's credit; null when it has no profile that the reader may see.</summary>
    /// <param name="sees">Whether the reader may see what a division keeps.</param>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task<CreditStory?> StoryOf(CreditSubject subject, Func<DivisionCode, bool> sees, CancellationToken cancellation)
    {
        var profiles = ImmutableArray.CreateBuilder<ProfileStory>();
        foreach (var domain in Enum.GetValues<CreditDomain>())
        {
            var id = new CreditProfileId(subject, domain);
            var facts = await Facts<CreditProfileFact>(new(CreditActs.ProfileStreams, id.ToString()), cancellation);
            var profile = facts.Select(fact => fact.Fact).Aggregate(CreditProfile.Initial, CreditProfile.Evolve);
            if (profile.Id is not null && sees(profile.Division)) profiles.Add(new(id, profile, facts));
        }
        if (profiles.Count == 0) return null;
        var listings = ImmutableArray.CreateBuilder<ListingStory>();
        foreach (var list in Enum.GetValues<CreditListKind>())
        {
            var id = new CreditListingId(subject, list);
            var facts = await Facts<CreditListingFact>(new(ListStreams, id.ToString()), cancellation);
            var listing = facts.Select(fact => fact.Fact).Aggregate(CreditListing.Initial, CreditListing.Evolve);
            if (listing.Listed is not null && sees(listing.Division)) listings.Add(new(id, listing, facts));
        }
        return new(subject, profiles.ToImmutable(), listings.ToImmutable());
    }

    /// <summary>The signed report; the same facts give the same one.</summary>
    /// <exception cref="TypesettingException">It could not be typeset.</exception>
    /// <exception cref="NotSealedYetException">Its latest fact is too young; asking again soon helps.</exception>
    public async Task<SignedPaper> Make(CreditStory story, CancellationToken cancellation)
    {
        var paper = await Typeset(typesetter, story, reference.Current.Models, cancellation);
        var sources = story.Sources;
        var proof = await proofs.Of(paper, sources, recordedBy: null, cancellation);
        var pdf = signer.Sign(paper.Pdf, sources[^1].RecordedAt, paper.Authority, paper.Title, proof);
        return new(pdf, paper.Digest.Sha256, paper.Digest.Length, sources[^1].Position);
    }

    /// <summary>The report before it is signed; equal stories give equal bytes.</summary>
    /// <exception cref="TypesettingException">It could not be typeset.</exception>
    public static Task<UnsignedPaper> Typeset(Typesetter typesetter, CreditStory story, CreditModels models, CancellationToken cancellation)
    {
        var evidence = Models.Evidence.Of(story.Sources);
        var model = CreditReportModel.Of(story, models, evidence);
        return Papermaking.MakeAsync(
            typesetter, "credit-report.typ", model, evidence, story.LastOn, model.Authority, $"{model.TitleZh} {model.DocumentNumber}", cancellation);
    }

    private async Task<ImmutableArray<(TFact Fact, RecordedFact Recorded)>> Facts<TFact>(StreamName stream, CancellationToken cancellation) =>
        [.. (await ledger.LoadStream(stream, cancellation: cancellation)).Select(fact => ((TFact)catalogue.Decode(fact), fact))];
}
