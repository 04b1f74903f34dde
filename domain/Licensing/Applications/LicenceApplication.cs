using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>Where an application stands (licensing §3).</summary>
public enum Stage
{
    /// <summary>草稿: nothing handed in yet.</summary>
    Draft,

    /// <summary>已提交，待受理</summary>
    Submitted,

    /// <summary>待补正</summary>
    CorrectionRequested,

    /// <summary>已受理</summary>
    Accepted,

    /// <summary>审查中</summary>
    UnderReview,

    /// <summary>中止计时</summary>
    ClockStopped,

    /// <summary>准予许可</summary>
    Granted,

    /// <summary>不予许可</summary>
    Refused,

    /// <summary>已发证</summary>
    CertificateIssued,

    /// <summary>不予受理 / 不受理</summary>
    NotAccepted,

    /// <summary>已撤回</summary>
    Withdrawn,

    /// <summary>已终止</summary>
    Terminated,
}

/// <summary>What the deciders remember of an application 行政许可办件.</summary>
public sealed record LicenceApplication
{
    public static LicenceApplication Initial { get; } = new();

    public Stage Stage { get; init; }

    /// <summary>What was asked for; null while nothing was handed in.</summary>
    public ApplicationSubmitted? Submission { get; init; }

    /// <summary>Day on which the materials of the current round were received.</summary>
    public LocalDate ReceivedOn { get; init; }

    /// <summary>Submission round, from 1.</summary>
    public int Round { get; init; }

    /// <summary>Materials that a correction notice has named so far.</summary>
    public ImmutableHashSet<string> NamedMaterials { get; init; } = [];

    public LocalDate ResubmitBy { get; init; }

    public bool Joint { get; init; }

    /// <summary>Accounts of everyone who reviews or has reviewed.</summary>
    public ImmutableHashSet<string> Reviewers { get; init; } = [];

    public bool Verified => !Verifications.IsEmpty;

    /// <summary>Method, opinion and findings of what was checked, so that a repetition is known.</summary>
    public ImmutableArray<VerificationRecorded> Verifications { get; init; } = [];

    /// <summary>Materials corrected at the window.</summary>
    public ImmutableHashSet<string> CorrectedOnSpot { get; init; } = [];

    /// <summary>Accounts of those who inspect or test.</summary>
    public ImmutableHashSet<string> Testers { get; init; } = [];

    public ImmutableDictionary<Condition, ConditionFinding> Findings { get; init; } =
        ImmutableDictionary<Condition, ConditionFinding>.Empty;

    /// <summary>Whoever may ask for a hearing beside the applicant.</summary>
    public ImmutableHashSet<PartyId> NotifiedParties { get; init; } = [];

    public HearingProgress Hearing { get; init; } = new();

    public ReviewClocks Clocks { get; init; } = new();

    public LicenceGranted? Grant { get; init; }

    public string? DecisionNumber { get; init; }

    /// <summary>The licence that it led to or changed; null before a certificate was issued.</summary>
    public LicenceId? Licence { get; init; }

    /// <summary>Legal day of the latest fact.</summary>
    public LocalDate? LastOn { get; init; }

    public bool IsUnderReview => Stage is Stage.Accepted or Stage.UnderReview or Stage.ClockStopped;

    public bool IsDecided => Stage is Stage.Granted or Stage.Refused or Stage.CertificateIssued;

    /// <summary>Nothing more can become of it but the delivery of what was granted.</summary>
    public bool IsClosed => IsDecided || Stage is Stage.NotAccepted or Stage.Withdrawn or Stage.Terminated;

    public bool HasRecorded(VerificationMethod method, string opinion, ImmutableArray<ConditionFinding> findings) =>
        Verifications.Any(earlier =>
            earlier.Method == method && earlier.Opinion == opinion && earlier.Findings.SequenceEqual(findings));

    public static LicenceApplication Evolve(LicenceApplication state, LicenceApplicationFact fact) =>
        Apply(state, fact) with { LastOn = fact.On, Clocks = state.ClocksAfter(fact) };

    // Where no certificate is issued, none is due.
    private ReviewClocks ClocksAfter(LicenceApplicationFact fact) =>
        fact is LicenceGranted && Submission?.Kind.EndsInCertificate() is false ? new() : Clocks.After(fact);

    private static LicenceApplication Apply(LicenceApplication state, LicenceApplicationFact fact) => fact switch
    {
        ApplicationSubmitted submitted => state with
        {
            Stage = Stage.Submitted, Submission = submitted, ReceivedOn = submitted.On, Round = 1,
        },
        MaterialCorrectedOnSpot corrected => state with { CorrectedOnSpot = state.CorrectedOnSpot.Add(corrected.Material) },
        CorrectionRequested requested => state with
        {
            Stage = Stage.CorrectionRequested,
            ResubmitBy = requested.ResubmitBy,
            NamedMaterials = state.NamedMaterials.Union(requested.Deficiencies.Select(deficiency => deficiency.Material)),
        },
        MaterialsResubmitted resubmitted => state with
        {
            Stage = Stage.Submitted, Round = resubmitted.Round, ReceivedOn = resubmitted.On,
        },
        ApplicationNotNeeded or ApplicationNotAccepted => state with { Stage = Stage.NotAccepted },
        ApplicationAccepted accepted => state with { Stage = Stage.Accepted, Joint = accepted.Joint },
        ApplicationDeemedAccepted => state with { Stage = Stage.Accepted },
        ReviewerAssigned assigned => state.Reviewing() with { Reviewers = state.Reviewers.Add(assigned.Reviewer.Account) },
        TestersAssigned assigned => state.Reviewing() with { Testers = [.. assigned.Testers.Select(tester => tester.Account)] },
        VerificationRecorded recorded => state.Reviewing() with
        {
            Verifications = state.Verifications.Add(recorded),
            Reviewers = state.Reviewers.Union(recorded.Staff.Select(officer => officer.Account)).Add(recorded.RecordedBy.Account),
            Findings = state.Findings.SetItems(recorded.Findings.Select(finding => KeyValuePair.Create(finding.Condition, finding))),
        },
        PreliminaryReviewCompleted => state.Reviewing(),
        InterestedPartyNotified notified => state.Reviewing() with
        {
            NotifiedParties = state.NotifiedParties.Add(notified.Party.Party),
            // Whoever is told after a hearing was held has a right of their own to one.
            Hearing = state.Hearing.IsHeld
                ? state.Hearing with { IsRequested = false, IsHeld = false, HasRecord = true }
                : state.Hearing,
        },
        HearingRequested => state.Reviewing() with { Hearing = state.Hearing with { IsRequested = true } },
        HearingAnnounced announced => state with { Hearing = state.Hearing with { Announced = announced } },
        HearingHeld => state with { Hearing = state.Hearing with { IsHeld = true, HasRecord = true } },
        ReviewClockStopped => state with { Stage = Stage.ClockStopped },
        ReviewClockResumed => state with { Stage = Stage.UnderReview },
        ReviewPeriodExtended or DeadlineRecomputed => state,
        LicenceGranted granted => state with { Stage = Stage.Granted, Grant = granted, DecisionNumber = granted.DocumentNumber },
        LicenceRefused refused => state with { Stage = Stage.Refused, DecisionNumber = refused.DocumentNumber },
        CertificateIssued issued => state with { Stage = Stage.CertificateIssued, Licence = issued.Licence },
        ApplicationWithdrawn => state with { Stage = Stage.Withdrawn },
        ApplicationTerminated => state with { Stage = Stage.Terminated },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    /// <summary>The first step of review leads from acceptance into it; a stopped clock stays stopped.</summary>
    private LicenceApplication Reviewing() => Stage is Stage.Accepted ? this with { Stage = Stage.UnderReview } : this;
}

/// <summary>How far a hearing has come.</summary>
/// <param name="HasRecord">This or an earlier hearing was held, and the decision rests on its record.</param>
public sealed record HearingProgress(
    bool IsRequested = false, HearingAnnounced? Announced = null, bool IsHeld = false, bool HasRecord = false)
{
    /// <summary>Someone asked for a hearing and it has not been held.</summary>
    public bool IsOutstanding => IsRequested && !IsHeld;
}
