using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>What the deciders remember of a penalty case 行政处罚案件.</summary>
public sealed partial record EnforcementCase
{
    public static EnforcementCase Initial { get; } = new();

    /// <summary>How it was opened; null while it was not.</summary>
    public CaseFiled? Filing { get; init; }

    public CaseNotFiled? Declined { get; init; }

    /// <summary>Who investigates, who did, and who must not.</summary>
    public Investigators Investigators { get; init; } = new();

    /// <summary>Digests of the records of investigative acts.</summary>
    public ImmutableHashSet<string> Records { get; init; } = [];

    public ImmutableHashSet<EvidenceId> Evidence { get; init; } = [];

    /// <summary>Compulsory measures that serve the case, whether in force or not.</summary>
    public ImmutableHashSet<MeasureId> Measures { get; init; } = [];

    /// <summary>The case period.</summary>
    public CasePeriod Period { get; init; } = new();

    public InvestigationConcluded? Concluded { get; init; }

    public LegalReviewPassed? Review { get; init; }

    public NoticeServed? Notice { get; init; }

    /// <summary>The notice that the party answered, by a statement or at a hearing; no later one on the same facts is heavier (APL 45).</summary>
    public NoticeServed? Answered { get; init; }

    /// <summary>Something was found after the latest notice.</summary>
    public bool FoundSinceNotice { get; init; }

    public DefenceProgress Defence { get; init; } = new();

    public CaseHearing Hearing { get; init; } = new();

    /// <summary>A hearing was held, on the latest notice or on an earlier one.</summary>
    public bool WasHeard { get; init; }

    public CollectiveDecisionRecorded? Collective { get; init; }

    public PoliceTrack Police { get; init; } = new();

    public PenaltyDecided? Decision { get; init; }

    public NoPenaltyDecided? NoPenalty { get; init; }

    public OnSpotMoney OnSpot { get; init; } = new();

    public DecisionServed? Served { get; init; }

    /// <summary>Numbers of the decisions that were undone with leave to decide anew.</summary>
    public ImmutableHashSet<string> UndoneDecisions { get; init; } = [];

    /// <summary>What reconsideration or suit made of the decision, by remedy.</summary>
    public ImmutableDictionary<RemedyId, string> Outcomes { get; init; } = ImmutableDictionary<RemedyId, string>.Empty;

    /// <summary>Numbers of the orders to correct.</summary>
    public ImmutableHashSet<string> CorrectionOrders { get; init; } = [];

    /// <summary>Reconsideration or judgment undid the decision for good.</summary>
    public bool DecisionRevoked { get; init; }

    public CaseSuspended? Suspension { get; init; }

    /// <summary>The side exit by which it ended: withdrawn, transferred to another agency, terminated; null if none.</summary>
    public CaseStage? Exit { get; init; }

    public CaseClosed? Closing { get; init; }

    public CaseArchived? Archive { get; init; }

    /// <summary>Legal day of the latest fact.</summary>
    public LocalDate? LastOn { get; init; }

    /// <summary>Decided on the spot; a decision that is undone to be taken anew is taken in the ordinary way.</summary>
    public bool IsSimplified => Filing?.Procedure is CaseProcedure.Simplified && UndoneDecisions.IsEmpty;

    /// <summary>The penalties that stand: as decided, or as reconsideration or judgment changed them.</summary>
    public ImmutableArray<Penalty> Standing { get; init; } = [];

    /// <summary>The fine that stands.</summary>
    public Money Fine => Penalty.FineOf(Standing);

    /// <summary>How far it has come.</summary>
    public CaseStage Stage =>
        Archive is not null ? CaseStage.Archived
        : Closing is not null ? CaseStage.Closed
        : Exit is { } exit ? exit
        : Declined is not null ? CaseStage.NotFiled
        : Filing is null ? CaseStage.None
        : Police.IsWithPolice ? CaseStage.TransferredCriminal
        : Suspension is not null ? CaseStage.Suspended
        : Served is not null ? CaseStage.Served
        : NoPenalty is not null ? CaseStage.NoPenalty
        : Decision is not null ? CaseStage.Decided
        : Collective is not null ? CaseStage.Deliberated
        : Hearing.Held is not null ? CaseStage.HearingHeld
        : Hearing.IsPending ? CaseStage.HearingRequested
        : Notice is not null ? CaseStage.NoticeServed
        : Review is not null ? CaseStage.LegalReviewed
        : Concluded is not null ? CaseStage.InvestigationConcluded
        : Investigators.Current.IsEmpty ? CaseStage.Filed
        : CaseStage.Investigating;

    /// <summary>A penalty or no penalty was decided and stands.</summary>
    public bool IsDecided => Decision is not null || NoPenalty is not null;
}
