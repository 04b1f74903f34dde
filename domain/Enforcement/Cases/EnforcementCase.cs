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

    public static EnforcementCase Evolve(EnforcementCase state, CaseFact fact) =>
        Apply(state, fact) with { Investigators = state.Investigators.After(fact), LastOn = fact.On };

    private static EnforcementCase Apply(EnforcementCase state, CaseFact fact) => fact switch
    {
        CaseFiled filed => state with { Filing = filed, Period = new(filed.On, filed.DecideBy) },
        CaseNotFiled declined => state with { Declined = declined },
        OfficersAssigned or OfficerRecused => state,
        InvestigationRecorded recorded => state with { Records = state.Records.Add(recorded.RecordSha256), FoundSinceNotice = true },
        EvidenceAdded added => state with { Evidence = state.Evidence.Add(added.Evidence), FoundSinceNotice = true },
        MeasureAdded added => state with { Measures = state.Measures.Add(added.Measure) },
        CaseClockStopped or CaseClockResumed or CasePeriodExtended => state with { Period = state.Period.After(fact) },
        // What was reviewed or discussed was another report.
        InvestigationConcluded concluded => state with { Concluded = concluded, Review = null, Collective = null },
        LegalReviewPassed passed => state with { Review = passed },
        LegalReviewReturned => state with { Concluded = null, Review = null },
        NoticeServed notice => state.Noticed(notice),
        DefenceReceived => state with { Defence = state.Defence.After(fact), Answered = state.Notice },
        RightsWaived or DefenceReviewed => state with { Defence = state.Defence.After(fact) },
        // A review before the hearing did not look at what was heard (APL 58).
        CaseHearingHeld => state with { Hearing = state.Hearing.After(fact), Answered = state.Notice, WasHeard = true, Review = null },
        CaseHearingRequested or CaseHearingScheduled or CaseHearingWaived => state with { Hearing = state.Hearing.After(fact) },
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
        CaseLimitsRecounted recounted => state.Recounted(recounted),
        CaseClosed closed => state with { Closing = closed },
        CaseArchived archived => state with { Archive = archived },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    /// <summary>A new notice opens a new defence; on other facts, found since the last one, it is not measured by that.</summary>
    private EnforcementCase Noticed(NoticeServed notice) => this with
    {
        Notice = notice, Defence = new(), Hearing = new(), Collective = null, FoundSinceNotice = false,
        Answered = FoundSinceNotice && Answered?.Facts != notice.Facts ? null : Answered,
    };

    private EnforcementCase Recounted(CaseLimitsRecounted recounted) => this with
    {
        Period = Period with { DecideBy = recounted.DecideBy ?? Period.DecideBy },
        Notice = Notice is { } notice
            ? notice with
            {
                DefendBy = recounted.DefendBy ?? notice.DefendBy, RequestHearingBy = recounted.RequestHearingBy ?? notice.RequestHearingBy,
            }
            : null,
        Decision = Decision is { } decision ? decision with { ServeBy = recounted.ServeBy ?? decision.ServeBy } : null,
        Served = Served is { } served
            ? served with
            {
                PayBy = recounted.PayBy ?? served.PayBy, ReconsiderBy = recounted.ReconsiderBy ?? served.ReconsiderBy,
                SueBy = recounted.SueBy ?? served.SueBy, ReportBy = recounted.ReportBy ?? served.ReportBy,
            }
            : null,
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
