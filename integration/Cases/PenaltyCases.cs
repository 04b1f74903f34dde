using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Integration.Acts.Enforcement;
using Regulatory.Integration.Documents.Enforcement;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Cases;

/// <summary>
/// Penalty cases. By the number of a case, of a decision in it, or its id: the case with its fine, evidence, measures and enforcement, the lead and the
/// inspection that it comes from, the weighing that it rests on, and the reviews and suits that its decision or its fine heard of.
/// </summary>
/// <param name="papers">Forms without the text of a record whose file is broken: the file is left out with that reason, and the case can be exported.</param>
public sealed class PenaltyCases(FactLedger ledger, FactCatalogue catalogue, EnforcementPapers papers, CaseFiles files)
{
    /// <inheritdoc cref="CaseFinder"/>
    public async Task<CaseMatter?> Find(string number, CancellationToken cancellation)
    {
        if (await CaseOf(number, cancellation).ConfigureAwait(false) is not { } id
            || await papers.StoryOf(id, cancellation).ConfigureAwait(false) is not { } story) return null;
        ImmutableArray<StreamName> weighing = [.. OverloadEvidence.StreamsOf(story.Filed?.Is)];
        var told = story.Facts.ToList();
        foreach (var stream in weighing)
        {
            told.AddRange((await ledger.LoadStream(stream, cancellation: cancellation).ConfigureAwait(false))
                .Select(recorded => new Told(catalogue.Decode(recorded), recorded)));
        }
        var named = CaseFiles.NamedBy(told);
        return new(
            [
                .. story.Facts.Select(fact => fact.Recorded.Stream).Distinct(), .. weighing,
                .. story.Facts.Select(fact => RemedyIn(fact.Fact)).OfType<RemedyId>().Distinct()
                    .Select(remedy => new StreamName(CaseActs.RemedyStreams, remedy.ToString())),
            ],
            (asked, stop) => ContentsOf(
                story with { Facts = [.. story.Facts.Where(fact => fact.Position <= asked.UpTo)] },
                [.. named.Where(file => file.Position <= asked.UpTo)], asked, stop))
        {
            Files = named,
        };
    }

    private async Task<CaseId?> CaseOf(string number, CancellationToken cancellation)
    {
        if (CaseId.TryParse(number, null, out var id)) return id;
        foreach (var claim in (string[])[CaseDecider.CaseNumberClaim, CaseDecider.DecisionNumberClaim])
            if (await ledger.Holder(claim, number, cancellation).ConfigureAwait(false) is { Kind: CaseActs.CaseStreams, Key: var key }) return CaseId.Parse(key);
        return null;
    }

    private static RemedyId? RemedyIn(object fact) => fact switch
    {
        DecisionUpheld upheld => upheld.Remedy,
        DecisionChanged changed => changed.Remedy,
        DecisionRevoked revoked => revoked.Remedy,
        DecisionConfirmedUnlawful confirmed => confirmed.Remedy,
        SurchargeClockStopped stopped => stopped.Remedy,
        SurchargeClockResumed resumed => resumed.Remedy,
        FineChanged changed => changed.Remedy,
        FineCancelled cancelled => cancelled.Remedy,
        _ => null,
    };

    private async Task<CaseContents> ContentsOf(
        CaseStory story, ImmutableArray<CaseFileNamed> named, CaseContentsAsked asked, CancellationToken cancellation)
    {
        var forms = await FormsOf(story, asked.InClear, cancellation).ConfigureAwait(false);
        // A picture, a recording or a statement may show anybody.
        if (!asked.InClear) return forms with { AreWithheld = forms.AreWithheld || !named.IsEmpty };
        var (items, leftOut) = await files.Fetch(named, cancellation).ConfigureAwait(false);
        return forms with { Files = items, LeftOut = leftOut };
    }

    private async Task<CaseContents> FormsOf(CaseStory story, bool inClear, CancellationToken cancellation)
    {
        var (forms, leftOut) = (ImmutableArray.CreateBuilder<CasePaper>(), ImmutableArray.CreateBuilder<CasePaperLeftOut>());
        var withheld = false;
        foreach (var form in papers.All(story))
        {
            if (form.Outcome is not FormOutcome.Complete complete) continue;
            if (await papers.NamesTheErased(complete, cancellation).ConfigureAwait(false))
            {
                leftOut.Add(CasePaperLeftOut.OfTheErased(form.Zh, form.En));
                continue;
            }
            if (!inClear && ShowsPersons(complete))
            {
                withheld = true;
                continue;
            }
            var paper = await papers.Make(complete, cancellation).ConfigureAwait(false);
            forms.Add(new(FormattableString.Invariant($"form-{form.Number:00}-{form.Item}"), form.Zh, form.En, paper.Position, IsRecorded: false, paper.Pdf));
        }
        return new(forms.ToImmutable(), [], [], withheld) { PapersLeftOut = leftOut.ToImmutable() };
    }

    /// <summary>What somebody said is written down as they said it.</summary>
    private static bool ShowsPersons(FormOutcome.Complete form) => !form.Persons.IsEmpty || form.Model.Blocks.Any(block => block is FormBlock.Transcript);
}
