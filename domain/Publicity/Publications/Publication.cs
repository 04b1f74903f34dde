using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Publicity.Publications;

/// <summary>Where the publicity of a document stands.</summary>
public enum PublicationStage
{
    /// <summary>已认定: on record, and shown to nobody.</summary>
    Decided,

    /// <summary>公示中</summary>
    Shown,

    /// <summary>已撤回</summary>
    Withdrawn,

    /// <summary>公示终止</summary>
    Ended,
}

/// <summary>The publicity of one document as its deciders remember it 公示.</summary>
/// <param name="Document">Null while nothing is on record.</param>
/// <param name="Until">Last day of publicity while it is shown; null for a licence.</param>
/// <param name="Withdrawal">Why it must be withdrawn; null while the document stands.</param>
/// <param name="Reported">Platforms that have the document.</param>
/// <param name="LicenceValid">Whether a published licence has its force.</param>
/// <param name="LastOn">Legal day of the latest fact.</param>
public sealed record Publication(
    DocumentOnRecord? Document,
    PublicityDecision? Decision,
    Deadline Due,
    PublicationStage Stage,
    LocalDate? Until,
    WithdrawalRequired? Withdrawal,
    ImmutableHashSet<string> Reported,
    bool LicenceValid,
    LocalDate? LastOn)
{
    public static Publication Initial { get; } = new(null, null, default, PublicationStage.Decided, null, null, [], true, null);

    /// <summary>Withdrawn or ended: nothing of it is shown again.</summary>
    public bool IsOver => Stage is PublicationStage.Withdrawn or PublicationStage.Ended;

    public static Publication Evolve(Publication state, PublicationFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static Publication Apply(Publication state, PublicationFact fact) => fact switch
    {
        PublicityDecided decided => Initial with { Document = decided.Document, Decision = decided.Decision, Due = decided.Due },
        DocumentReported reported => state with { Reported = state.Reported.Add(reported.Platform) },
        NecessityRecorded recorded => state with { Decision = recorded.Decision },
        PublicityReconsidered reconsidered => state.Under(reconsidered.Decision),
        PublicationPublished published => state with { Stage = PublicationStage.Shown, Until = published.Until },
        PublicationCorrected corrected => (state with { Document = corrected.Document }).Under(corrected.Decision),
        LicenceStateRecorded recorded => state with { LicenceValid = recorded.Valid },
        WithdrawalRequired required => state with { Withdrawal = required },
        PublicationWithdrawn => state with { Stage = PublicationStage.Withdrawn },
        PublicityEnded => state with { Stage = PublicationStage.Ended },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    /// <summary>What is shown goes on as a new decision allows: not at all, or not longer than it says.</summary>
    private Publication Under(PublicityDecision decision) => Stage is not PublicationStage.Shown
        ? this with { Decision = decision }
        : decision.Public
            ? this with { Decision = decision, Until = Earlier(Until, decision.Until) }
            : this with { Decision = decision, Stage = PublicationStage.Decided, Until = null };

    /// <summary>The earlier of two last days; null is none.</summary>
    public static LocalDate? Earlier(LocalDate? one, LocalDate? other) =>
        one is null ? other : other is null ? one : LocalDate.Min(one.Value, other.Value);
}
