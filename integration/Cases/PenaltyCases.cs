using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Integration.Acts.Enforcement;
using Regulatory.Integration.Documents.Enforcement;
using Regulatory.Integration.EvidenceFiles;
using Regulatory.Ledger;

namespace Regulatory.Integration.Cases;

/// <summary>
/// Penalty cases. By the number of a case, of a decision in it, or its id: the case with its fine, evidence, measures and enforcement, the lead and the
/// inspection that it comes from, the weighing that it rests on, and the reviews and suits that its decision or its fine heard of.
/// </summary>
public sealed partial class PenaltyCases(FactLedger ledger, EnforcementPapers papers, EvidenceStore store)
{
    /// <summary>So many bytes of evidence a bundle holds: it is made and checked in memory, by browsers, too.</summary>
    public const long MostEvidence = 64L << 20;

    /// <inheritdoc cref="CaseFinder"/>
    public async Task<CaseMatter?> Find(string number, CancellationToken cancellation)
    {
        if (await CaseOf(number, cancellation).ConfigureAwait(false) is not { } id
            || await papers.StoryOf(id, cancellation).ConfigureAwait(false) is not { } story) return null;
        ImmutableArray<StreamName> beside =
        [
            .. OverloadEvidence.StreamsOf(story.Filed?.Is),
            .. story.Facts.Select(told => RemedyIn(told.Fact)).OfType<RemedyId>().Distinct()
                .Select(remedy => new StreamName(CaseActs.RemedyStreams, remedy.ToString())),
        ];
        return new(
            [.. story.Facts.Select(told => told.Recorded.Stream).Distinct(), .. beside],
            (asked, stop) => ContentsOf(story with { Facts = [.. story.Facts.Where(told => told.Position <= asked.UpTo)] }, beside, asked, stop));
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
        CaseStory story, ImmutableArray<StreamName> beside, CaseContentsAsked asked, CancellationToken cancellation)
    {
        var (forms, formsWithheld) = await FormsOf(story, asked.InClear, cancellation).ConfigureAwait(false);
        var facts = story.Facts.Select(told => told.Recorded).ToList();
        foreach (var stream in beside) facts.AddRange(await ledger.LoadStream(stream, cancellation: cancellation).ConfigureAwait(false));
        ImmutableArray<string> digests =
        [
            .. facts.Where(fact => fact.Position <= asked.UpTo).OrderBy(fact => fact.Position)
                .SelectMany(fact => Digest.Matches(fact.Data)).Select(digest => digest.Groups[1].Value).Distinct(),
        ];
        // A picture, a recording or a statement may show anybody.
        if (!asked.InClear) return new(forms, [], [], formsWithheld || digests.Any(digest => store.LengthOf(digest) is not null));
        var (files, leftOut) = await FilesOf(digests, cancellation).ConfigureAwait(false);
        return new(forms, files, leftOut, AreWithheld: false);
    }

    private async Task<(ImmutableArray<CasePaper> Forms, bool Withheld)> FormsOf(CaseStory story, bool inClear, CancellationToken cancellation)
    {
        var (forms, withheld) = (ImmutableArray.CreateBuilder<CasePaper>(), false);
        foreach (var form in papers.All(story))
        {
            if (form.Outcome is not FormOutcome.Complete complete || await papers.NamesTheErased(complete, cancellation).ConfigureAwait(false)) continue;
            if (!inClear && ShowsPersons(complete))
            {
                withheld = true;
                continue;
            }
            var paper = await papers.Make(complete, cancellation).ConfigureAwait(false);
            forms.Add(new(FormattableString.Invariant($"form-{form.Number:00}-{form.Item}"), form.Zh, form.En, paper.Position, IsRecorded: false, paper.Pdf));
        }
        return (forms.ToImmutable(), withheld);
    }

    /// <summary>What somebody said is written down as they said it.</summary>
    private static bool ShowsPersons(FormOutcome.Complete form) => !form.Persons.IsEmpty || form.Model.Blocks.Any(block => block is FormBlock.Transcript);

    private async Task<(ImmutableArray<CaseFile> Files, ImmutableArray<CaseFileLeftOut> LeftOut)> FilesOf(
        ImmutableArray<string> digests, CancellationToken cancellation)
    {
        var (files, leftOut) = (ImmutableArray.CreateBuilder<CaseFile>(), ImmutableArray.CreateBuilder<CaseFileLeftOut>());
        var room = MostEvidence;
        foreach (var digest in digests)
        {
            // Under a digest of something else nothing lies there.
            if (store.LengthOf(digest) is not { } length) continue;
            if (length > room)
            {
                leftOut.Add(new(
                    digest, FormattableString.Invariant($"{length} 字节，本包容纳不下"), FormattableString.Invariant($"{length} bytes, more than this bundle has room for")));
                continue;
            }
            try
            {
                if (await store.Read(digest, cancellation).ConfigureAwait(false) is not var (file, bytes)) continue;
                await using (bytes.ConfigureAwait(false))
                {
                    var content = new byte[file.Length];
                    await bytes.ReadExactlyAsync(content, cancellation).ConfigureAwait(false);
                    files.Add(new($"{digest}.{EvidenceMedia.EndingOf(file.MediaType)}", content));
                    room -= file.Length;
                }
            }
            catch (EvidenceBrokenException)
            {
                leftOut.Add(new(digest, "证据库中的文件与摘要不符", "what lies in the store is not what the digest says"));
            }
        }
        return (files.ToImmutable(), leftOut.ToImmutable());
    }

    /// <summary>A digest as canonical JSON writes it; within a text the quotation marks would be escaped.</summary>
    [GeneratedRegex("\"([0-9a-f]{64})\"")]
    private static partial Regex Digest { get; }
}
