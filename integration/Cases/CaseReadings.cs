using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Integration.Documents.Models;
using Regulatory.Ledger;
using Regulatory.Ledger.Bundles;

namespace Regulatory.Integration.Cases;

/// <summary>Why personal data are to be shown in clear, and to whom.</summary>
/// <param name="Code">Name of a <see cref="ReadingPurpose"/>.</param>
/// <param name="Reference">Number of the case or duty.</param>
/// <param name="Reader">Account of whoever exports.</param>
public sealed record ExportPurpose(string Code, string Reference, string Reader)
{
    /// <summary>The roles that they hold.</summary>
    public ImmutableArray<Role> Capacities { get; init; } = [];

    /// <summary>Their division, whose auditors look at it.</summary>
    public DivisionCode Division { get; init; } = DivisionCode.Parse("440000");

    /// <summary>By which way they export.</summary>
    public string Operation { get; init; } = "regctl ledger export";
}

/// <summary>
/// Puts on record that a case is exported (D-02), and that its personal data are shown in clear (D-01), before the bundle is handed out.
/// </summary>
public sealed class CaseReadings(Executor executor, IClock clock)
{
    private readonly AccessRecord record = new(executor, clock);

    /// <summary>Records the reading, of whatever is shown in clear: personal values in facts, papers and the report, and files of evidence, which may show anybody.</summary>
    /// <exception cref="CaseExportException">A rule forbids it.</exception>
    /// <exception cref="LedgerUnavailableException">It cannot be recorded now, so nothing is shown.</exception>
    public Task Record(ExportPurpose purpose, ImmutableArray<RecordedFact> facts, ImmutableArray<CaseFileNamed> files, CancellationToken cancellation)
    {
        var personal = facts.Select(fact => (fact, Paths: FactDetails.SealedIn(fact.Data))).Where(read => !read.Paths.IsEmpty).ToList();
        ImmutableArray<string> evidence = [.. files.Select(file => $"{BundleFormat.Evidence}{file.Sha256}").Distinct()];
        return Record(
            purpose,
            (log, id) => new RecordReading(
                log, id, purpose.Reader, purpose.Capacities, purpose.Code, purpose.Reference, purpose.Operation,
                [.. personal.Select(read => read.fact.Stream).Concat(files.Select(file => file.Stream)).Select(stream => stream.ToString()).Distinct()],
                [.. personal.SelectMany(read => read.Paths.Select(path => $"{read.fact.Type}#{path}")).Distinct(), .. evidence],
                personal.Sum(read => read.Paths.Length) + evidence.Length),
            cancellation);
    }

    /// <summary>Records the export itself, whether or not it shows personal values.</summary>
    /// <inheritdoc cref="Record(ExportPurpose, ImmutableArray{RecordedFact}, ImmutableArray{CaseFileNamed}, CancellationToken)"/>
    public Task RecordExport(
        ExportPurpose purpose, string number, ImmutableArray<RecordedFact> facts, bool inClear, CancellationToken cancellation) =>
        Record(purpose, Export(purpose, number, facts, inClear), cancellation);

    /// <summary>Refuses, on record, an export that a rule forbids; of any other nothing is recorded yet.</summary>
    /// <inheritdoc cref="Record(ExportPurpose, ImmutableArray{RecordedFact}, ImmutableArray{CaseFileNamed}, CancellationToken)"/>
    public async Task ForeseeExport(
        ExportPurpose purpose, string number, ImmutableArray<RecordedFact> facts, bool inClear, CancellationToken cancellation)
    {
        var export = Export(purpose, number, facts, inClear);
        if (await record.Foresee(new(purpose.Reader, purpose.Division), export, cancellation).ConfigureAwait(false) is not null)
            await Record(purpose, export, cancellation).ConfigureAwait(false);
    }

    private static Func<string, string, AccessLogCommand> Export(
        ExportPurpose purpose, string number, ImmutableArray<RecordedFact> facts, bool inClear) =>
        (log, id) => new RecordExport(
            log, id, purpose.Reader, purpose.Capacities, purpose.Code, purpose.Reference, number,
            [.. facts.Select(fact => fact.Stream.ToString()).Distinct()], facts.Length, inClear);

    private async Task Record(ExportPurpose purpose, Func<string, string, AccessLogCommand> command, CancellationToken cancellation)
    {
        if (await record.Enter(new(purpose.Reader, purpose.Division), command, cancellation).ConfigureAwait(false) is not { } refusal) return;
        var text = RuleTexts.Of(refusal);
        throw new CaseExportException(text.Zh, text.En, refusal.Rule);
    }
}
