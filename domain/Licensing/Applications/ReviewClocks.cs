using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>One clock of an application.</summary>
/// <param name="From">The day that starts it and is not counted.</param>
/// <param name="Due">As the latest fact about it says; for a stopped clock, as it stood before the stop.</param>
public sealed record RunningClock(LocalDate From, LegalPeriod Period, Deadline Due);

/// <summary>The clocks that run, and the time in which the review stood still.</summary>
public sealed record ReviewClocks
{
    public ImmutableSortedDictionary<ApplicationClock, RunningClock> Running { get; init; } =
        ImmutableSortedDictionary<ApplicationClock, RunningClock>.Empty;

    /// <summary>The last is open while the review stands still.</summary>
    public ImmutableArray<StoppedTime> Stops { get; init; } = [];

    /// <summary>Working days by which the head of the agency extended the review; 0 if not.</summary>
    public int Extension { get; init; }

    public bool IsStopped => !Stops.IsEmpty && Stops[^1].Until is null;

    public RunningClock? this[ApplicationClock clock] => Running.GetValueOrDefault(clock);

    /// <summary>When a clock that runs is due, counted anew; null while it stands still.</summary>
    public Deadline? Count(ApplicationClock clock, WorkingCalendar calendar)
    {
        var running = Running[clock];
        if (clock is not (ApplicationClock.Decision or ApplicationClock.PromisedDecision))
            return calendar.After(running.From, running.Period);
        if (Counted(running, calendar) is not { } due) return null;
        if (clock is ApplicationClock.PromisedDecision || Extension == 0) return due;
        return calendar.AddWorkingDays(due.Due, Extension, Stops) is { } extended
            ? extended with { Provisional = extended.Provisional || due.Provisional }
            : null;
    }

    // Months and years are not counted in days and so know no stopped days: they only wait while the clock stands.
    private Deadline? Counted(RunningClock running, WorkingCalendar calendar) =>
        running.Period.Unit is PeriodUnit.WorkingDays or PeriodUnit.CalendarDays
            ? calendar.After(running.From, running.Period, Stops)
            : IsStopped ? null : calendar.After(running.From, running.Period);

    /// <summary>The clocks after one more fact.</summary>
    public ReviewClocks After(LicenceApplicationFact fact) => fact switch
    {
        ApplicationSubmitted submitted => Notice(submitted.On, submitted.CorrectionNoticeDue),
        MaterialsResubmitted resubmitted => Notice(resubmitted.On, resubmitted.CorrectionNoticeDue),
        CorrectionRequested => Ended(ApplicationClock.CorrectionNotice),
        ApplicationAccepted accepted => Ended(ApplicationClock.CorrectionNotice)
            .Started(ApplicationClock.Decision, accepted.RunsFrom, accepted.Limit, accepted.DecisionDue)
            .Started(ApplicationClock.PromisedDecision, accepted.RunsFrom, accepted.Promised, accepted.PromisedDue)
            .Started(ApplicationClock.PreliminaryReview, accepted.On, PreliminaryReview(accepted.On), accepted.PreliminaryReviewDue)
            .Started(ApplicationClock.TesterAssignment, accepted.On, TesterAssignment(accepted.On), accepted.TestersDue),
        ApplicationDeemedAccepted deemed => Ended(ApplicationClock.CorrectionNotice)
            .Started(ApplicationClock.Decision, deemed.EffectiveOn, deemed.Limit, deemed.DecisionDue)
            .Started(ApplicationClock.PromisedDecision, deemed.EffectiveOn, deemed.Promised, deemed.PromisedDue),
        TestersAssigned => Ended(ApplicationClock.TesterAssignment),
        PreliminaryReviewCompleted => Ended(ApplicationClock.PreliminaryReview),
        InterestedPartyNotified notified =>
            Started(ApplicationClock.HearingRequest, notified.On, notified.Limit, notified.HearingRequestDue),
        HearingRequested requested => Started(
            ApplicationClock.HearingHeld, requested.On,
            LegalPeriod.OfWorkingDays(AdministrativeLicensingLaw.DaysToHoldHearing.On(requested.On)), requested.HearingDue),
        HearingHeld => Ended(ApplicationClock.HearingHeld),
        ReviewClockStopped stopped => this with { Stops = Stops.Add(new(stopped.On, null)) },
        ReviewClockResumed resumed => ResumedOn(resumed.On)
            .Moved(ApplicationClock.Decision, resumed.DecisionDue)
            .Moved(ApplicationClock.PromisedDecision, resumed.PromisedDue),
        ReviewPeriodExtended extended =>
            (this with { Extension = extended.WorkingDays }).Moved(ApplicationClock.Decision, extended.DecisionDue),
        DeadlineRecomputed recomputed => Moved(recomputed.Clock, recomputed.New),
        LicenceGranted granted => new ReviewClocks().Started(
            ApplicationClock.CertificateDelivery, granted.On,
            LegalPeriod.OfWorkingDays(AdministrativeLicensingLaw.DaysToDeliver.On(granted.On)), granted.DeliveryDue),
        LicenceRefused or CertificateIssued or ApplicationNotNeeded or ApplicationNotAccepted or ApplicationWithdrawn
            or ApplicationTerminated => new(),
        _ => this,
    };

    /// <summary>The open stop ends on the eve of the day from which the clock runs again.</summary>
    public ReviewClocks ResumedOn(LocalDate day) =>
        this with { Stops = Stops.SetItem(Stops.Length - 1, Stops[^1] with { Until = day.PlusDays(-1) }) };

    private static LegalPeriod PreliminaryReview(LocalDate on) =>
        LegalPeriod.OfWorkingDays(AdministrativeLicensingLaw.DaysForPreliminaryReview.On(on));

    private static LegalPeriod TesterAssignment(LocalDate on) =>
        LegalPeriod.OfWorkingDays(AdministrativeLicensingLaw.DaysToAssignTesters.On(on));

    private ReviewClocks Notice(LocalDate receivedOn, Deadline due) => Started(
        ApplicationClock.CorrectionNotice, receivedOn,
        LegalPeriod.OfWorkingDays(AdministrativeLicensingLaw.DaysForCorrectionNotice.On(receivedOn)), due);

    private ReviewClocks Started(ApplicationClock clock, LocalDate from, LegalPeriod? period, Deadline? due) =>
        period is { } length && due is { } deadline
            ? this with { Running = Running.SetItem(clock, new(from, length, deadline)) }
            : this;

    private ReviewClocks Moved(ApplicationClock clock, Deadline? due) =>
        due is { } deadline && Running.GetValueOrDefault(clock) is { } running
            ? this with { Running = Running.SetItem(clock, running with { Due = deadline }) }
            : this;

    private ReviewClocks Ended(ApplicationClock clock) => this with { Running = Running.Remove(clock) };
}
