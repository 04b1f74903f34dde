using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Replaying;
using Regulatory.Ledger;
using Regulatory.Ledger.Bundles;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Integration.Cases;

/// <summary>A case cannot be exported as asked; the message says why, in both languages.</summary>
/// <param name="rule">The rule that forbids it; null where none does.</param>
public sealed class CaseExportException(string zh, string en, RuleId? rule = null)
    : Exception(rule is { } forbidding ? $"{forbidding}: {zh} {en}" : $"{zh}{en}")
{
    public string Zh { get; } = zh;

    public string En { get; } = en;

    public RuleId? Rule { get; } = rule;
}

/// <summary>How far an export has come: what is done now.</summary>
public enum CaseExportStage
{
    /// <summary>收集事实: which facts belong to the case.</summary>
    Facts,

    /// <summary>等待封存: until a head is signed over the last of them.</summary>
    Seal,

    /// <summary>记录导出: puts on record who exports what for what.</summary>
    Record,

    /// <summary>生成证明</summary>
    Proofs,

    /// <summary>调取文书</summary>
    Papers,

    /// <summary>制作报告</summary>
    Report,

    /// <summary>核对案卷包</summary>
    Check,
}

/// <summary>How a case is exported.</summary>
/// <param name="At">The moment that bundle and report name; the same moment and ledger give the same bytes.</param>
/// <param name="UpTo">A published head to prove everything against, without later facts; null for the newest head.</param>
/// <param name="Purpose">Why personal data are to be shown: without, papers and files that show them stay out and the report masks them.</param>
public sealed record CaseExportOptions(Instant At, Checkpoint? UpTo = null, ExportPurpose? Purpose = null)
{
    /// <summary>
    /// Whoever exports through a host: the export is put on record, and a case with facts of another division is none for them. Null for
    /// the command line, which has the keys of the installation.
    /// </summary>
    public ExportPurpose? OnRecord { get; init; }

    /// <summary>Is told what is done next.</summary>
    public Action<CaseExportStage> Progress { get; init; } = static _ => { };
}

/// <summary>Exports a case as a bundle that proves itself: facts, papers, proofs, heads, keys, a report and a page that checks them.</summary>
/// <param name="finders">One for each context that gives numbers; the first that knows a number counts.</param>
/// <param name="correlated">Positions of facts that belong to a matter on other streams, by the streams' names.</param>
/// <param name="patience">How long to wait for the sealer.</param>
public sealed class CaseExport(
    FactLedger ledger,
    TreeStore tree,
    ImmutableArray<CaseFinder> finders,
    Func<IReadOnlyCollection<string>, CancellationToken, Task<ImmutableArray<long>>> correlated,
    CaseReport report,
    CaseReadings readings,
    TimeSpan patience)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <returns>The files by name.</returns>
    /// <exception cref="CaseExportException">No such case, or not sealed yet.</exception>
    /// <exception cref="SealDamagedException">What is stored does not check: the bundle would prove nothing.</exception>
    /// <exception cref="LedgerUnavailableException">The database is away.</exception>
    public async Task<IReadOnlyDictionary<string, byte[]>> Export(string number, CaseExportOptions options, CancellationToken cancellation)
    {
        options.Progress(CaseExportStage.Facts);
        var matter = await Find(number, cancellation).ConfigureAwait(false);
        var facts = await FactsOf(matter, options.UpTo?.Size ?? long.MaxValue, cancellation).ConfigureAwait(false);
        if (facts.IsEmpty) throw new CaseExportException($"案件 {number} 在该树头之前没有事实。", $"Case {number} has no facts up to that head.");
        if (options.OnRecord is { Division: var division } && !StreamsOfDivision.Admit(division, facts)) throw Unknown(number);
        options.Progress(CaseExportStage.Seal);
        var head = await HeadOver(facts[^1].Position, options.UpTo, cancellation).ConfigureAwait(false);
        options.Progress(CaseExportStage.Record);
        // Where the export is forbidden nothing was read, where the reading is nothing exported.
        if (options.OnRecord is { } asked) await readings.ForeseeExport(asked, number, facts, options.Purpose is not null, cancellation).ConfigureAwait(false);
        if (options.Purpose is { } purpose)
            await readings.Record(purpose, facts, [.. matter.Files.Where(file => file.Position <= head.Size)], cancellation).ConfigureAwait(false);
        if (options.OnRecord is { } export) await readings.RecordExport(export, number, facts, options.Purpose is not null, cancellation).ConfigureAwait(false);
        options.Progress(CaseExportStage.Proofs);
        var evidence = await SealedFacts.Of(tree, facts, head, cancellation).ConfigureAwait(false);
        var whole = matter.Streams.ToHashSet();
        var files = new BundleFiles(number, options.At, evidence, whole);
        options.Progress(CaseExportStage.Papers);
        var contents = await matter.Contents(new(head.Size, InClear: options.Purpose is not null), cancellation).ConfigureAwait(false);
        foreach (var paper in contents.Papers)
            files.AddPaper(new($"{BundleFormat.Documents}{paper.Name}.pdf", paper.Zh, paper.En, paper.IsRecorded ? paper.Position : null), paper.Pdf);
        foreach (var file in contents.Files) files.Add(BundleFormat.Evidence + file.Name, file.Content);
        options.Progress(CaseExportStage.Report);
        files.Add(BundleFormat.Report, await report.Typeset(number, options, evidence, contents, cancellation).ConfigureAwait(false));
        files.Add(BundleFormat.ReadMe, CaseReadMe.Text);
        files.Add(BundleFormat.Page, OfflinePage.Render(files.Proving()));
        options.Progress(CaseExportStage.Check);
        return Checked(files.All());
    }

    private async Task<CaseMatter> Find(string number, CancellationToken cancellation)
    {
        foreach (var finder in finders)
            if (await finder(number, cancellation).ConfigureAwait(false) is { } matter) return matter;
        throw Unknown(number);
    }

    private static CaseExportException Unknown(string number) => new($"没有编号为 {number} 的案件。", $"There is no case of the number {number}.");

    private async Task<ImmutableArray<RecordedFact>> FactsOf(CaseMatter matter, long upTo, CancellationToken cancellation)
    {
        var facts = new List<RecordedFact>();
        foreach (var stream in matter.Streams) facts.AddRange(await ledger.LoadStream(stream, cancellation: cancellation).ConfigureAwait(false));
        foreach (var position in await correlated([.. matter.Streams.Select(stream => stream.ToString())], cancellation).ConfigureAwait(false))
            facts.AddRange(await ledger.ReadAll(position - 1, 1, cancellation).ConfigureAwait(false));
        return [.. (await WholeActs.Of(ledger, facts, cancellation).ConfigureAwait(false)).Where(fact => fact.Position <= upTo)];
    }

    private async Task<SignedHead> HeadOver(long position, Checkpoint? published, CancellationToken cancellation)
    {
        if (published is not null)
        {
            var own = await tree.OfSize(published.Size, cancellation).ConfigureAwait(false)
                ?? throw new CaseExportException($"本账本没有签过大小为 {published.Size} 的树头。", $"This ledger has no head of the size {published.Size}.");
            return own.Root.AsSpan().SequenceEqual(published.Root)
                ? own
                : throw new SealDamagedException(
                    $"所给树头（{published.Size}）与本账本的不同：其中之一被改写。The given head ({published.Size}) is not this ledger's: one of them was rewritten.");
        }
        for (var started = TimeProvider.System.GetTimestamp(); ;)
        {
            if (await tree.Latest(cancellation).ConfigureAwait(false) is { } head && head.Size >= position) return head;
            if (TimeProvider.System.GetElapsedTime(started) >= patience)
                throw new CaseExportException($"事实 {position} 尚未签章；请启动 sealer 角色。", $"Fact {position} is not sealed yet; is a host with the role sealer running?");
            await Task.Delay(Pause, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>A bundle that does not check is never handed out.</summary>
    private static IReadOnlyDictionary<string, byte[]> Checked(IReadOnlyDictionary<string, byte[]> files) =>
        new BundleCheck().Check(files, Pins.None).Findings.FirstOrDefault(finding => !finding.IsRemark) is { } fault
            ? throw new SealDamagedException($"{fault.Zh} {fault.En}")
            : files;
}
