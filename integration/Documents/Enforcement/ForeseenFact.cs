using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Integration.Acts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>Facts that an act would record, as a form takes them: behind all that is on record, and without the numbers that only the act gives.</summary>
internal static class ForeseenFact
{
    /// <summary>What stands where the paper will have its number.</summary>
    public const string NoNumber = "（草稿未编号 unnumbered draft）";

    private static readonly ActEnvelope Nobody = new("", "", "", null, null, null, "", "");

    /// <summary>The facts on record and those of the act. What is registered in advance on one list stays on one list.</summary>
    public static ImmutableArray<Told> Behind(CaseStory story, ActForeseen act)
    {
        var lists = act.Parts.SelectMany(part => part.Facts).OfType<EvidenceRegisteredInAdvance>().Select(registered => registered.Document).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. story.Facts.Select(told => told.Fact is EvidenceRegisteredInAdvance earlier && lists.Contains(earlier.Document) ? told with { Fact = Unnumbered(earlier) } : told),
            .. Of(act, after: story.LastPosition),
        ];
    }

    /// <param name="after">Position of the latest fact on record.</param>
    private static IEnumerable<Told> Of(ActForeseen act, long after) => act.Parts
        .SelectMany(part => part.Facts.Select((fact, index) => (Fact: fact, part.Stream, Version: part.After + index + 1)))
        // Nothing of it stands in the ledger: what a form makes of these stays in the draft, which shows neither positions nor digests.
        .Select((one, index) => new Told(
            Unnumbered(one.Fact), new(after + index + 1, one.Stream, one.Version, "", act.At, Guid.Empty, Nobody, "{}")));

    private static object Unnumbered(object fact) => fact switch
    {
        CaseFiled filed => filed with { CaseNumber = NoNumber },
        CorrectionOrdered ordered => ordered with { Document = NoNumber },
        PenaltyDecided decided => decided with { DecisionNumber = NoNumber },
        NoPenaltyDecided decided => decided with { DecisionNumber = NoNumber },
        FineImposed imposed => imposed with { DecisionNumber = NoNumber },
        PaymentRescheduled rescheduled => rescheduled with { Document = NoNumber },
        PerformanceDemanded demanded => demanded with { Document = NoNumber },
        FineCompulsorilyCollected collected => collected with { Document = NoNumber },
        EvidenceRegisteredInAdvance registered => registered with { Document = NoNumber, Approval = registered.Approval with { Document = NoNumber } },
        AdvanceRegistrationDisposed disposed => disposed with { Document = NoNumber },
        MeasureImposed imposed => imposed with { DecisionNumber = NoNumber },
        DutyDemanded demanded => demanded with { Document = NoNumber },
        _ => fact,
    };
}
