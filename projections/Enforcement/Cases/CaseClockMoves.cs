using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Cases;

internal enum CaseClockMoveKind
{
    Start,

    /// <summary>To another last day.</summary>
    Shift,
    Stop,
    End,
    Lapse,
}

/// <summary>What a fact does to one clock.</summary>
internal sealed record CaseClockMove(EnforcementClock Clock, CaseClockMoveKind Kind, Deadline? Due = null);

/// <summary>Which clocks each fact starts, moves and ends.</summary>
internal static class CaseClockMoves
{
    private static readonly EnforcementClock[] OfCase =
    [
        EnforcementClock.Decision, EnforcementClock.Defence, EnforcementClock.HearingRequest, EnforcementClock.Service,
        EnforcementClock.OnSpotReport, EnforcementClock.HandIn, EnforcementClock.Banking, EnforcementClock.TransferDecision,
        EnforcementClock.HandOver, EnforcementClock.PoliceDecision, EnforcementClock.Exhibits, EnforcementClock.ReconsiderationFiling,
        EnforcementClock.SuitFiling,
    ];

    public static IEnumerable<CaseClockMove> Of(CaseFact fact) => fact switch
    {
        CaseFiled { Procedure: CaseProcedure.Ordinary } filed => [Start(EnforcementClock.Decision, filed.DecideBy)],
        CaseClockStopped or CaseSuspended => [new(EnforcementClock.Decision, CaseClockMoveKind.Stop)],
        CaseClockResumed resumed => [Shift(resumed.DecideBy)],
        CaseResumed resumed => [Shift(resumed.DecideBy)],
        CasePeriodExtended extended => [Shift(extended.DecideBy)],
        NoticeServed notice =>
        [
            Start(EnforcementClock.Defence, notice.DefendBy),
            .. notice.RequestHearingBy is { } due ? [Start(EnforcementClock.HearingRequest, due)] : Array.Empty<CaseClockMove>(),
        ],
        RightsWaived waived =>
        [
            .. waived.Defence ? [End(EnforcementClock.Defence)] : Array.Empty<CaseClockMove>(),
            .. waived.Hearing ? [End(EnforcementClock.HearingRequest)] : Array.Empty<CaseClockMove>(),
        ],
        DefenceReceived => [End(EnforcementClock.Defence)],
        CaseHearingRequested => [End(EnforcementClock.HearingRequest)],
        PenaltyDecided decided =>
        [
            End(EnforcementClock.Decision), Lapse(EnforcementClock.Defence), Lapse(EnforcementClock.HearingRequest),
            .. decided.Procedure is CaseProcedure.Ordinary ? [Start(EnforcementClock.Service, decided.ServeBy)] : Array.Empty<CaseClockMove>(),
        ],
        NoPenaltyDecided => [End(EnforcementClock.Decision), Lapse(EnforcementClock.Defence), Lapse(EnforcementClock.HearingRequest)],
        CrimeSuspected suspected => [Start(EnforcementClock.TransferDecision, suspected.DecideBy)],
        PoliceTransferDeclined => [End(EnforcementClock.TransferDecision)],
        PoliceTransferApproved approved =>
        [
            End(EnforcementClock.TransferDecision),
            Start(EnforcementClock.HandOver, new(ChinaTime.DayOf(approved.HandOverBy), Provisional: false)),
        ],
        CaseTransferredToPolice transferred =>
        [
            End(EnforcementClock.HandOver), Start(EnforcementClock.PoliceDecision, transferred.PoliceDecideBy),
            new(EnforcementClock.Decision, CaseClockMoveKind.Stop),
        ],
        PoliceFiledCase filed => [End(EnforcementClock.PoliceDecision), Start(EnforcementClock.Exhibits, filed.HandOverExhibitsBy)],
        PoliceDeclinedCase declined => [End(EnforcementClock.PoliceDecision), Shift(declined.DecideBy), Lapse(EnforcementClock.Exhibits)],
        OnSpotDecisionReported => [End(EnforcementClock.OnSpotReport)],
        FineCollectedOnSpot collected => [Start(EnforcementClock.HandIn, collected.HandInBy)],
        CollectedFineHandedIn handed => [End(EnforcementClock.HandIn), Start(EnforcementClock.Banking, handed.ToBankBy)],
        CollectedFineBanked => [End(EnforcementClock.Banking)],
        DecisionServed served =>
        [
            End(EnforcementClock.Service), Start(EnforcementClock.ReconsiderationFiling, served.ReconsiderBy),
            Start(EnforcementClock.SuitFiling, served.SueBy),
            .. served.ReportBy is { } report ? [Start(EnforcementClock.OnSpotReport, report)] : Array.Empty<CaseClockMove>(),
        ],
        CaseLimitsRecounted recounted =>
        [
            .. Shifts(
                (EnforcementClock.Decision, recounted.DecideBy), (EnforcementClock.Defence, recounted.DefendBy),
                (EnforcementClock.HearingRequest, recounted.RequestHearingBy), (EnforcementClock.Service, recounted.ServeBy),
                (EnforcementClock.ReconsiderationFiling, recounted.ReconsiderBy), (EnforcementClock.SuitFiling, recounted.SueBy),
                (EnforcementClock.OnSpotReport, recounted.ReportBy)),
        ],
        CaseWithdrawn or CaseTransferredToAgency or CaseTerminated or DecisionRevoked => [.. OfCase.Select(Lapse)],
        CaseClosed => [Lapse(EnforcementClock.Decision), End(EnforcementClock.Exhibits)],
        _ => [],
    };

    public static IEnumerable<CaseClockMove> Of(RemedyFact fact) => fact switch
    {
        RemedyAccepted { DecideBy: { } due } => [Start(EnforcementClock.ReconsiderationDecision, due)],
        RemedyExtended extended => [new(EnforcementClock.ReconsiderationDecision, CaseClockMoveKind.Shift, extended.DecideBy)],
        RemedyDecided => [End(EnforcementClock.ReconsiderationDecision)],
        RemedyWithdrawn => [Lapse(EnforcementClock.ReconsiderationDecision)],
        _ => [],
    };

    public static IEnumerable<CaseClockMove> Of(FineFact fact) => fact switch
    {
        FineFellDue due => [Start(EnforcementClock.Payment, due.Due)],
        FineDueRecounted recounted => [new(EnforcementClock.Payment, CaseClockMoveKind.Shift, recounted.Due)],
        PaymentRescheduled rescheduled => [new(
            EnforcementClock.Payment, CaseClockMoveKind.Shift, new Deadline(rescheduled.Instalments[^1].Due, Provisional: false))],
        FineCancelled => [Lapse(EnforcementClock.Payment)],
        FineImposed or FinePaid or FineChanged or FineCompulsorilyCollected or CourtOutcomeRecorded => [new(EnforcementClock.Payment, CaseClockMoveKind.End)],
        _ => [],
    };

    private static CaseClockMove Start(EnforcementClock clock, Deadline due) => new(clock, CaseClockMoveKind.Start, due);

    private static CaseClockMove Shift(Deadline due) => new(EnforcementClock.Decision, CaseClockMoveKind.Shift, due);

    private static IEnumerable<CaseClockMove> Shifts(params IEnumerable<(EnforcementClock Clock, Deadline? Due)> limits) =>
        limits.Where(limit => limit.Due is not null).Select(limit => new CaseClockMove(limit.Clock, CaseClockMoveKind.Shift, limit.Due));

    private static CaseClockMove End(EnforcementClock clock) => new(clock, CaseClockMoveKind.End);

    private static CaseClockMove Lapse(EnforcementClock clock) => new(clock, CaseClockMoveKind.Lapse);
}
