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

    /// <summary>Somebody whom it names was erased.</summary>
    public bool IsForgotten => Waybill.Content!.Crew().Any(on => on.Member.Name.IsErased);

    /// <summary>Whether somebody has to do with it: the parties and the crew, and the officers of the places that it concerns.</summary>
    public bool Concerns(Actor actor)
    {
        var content = Waybill.Content!;
        if (actor.Party is { } own
            && (own == content.Carrier.Party || own == content.Loader.Party || own == content.Consignee.Party || content.DutyOf(own) is not null))
            return true;
        return actor.Roles.Any(role => role is Role.EnforcementOfficer or Role.Police or Role.Supervisor or Role.SuperiorAuthority or Role.Auditor)
            && new[] { Waybill.Division, content.Route.Start.Region.InGuangdong, content.Route.Destination.Region.InGuangdong }
                .Any(division => division is { } lies && actor.Division.Covers(lies));
    }
}

/// <summary>Waybills as papers: typeset from the facts whenever they are asked for, signed, with the proof of what they say inside.</summary>
public sealed class WaybillPapers(
    FactLedger ledger, FactCatalogue catalogue, Typesetter typesetter, PadesSigner signer, PaperProofs proofs, Uri publicBaseUrl)
{
    /// <summary>The story of a waybill that was issued; null for any other.</summary>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task<WaybillStory?> StoryOf(WaybillId id, CancellationToken cancellation)
    {
        var life = (await ledger.LoadStream(new(WaybillActs.WaybillStreams, id.ToString()), cancellation: cancellation))
            .Select(recorded => (Fact: (WaybillFact)catalogue.Decode(recorded), Recorded: recorded)).ToList();
        if (!life.Any(fact => fact.Fact is WaybillIssued)) return null;
        return new(
            life.Select(fact => fact.Fact).Aggregate(Waybill.Initial, Waybill.Evolve),
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
