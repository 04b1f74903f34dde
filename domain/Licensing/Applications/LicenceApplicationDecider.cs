using System.Diagnostics;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>The way of an application through the licensing hall, one line per act.</summary>
public static partial class LicenceApplicationDecider
{
    public static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, LicenceApplicationCommand command, LicensingContext context) =>
        Precondition(application, command, context) is { } refusal ? refusal : command switch
        {
            SubmitApplication act => Decide(application, act, context),
            _ when SubmittedBefore.Check(application) is { } absent => absent,
            _ when WithinJurisdiction.Check(application.Submission!.Division, context) is { } elsewhere => elsewhere,
            DeclareNoLicenceNeeded act => Decide(application, act, context),
            DeclareOutOfCompetence act => Decide(application, act, context),
            AllowOnSpotCorrection act => Decide(application, act, context),
            RequestCorrection act => Decide(application, act, context),
            ResubmitMaterials act => Decide(application, act, context),
            AcceptApplication act => Decide(application, act, context),
            DeemAccepted act => Decide(application, act, context),
            AssignReviewer act => Decide(application, act, context),
            AssignTesters act => Decide(application, act, context),
            RecordVerification act => Decide(application, act, context),
            CompletePreliminaryReview act => Decide(application, act, context),
            NotifyInterestedParty act => Decide(application, act, context),
            RequestHearing act => Decide(application, act, context),
            AnnounceHearing act => Decide(application, act, context),
            HoldHearing act => Decide(application, act, context),
            StopClock act => Decide(application, act, context),
            ResumeClock act => Decide(application, act, context),
            ExtendReview act => Decide(application, act, context),
            GrantLicence act => Decide(application, act, context),
            RefuseLicence act => Decide(application, act, context),
            IssueCertificate act => Decide(application, act, context),
            WithdrawApplication act => Decide(application, act, context),
            TerminateApplication act => Decide(application, act, context),
            RecomputeDeadlines act => Decide(application, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };

    private static Refusal? Precondition(
        LicenceApplication application, LicenceApplicationCommand command, LicensingContext context) =>
        CapacityToAct.Check(command, context) ?? DatesInOrder.Check(application, context)
        ?? NobodyBeingForgotten.Check(command.Named(), context);

    /// <summary>What every act of the window before acceptance needs.</summary>
    private static Refusal? BeforeAcceptance(LicenceApplication application, LicensingContext context) =>
        NotYetClosed.Check(application) ?? AwaitsAcceptance.Check(application) ?? WordWithinFiveDays.Check(application, context);

    /// <summary>What every step of the review needs.</summary>
    private static Refusal? UnderReview(LicenceApplication application) =>
        NotYetClosed.Check(application) ?? AcceptanceBeforeReview.Check(application);

    /// <summary>What every decision needs, whichever way it goes.</summary>
    private static Refusal? BeforeDecision(
        LicenceApplication application, ApplicationId id, bool restsOnHearingRecord, LicensingContext context) =>
        UnderReview(application)
        ?? RenewalNotYetBySilence.Check(application, id, context)
        ?? ClockRuns.Check(application)
        ?? ReviewBeforeDecision.Check(application)
        ?? ReviewerDoesNotDecide.Check(application, context)
        ?? HearingBeforeDecision.Check(application, context)
        ?? DecisionOnHearingRecord.Check(application, restsOnHearingRecord);

    private static Officer Acting(LicensingContext context) => new(
        context.Actor.Account, context.Actor.Name, context.Actor.Agency.Length > 0 ? context.Actor.Agency : null);
}
