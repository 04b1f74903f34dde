using System.Diagnostics;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>What each fact makes of a case.</summary>
public sealed partial record EnforcementCase
{
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
