using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>What the deciders remember of a penalty case 行政处罚案件.</summary>
public sealed record EnforcementCase
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

    /// <summary>The case period.</summary>
    public CasePeriod Period { get; init; } = new();

    public InvestigationConcluded? Concluded { get; init; }

    public LegalReviewPassed? Review { get; init; }

    public NoticeServed? Notice { get; init; }

    public DefenceProgress Defence { get; init; } = new();

    public CaseHearing Hearing { get; init; } = new();

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

    public static EnforcementCase Evolve(EnforcementCase state, CaseFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static EnforcementCase Apply(EnforcementCase state, CaseFact fact) => fact switch
    {
        CaseFiled filed => state with { Filing = filed, Period = new(filed.On, filed.DecideBy) },
        CaseNotFiled declined => state with { Declined = declined },
        OfficersAssigned or OfficerRecused => state with { Investigators = state.Investigators.After(fact) },
        InvestigationRecorded recorded => state with { Records = state.Records.Add(recorded.RecordSha256) },
        EvidenceAdded added => state with { Evidence = state.Evidence.Add(added.Evidence) },
        CaseClockStopped or CaseClockResumed or CasePeriodExtended => state with { Period = state.Period.After(fact) },
        InvestigationConcluded concluded => state with { Concluded = concluded },
        LegalReviewPassed passed => state with { Review = passed },
        LegalReviewReturned => state with { Concluded = null, Review = null },
        NoticeServed notice => state with { Notice = notice, Defence = new(), Hearing = new(), Collective = null },
        RightsWaived or DefenceReceived or DefenceReviewed => state with { Defence = state.Defence.After(fact) },
        CaseHearingRequested or CaseHearingScheduled or CaseHearingHeld or CaseHearingWaived =>
            state with { Hearing = state.Hearing.After(fact) },
        CollectiveDecisionRecorded recorded => state with { Collective = recorded },
        PenaltyDecided decided => state with { Decision = decided, Standing = decided.Penalties, DecisionRevoked = false },
        NoPenaltyDecided decided => state with { NoPenalty = decided },
        CrimeSuspected or PoliceTransferApproved or PoliceTransferDeclined or CaseTransferredToPolice or PoliceFiledCase
            or PoliceDeclinedCase => state with { Police = state.Police.After(fact), Period = state.Period.After(fact) },
        OnSpotDecisionReported or FineCollectedOnSpot or CollectedFineHandedIn or CollectedFineBanked =>
            state with { OnSpot = state.OnSpot.After(fact) },
        CorrectionOrdered ordered => state with { CorrectionOrders = state.CorrectionOrders.Add(ordered.Document) },
        DecisionServed served => state with { Served = served },
        CaseSuspended suspended => state with { Suspension = suspended, Period = state.Period.After(fact) },
        CaseResumed => state with { Suspension = null, Period = state.Period.After(fact) },
        CaseWithdrawn => state with { Exit = CaseStage.Withdrawn },
        CaseTransferredToAgency => state with { Exit = CaseStage.TransferredJurisdiction },
        CaseTerminated => state with { Exit = CaseStage.Terminated },
        DecisionUpheld upheld => state.Heard(upheld.Remedy, upheld.Document),
        DecisionConfirmedUnlawful confirmed => state.Heard(confirmed.Remedy, confirmed.Document),
        DecisionChanged changed => state.Heard(changed.Remedy, changed.Document) with { Standing = changed.After },
        DecisionRevoked revoked => state.Heard(revoked.Remedy, revoked.Document).Undone(revoked.DecideAnew),
        CaseClosed closed => state with { Closing = closed },
        CaseArchived archived => state with { Archive = archived },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private EnforcementCase Heard(RemedyId remedy, string document) => this with { Outcomes = Outcomes.SetItem(remedy, document) };

    /// <summary>A decision that was undone leaves a case to be decided anew from the investigation on, or nothing but its end.</summary>
    private EnforcementCase Undone(bool decideAnew) => decideAnew
        ? this with
        {
            UndoneDecisions = Decision is { } undone ? UndoneDecisions.Add(undone.DecisionNumber) : UndoneDecisions,
            Decision = null, Served = null, Notice = null, Review = null, Concluded = null, Collective = null, Defence = new(),
            Hearing = new(), Standing = [], Closing = null, Archive = null,
        }
        : this with { Standing = [], DecisionRevoked = true };
}
