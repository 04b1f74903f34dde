using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Projections.Licensing;

internal enum MoveKind
{
    Await,
    Start,

    /// <summary>Starts where it was awaited, and only there.</summary>
    StartAwaited,
    Shift,
    Stop,
    End,
    Miss,
    Lapse,
}

/// <summary>What a fact does to one clock.</summary>
/// <param name="Warn">A day before the due date from which the clock wants attention; null for the usual few days.</param>
internal sealed record ClockMove(
    DiaryClock Clock, MoveKind Kind, Deadline? Due = null, NodaTime.LocalDate? Warn = null, DiaryTimer Timer = DiaryTimer.None);

/// <summary>Which clocks each fact starts, moves and ends.</summary>
internal static class ClockMoves
{
    private static readonly DiaryClock[] OfReview =
    [
        DiaryClock.Resubmission, DiaryClock.Decision, DiaryClock.PromisedDecision, DiaryClock.PreliminaryReview, DiaryClock.TesterAssignment,
        DiaryClock.HearingRequest, DiaryClock.HearingHeld, DiaryClock.CertificateDelivery,
    ];

    public static IEnumerable<ClockMove> Of(LicenceApplicationFact fact) => fact switch
    {
        ApplicationSubmitted submitted =>
        [
            Notice(submitted.CorrectionNoticeDue),
            .. OfReview.Where(clock => clock is not DiaryClock.CertificateDelivery || submitted.Kind.EndsInCertificate())
                .Select(clock => new ClockMove(clock, MoveKind.Await)),
        ],
        CorrectionRequested requested =>
        [
            new(DiaryClock.CorrectionNotice, MoveKind.End),
            new(DiaryClock.Resubmission, MoveKind.Start, new Deadline(requested.ResubmitBy, Provisional: false)),
        ],
        MaterialsResubmitted resubmitted => [new(DiaryClock.Resubmission, MoveKind.End), Notice(resubmitted.CorrectionNoticeDue)],
        ApplicationAccepted accepted =>
        [
            new(DiaryClock.CorrectionNotice, MoveKind.End),
            .. Limits(accepted.DecisionDue, accepted.PromisedDue),
            .. Started(DiaryClock.PreliminaryReview, accepted.PreliminaryReviewDue),
            .. Started(DiaryClock.TesterAssignment, accepted.TestersDue),
        ],
        ApplicationDeemedAccepted deemed =>
            [new(DiaryClock.CorrectionNotice, MoveKind.Miss), .. Limits(deemed.DecisionDue, deemed.PromisedDue)],
        TestersAssigned => [new(DiaryClock.TesterAssignment, MoveKind.End)],
        PreliminaryReviewCompleted => [new(DiaryClock.PreliminaryReview, MoveKind.End)],
        InterestedPartyNotified notified => Started(DiaryClock.HearingRequest, notified.HearingRequestDue),
        HearingRequested requested =>
            [new(DiaryClock.HearingRequest, MoveKind.End), .. Started(DiaryClock.HearingHeld, requested.HearingDue)],
        HearingHeld => [new(DiaryClock.HearingHeld, MoveKind.End)],
        ReviewClockStopped => [new(DiaryClock.Decision, MoveKind.Stop), new(DiaryClock.PromisedDecision, MoveKind.Stop)],
        ReviewClockResumed resumed => Shifted(resumed.DecisionDue, resumed.PromisedDue),
        ReviewPeriodExtended extended => [new(DiaryClock.Decision, MoveKind.Shift, extended.DecisionDue)],
        DeadlineRecomputed recomputed =>
            [new(DiaryClocks.Of(recomputed.Clock), MoveKind.Shift, recomputed.New)],
        LicenceGranted granted =>
        [
            .. Closed([DiaryClock.Decision, DiaryClock.PromisedDecision]).Where(move => move.Clock is not DiaryClock.CertificateDelivery),
            new(DiaryClock.CertificateDelivery, MoveKind.StartAwaited, granted.DeliveryDue),
        ],
        LicenceRefused => Closed([DiaryClock.Decision, DiaryClock.PromisedDecision]),
        CertificateIssued => [new(DiaryClock.CertificateDelivery, MoveKind.End)],
        ApplicationNotNeeded or ApplicationNotAccepted => Closed([DiaryClock.CorrectionNotice]),
        ApplicationWithdrawn or ApplicationTerminated => Closed([]),
        _ => [],
    };

    public static IEnumerable<ClockMove> Of(LicenceFact fact) => fact switch
    {
        LicenceIssued issued => Running(issued.Term, issued.RenewBy, issued.NextReview),
        LicenceImported imported when imported.Standing.IsInForce() => Running(imported.Term, imported.RenewBy, imported.NextReview),
        AnnualReviewPassed passed =>
        [
            new(DiaryClock.AnnualReview, MoveKind.Start, new Deadline(passed.NextReview, Provisional: false)),
        ],
        // Filed late, a renewal is neither deemed granted nor overtaken by expiry: the clock stands until it is decided.
        RenewalFiled filed =>
        [
            filed.InTime ? new(DiaryClock.RenewalFiling, MoveKind.End) : new(DiaryClock.RenewalFiling, MoveKind.Miss),
            filed.InTime
                ? new(DiaryClock.Expiry, MoveKind.Shift, new Deadline(filed.DecideBy, false), Timer: DiaryTimer.DeemRenewalGranted)
                : new(DiaryClock.Expiry, MoveKind.Stop),
        ],
        RenewalClosed => [new(DiaryClock.Expiry, MoveKind.Shift, Timer: DiaryTimer.ExpireLicence)],
        LicenceRenewed renewed => Running(renewed.After, renewed.RenewBy, null),
        RenewalDeemedGranted deemed => Running(deemed.After, deemed.RenewBy, null),
        LicenceSuspended { Until: { } until } => [new(DiaryClock.SuspensionEnd, MoveKind.Start, new Deadline(until, Provisional: false))],
        LicenceResumed => [new(DiaryClock.SuspensionEnd, MoveKind.End)],
        LicenceExpired => [new(DiaryClock.Expiry, MoveKind.Miss), .. Ended(except: DiaryClock.Expiry)],
        LicenceRescinded or LicenceRevoked or LicenceWithdrawn or LicenceDeregistered => Ended(except: null),
        LicenceRestored => [new(DiaryClock.Expiry, MoveKind.Shift, Timer: DiaryTimer.ExpireLicence)],
        _ => [],
    };

    private static ClockMove Notice(Deadline due) => new(DiaryClock.CorrectionNotice, MoveKind.Start, due, Timer: DiaryTimer.DeemAccepted);

    private static IEnumerable<ClockMove> Started(DiaryClock clock, Deadline? due) => due is null ? [] : [new(clock, MoveKind.Start, due)];

    /// <summary>The promised limit warns of the statutory one.</summary>
    private static IEnumerable<ClockMove> Limits(Deadline decision, Deadline? promised) =>
        [new(DiaryClock.Decision, MoveKind.Start, decision, promised?.Due), .. Started(DiaryClock.PromisedDecision, promised)];

    private static IEnumerable<ClockMove> Shifted(Deadline decision, Deadline? promised) =>
    [
        new(DiaryClock.Decision, MoveKind.Shift, decision, promised?.Due),
        .. promised is null ? [] : (ClockMove[])[new(DiaryClock.PromisedDecision, MoveKind.Shift, promised)],
    ];

    /// <summary>The application is over: what was to be done was done, everything else lapses.</summary>
    private static IEnumerable<ClockMove> Closed(DiaryClock[] done) =>
        ((DiaryClock[])[DiaryClock.CorrectionNotice, .. OfReview])
        .Select(clock => new ClockMove(clock, done.Contains(clock) ? MoveKind.End : MoveKind.Lapse));

    private static IEnumerable<ClockMove> Running(
        Domain.Licensing.LicenceTerm term, Deadline? renewBy, NodaTime.LocalDate? review) =>
    [
        .. term.Until is { } last
            ? (ClockMove[])[new(DiaryClock.Expiry, MoveKind.Start, new Deadline(last, false), renewBy?.Due, DiaryTimer.ExpireLicence)]
            : [new(DiaryClock.Expiry, MoveKind.Lapse)],
        .. Started(DiaryClock.RenewalFiling, renewBy),
        .. Started(DiaryClock.AnnualReview, review is { } day ? new Deadline(day, false) : null),
    ];

    private static IEnumerable<ClockMove> Ended(DiaryClock? except) =>
        ((DiaryClock[])[DiaryClock.Expiry, DiaryClock.RenewalFiling, DiaryClock.AnnualReview, DiaryClock.SuspensionEnd])
        .Where(clock => clock != except).Select(clock => new ClockMove(clock, MoveKind.Lapse));
}
