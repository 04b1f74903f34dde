using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;

namespace Regulatory.Projections.Licensing;

public sealed partial record ApplicationDocket
{
    public static ApplicationDocket Evolve(ApplicationDocket? row, LicenceApplicationFact fact, FactContext at)
    {
        var next = fact is ApplicationSubmitted submitted ? Opened(submitted, at) : After(row!, fact);
        var words = ApplicationWords.Of(fact);
        return next with
        {
            Steps = next.Steps.Add(new(fact.On, words.Zh, words.En, at.Envelope.Actor, at.Envelope.Capacity, at.Position)),
            Next = NextOf(next),
            NextDue = DueOf(next),
            Version = at.Version,
            ChangedOn = fact.On,
        };
    }

    /// <summary>By when the next step must be done.</summary>
    private static LocalDate? DueOf(ApplicationDocket row) => NextOf(row) switch
    {
        NextStep.DecideOnAcceptance => row.CorrectionNoticeDue,
        NextStep.AwaitCorrection => row.ResubmitBy,
        NextStep.AssignReviewer or NextStep.Review or NextStep.HoldHearing or NextStep.Decide => new[] { row.PromisedDue, row.DecisionDue }.Min(),
        NextStep.IssueCertificate => row.DeliveryDue,
        _ => null,
    };

    private static ApplicationDocket Opened(ApplicationSubmitted submitted, FactContext at) => new(
        ApplicationId.Parse(at.Key), submitted.Item, submitted.Kind, PublicName.Of(submitted.Applicant), submitted.Applicant.Kind,
        submitted.Applicant.CreditCode, submitted.Applicant.Party, submitted.Applicant.PersonName?.Clear, submitted.Applicant.ResidentId?.Clear, submitted.Division,
        submitted.Licence, submitted.Scope.Text, submitted.Handling, submitted.ByCommitment, Stage.Submitted, Round: 1,
        submitted.On, submitted.On, NextStep.DecideOnAcceptance, [], [], at.Version, submitted.On)
    {
        SubmittedOnline = at.Envelope.Capacity is nameof(Role.Applicant),
        Route = submitted.Scope.Route,
        CorrectionNoticeDue = submitted.CorrectionNoticeDue.Due,
        Provisional = submitted.CorrectionNoticeDue.Provisional,
        Materials = [.. HandedIn(submitted.Materials, round: 1, submitted.On)],
    };

    private static ApplicationDocket After(ApplicationDocket row, LicenceApplicationFact fact) => fact switch
    {
        CorrectionRequested requested => row with
        {
            Stage = Stage.CorrectionRequested, Round = requested.Round, ResubmitBy = requested.ResubmitBy, CorrectionNoticeDue = null,
            Missing = [.. requested.Deficiencies.Select(one => new MissingMaterial(one.Material, one.Problem, requested.Round))],
        },
        MaterialsResubmitted resubmitted => row with
        {
            Stage = Stage.Submitted, Round = resubmitted.Round, ReceivedOn = resubmitted.On, ResubmitBy = null,
            CorrectionNoticeDue = resubmitted.CorrectionNoticeDue.Due, Provisional = resubmitted.CorrectionNoticeDue.Provisional,
            Materials = [.. row.Materials, .. HandedIn(resubmitted.Materials, resubmitted.Round, resubmitted.On)],
        },
        ApplicationNotNeeded none => Closed(row, Stage.NotAccepted, none.Reason),
        ApplicationNotAccepted other => Closed(row, Stage.NotAccepted, other.Reason),
        ApplicationAccepted accepted => Accepted(
            row, accepted.AcceptanceNumber, accepted.On, accepted.DecisionDue, accepted.PromisedDue),
        ApplicationDeemedAccepted deemed => Accepted(
            row, deemed.AcceptanceNumber, deemed.EffectiveOn, deemed.DecisionDue, deemed.PromisedDue) with { DeemedAccepted = true },
        ReviewerAssigned assigned => Reviewing(row) with
        {
            Reviewer = assigned.Reviewer.Account, ReviewerName = assigned.Reviewer.Name,
        },
        VerificationRecorded verified => Reviewing(row) with { Opinion = verified.Opinion },
        PreliminaryReviewCompleted completed => Reviewing(row) with { Opinion = completed.Opinion },
        TestersAssigned or InterestedPartyNotified or HearingRequested => Reviewing(row),
        HearingAnnounced announced => row with { HearingOn = announced.HeldOn },
        HearingHeld held => row with { HearingOn = held.On },
        ReviewClockStopped stopped => row with
        {
            Stage = Stage.ClockStopped, DecisionDue = null, PromisedDue = null,
            Stops = row.Stops.Add(new(stopped.Cause, stopped.On, null, null, stopped.NoticeNumber)),
        },
        ReviewClockResumed resumed => row with
        {
            Stage = Stage.UnderReview,
            DecisionDue = resumed.DecisionDue.Due, PromisedDue = resumed.PromisedDue?.Due, Provisional = resumed.DecisionDue.Provisional,
            Stops = row.Stops.SetItem(
                row.Stops.Length - 1,
                row.Stops[^1] with { Until = resumed.On.PlusDays(-1), WorkingDays = resumed.SuspendedWorkingDays }),
        },
        ReviewPeriodExtended extended => row with
        {
            ExtendedBy = extended.WorkingDays, DecisionDue = extended.DecisionDue.Due, Provisional = extended.DecisionDue.Provisional,
        },
        DeadlineRecomputed recomputed => Recomputed(row, recomputed.Clock, recomputed.New),
        LicenceGranted granted => Decided(row, Stage.Granted, granted.DocumentNumber, granted.DecidedBy, granted.On) with
        {
            Scope = granted.Scope.Text,
            DeliveryDue = row.Kind.EndsInCertificate() ? granted.DeliveryDue.Due : null,
            Provisional = row.Kind.EndsInCertificate() && granted.DeliveryDue.Provisional,
            ValidFrom = granted.Term.From, ValidUntil = granted.Term.Until,
        },
        LicenceRefused refused => Decided(row, Stage.Refused, refused.DocumentNumber, refused.DecidedBy, refused.On) with
        {
            Reason = string.Join('；', refused.Reasons.Select(reason => $"{reason.Article} {reason.Text}")),
        },
        CertificateIssued issued => row with
        {
            Stage = Stage.CertificateIssued, Licence = issued.Licence, LicenceNumber = issued.LicenceNumber,
            PublicLicenceNumber = NumbersOfPersons.WithoutId(issued.LicenceNumber),
            LicenceNumberHoldsId = NumbersOfPersons.IdIsIn(issued.LicenceNumber), DeliveryDue = null, Provisional = false,
        },
        ApplicationWithdrawn withdrawn => Closed(row, Stage.Withdrawn, withdrawn.Reason),
        ApplicationTerminated terminated => Closed(row, Stage.Terminated, terminated.Evidence),
        MaterialCorrectedOnSpot => row,
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static IEnumerable<HandedInMaterial> HandedIn(ImmutableArray<SubmittedMaterial> materials, int round, LocalDate on) =>
        materials.IsDefault ? [] : materials.Select(one => new HandedInMaterial(one.Material, one.Sha256, round, on));

    /// <summary>The first step of review leads from acceptance into it; a stopped clock stays stopped.</summary>
    private static ApplicationDocket Reviewing(ApplicationDocket row) =>
        row.Stage is Stage.Accepted ? row with { Stage = Stage.UnderReview } : row;

    private static ApplicationDocket Accepted(
        ApplicationDocket row, string number, LocalDate on, Deadline decision, Deadline? promised) => row with
    {
        Stage = Stage.Accepted, AcceptanceNumber = number, AcceptedOn = on, CorrectionNoticeDue = null, ResubmitBy = null,
        DecisionDue = decision.Due, PromisedDue = promised?.Due, Provisional = decision.Provisional,
    };

    private static ApplicationDocket Decided(ApplicationDocket row, Stage stage, string number, Officer by, LocalDate on) =>
        Closed(row, stage, null) with { DecisionNumber = number, DecidedBy = by.Name, DecidedOn = on };

    private static ApplicationDocket Closed(ApplicationDocket row, Stage stage, string? reason) => row with
    {
        Stage = stage, Reason = reason, CorrectionNoticeDue = null, ResubmitBy = null, DecisionDue = null, PromisedDue = null, Provisional = false,
    };

    private static ApplicationDocket Recomputed(ApplicationDocket row, ApplicationClock clock, Deadline due)
    {
        var next = row with { Provisional = due.Provisional };
        return clock switch
        {
            ApplicationClock.CorrectionNotice => next with { CorrectionNoticeDue = due.Due },
            ApplicationClock.Decision => next with { DecisionDue = due.Due },
            ApplicationClock.PromisedDecision => row with { PromisedDue = due.Due },
            ApplicationClock.CertificateDelivery => next with { DeliveryDue = due.Due },
            _ => row,
        };
    }

    private static NextStep NextOf(ApplicationDocket row) => row.Stage switch
    {
        Stage.Submitted => NextStep.DecideOnAcceptance,
        Stage.CorrectionRequested => NextStep.AwaitCorrection,
        Stage.Accepted => NextStep.AssignReviewer,
        Stage.UnderReview => row switch
        {
            { Reviewer: null } => NextStep.AssignReviewer,
            { Opinion: null } => NextStep.Review,
            _ => NextStep.Decide,
        },
        Stage.ClockStopped => row.Stops[^1].Cause is StopCause.Hearing ? NextStep.HoldHearing : NextStep.AwaitResume,
        Stage.Granted when row.Kind.EndsInCertificate() => NextStep.IssueCertificate,
        _ => NextStep.Nothing,
    };
}
