using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Integration.Acts.Waybills;
using Regulatory.Integration.Documents.Certificates;
using Regulatory.Integration.Documents.Models;
using Regulatory.Integration.Documents.Signing;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Documents.Waybills;

/// <summary>A waybill with the facts that made what it says.</summary>
/// <param name="Facts">Those that the paper rests on: up to the issue, and every change on the way.</param>
public sealed record WaybillStory(Waybill Waybill, ImmutableArray<(WaybillFact Fact, RecordedFact Recorded)> Facts)
{
    /// <summary>The latest issue; null before it.</summary>
    public WaybillIssued? Issued => Facts.Select(fact => fact.Fact).OfType<WaybillIssued>().LastOrDefault();

    /// <summary>Whether a waybill at a stage is a paper: what it says was held against the hard rules and issued, and not taken back.</summary>
    public static bool IsOnPaper(WaybillStage? stage) => stage is not (
        null or WaybillStage.Drafted or WaybillStage.Validated or WaybillStage.Rejected or WaybillStage.Recalled or WaybillStage.Cancelled);

    /// <summary>Whether somebody stops vehicles on the road and looks at their papers.</summary>
    public static bool StopsVehicles(Actor actor) => actor.Is(Role.EnforcementOfficer) || actor.Is(Role.Police);

    /// <summary>Issued, and not signed for: its vehicle may be stopped wherever it is, in a city that is neither its start nor its end, too.</summary>
    public bool IsOnTheRoad => Waybill.IsIssued || Waybill.IsOnTheRoad;

    /// <summary>Somebody whom it names was erased.</summary>
    public bool IsForgotten => Waybill.Content!.Crew().Any(on => on.Member.Name.IsErased);

    /// <summary>
    /// Whether somebody carries it, or stops those who do: the carrier, the crew, and officers on the road of the places that it concerns. It has
    /// the telephones of the crew in clear, which nobody else may see (<c>WaybillDocket</c>).
    /// </summary>
    public bool Concerns(Actor actor)
    {
        var content = Waybill.Content!;
        if (actor.Party is { } own && (own == content.Carrier.Party || content.DutyOf(own) is not null)) return true;
        return StopsVehicles(actor)
            && new[] { Waybill.Division, content.Route.Start.Region.InGuangdong, content.Route.Destination.Region.InGuangdong }
                .Any(division => division is { } lies && actor.Division.Covers(lies));
    }
}

/// <summary>Waybills as papers: typeset from the facts whenever they are asked for, signed, with the proof of what they say inside.</summary>
public sealed class WaybillPapers(
    FactLedger ledger, FactCatalogue catalogue, Typesetter typesetter, PadesSigner signer, PaperProofs proofs, Uri publicBaseUrl)
{
    /// <summary>
    /// The story of a waybill that was issued and is in force, is over, or is void; null for any other. What was recalled, and what was written
    /// in its place and not issued, is no paper to drive by.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task<WaybillStory?> StoryOf(WaybillId id, CancellationToken cancellation)
    {
        var life = (await ledger.LoadStream(new(WaybillActs.WaybillStreams, id.ToString()), cancellation: cancellation))
            .Select(recorded => (Fact: (WaybillFact)catalogue.Decode(recorded), Recorded: recorded)).ToList();
        var waybill = life.Select(fact => fact.Fact).Aggregate(Waybill.Initial, Waybill.Evolve);
        if (!WaybillStory.IsOnPaper(waybill.Stage)) return null;
        return new(
            waybill,
            [.. life.Where(fact => fact.Fact is WaybillDrafted or WaybillRevised or WaybillIssued or WaybillAmended or WaybillVoided)]);
    }

    /// <summary>The signed paper; the same facts give the same one.</summary>
    /// <exception cref="TypesettingException">It could not be typeset.</exception>
    /// <exception cref="NotSealedYetException">Its latest fact is too young; asking again soon helps.</exception>
    public async Task<SignedPaper> Make(WaybillStory story, CancellationToken cancellation)
    {
        var facts = story.Facts.Select(fact => fact.Recorded).ToList();
        var evidence = Models.Evidence.Of(facts);
        var model = WaybillPaperModel.Of(story, publicBaseUrl, evidence);
        var paper = await Papermaking.MakeAsync(
            typesetter, "waybill.typ", model, evidence, story.Facts[^1].Fact.On, model.Authority, $"{model.TitleZh} {model.DocumentNumber}", cancellation);
        var proof = await proofs.Of(paper, facts, recordedBy: null, cancellation);
        var pdf = signer.Sign(paper.Pdf, facts[^1].RecordedAt, paper.Authority, paper.Title, proof);
        return new(pdf, paper.Digest.Sha256, paper.Digest.Length, facts[^1].Position);
    }
}
