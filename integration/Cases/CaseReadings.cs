using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Documents.Models;
using Regulatory.Ledger;

namespace Regulatory.Integration.Cases;

/// <summary>Why personal data are to be shown in clear, and to whom.</summary>
/// <param name="Code">Name of a <see cref="ReadingPurpose"/>.</param>
/// <param name="Reference">Number of the case or duty.</param>
/// <param name="Reader">Account of whoever exports.</param>
public sealed record ExportPurpose(string Code, string Reference, string Reader);

/// <summary>Puts on record that a case was exported with its personal data in clear, before the bundle is handed out (D-01).</summary>
public sealed class CaseReadings(Executor executor, IClock clock)
{
    private static readonly Actor Recorder = new("system:access-log", "Access log", [Role.System], DivisionCode.Parse("440000"), "");

    /// <summary>Records the reading; without personal values there is none.</summary>
    /// <exception cref="CaseExportException">A rule forbids it.</exception>
    /// <exception cref="LedgerUnavailableException">It cannot be recorded now, so nothing is shown.</exception>
    public async Task Record(ExportPurpose purpose, ImmutableArray<RecordedFact> facts, CancellationToken cancellation)
    {
        var personal = facts.Select(fact => (fact, Paths: FactDetails.SealedIn(fact.Data))).Where(read => !read.Paths.IsEmpty).ToList();
        if (personal.Count == 0) return;
        var id = Guid.CreateVersion7();
        var outcome = await executor.Execute(
            new Act(
                new RecordReading(
                    $"{LocalDatePattern.Iso.Format(ChinaTime.DayOf(clock.GetCurrentInstant()))}:{purpose.Reader}", id.ToString("D", CultureInfo.InvariantCulture),
                    purpose.Reader, [], purpose.Code, purpose.Reference, "regctl ledger export",
                    [.. personal.Select(read => read.fact.Stream.ToString()).Distinct()],
                    [.. personal.SelectMany(read => read.Paths.Select(path => $"{read.fact.Type}#{path}")).Distinct()],
                    personal.Sum(read => read.Paths.Length)),
                id, Recorder),
            cancellation).ConfigureAwait(false);
        switch (outcome)
        {
            case ActAccepted:
                return;
            case ActRefused refused:
                var text = RuleTexts.Of(refused.Refusal);
                throw new CaseExportException($"{text.RuleId}: {text.Zh} {text.En}");
            default:
                throw new InvalidOperationException($"A reading was answered {outcome.GetType().Name}.");
        }
    }
}
