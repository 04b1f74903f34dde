using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Integration.Documents.Models;
using Regulatory.Ledger;

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

    /// <summary>Records the reading; without personal values there is none.</summary>
    /// <exception cref="CaseExportException">A rule forbids it.</exception>
    /// <exception cref="LedgerUnavailableException">It cannot be recorded now, so nothing is shown.</exception>
    public async Task Record(ExportPurpose purpose, ImmutableArray<RecordedFact> facts, CancellationToken cancellation)
    {
        var personal = facts.Select(fact => (fact, Paths: FactDetails.SealedIn(fact.Data))).Where(read => !read.Paths.IsEmpty).ToList();
        if (personal.Count == 0) return;
        await Record(
            purpose,
            (log, id) => new RecordReading(
                log, id, purpose.Reader, purpose.Capacities, purpose.Code, purpose.Reference, purpose.Operation,
                [.. personal.Select(read => read.fact.Stream.ToString()).Distinct()],
                [.. personal.SelectMany(read => read.Paths.Select(path => $"{read.fact.Type}#{path}")).Distinct()],
                personal.Sum(read => read.Paths.Length)),
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Records the export itself, whether or not it shows personal values.</summary>
    /// <inheritdoc cref="Record(ExportPurpose, ImmutableArray{RecordedFact}, CancellationToken)"/>
    public Task RecordExport(
        ExportPurpose purpose, string number, ImmutableArray<RecordedFact> facts, bool inClear, CancellationToken cancellation) => Record(
        purpose,
        (log, id) => new RecordExport(
            log, id, purpose.Reader, purpose.Capacities, purpose.Code, purpose.Reference, number,
            [.. facts.Select(fact => fact.Stream.ToString()).Distinct()], facts.Length, inClear),
        cancellation);

    private async Task Record(ExportPurpose purpose, Func<string, string, AccessLogCommand> command, CancellationToken cancellation)
    {
        if (await record.Enter(new(purpose.Reader, purpose.Division), command, cancellation).ConfigureAwait(false) is not { } refusal) return;
        var text = RuleTexts.Of(refusal);
        throw new CaseExportException(text.Zh, text.En, refusal.Rule);
    }
}
