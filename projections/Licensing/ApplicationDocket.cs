using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Projections.Licensing;

/// <summary>The docket of an application 行政许可办件: where it stands, what is due when, what comes next.</summary>
/// <param name="Applicant">Name of the organisation; of a natural person the family name only.</param>
/// <param name="ApplicantCode">统一社会信用代码; null for natural persons.</param>
/// <param name="Party">The applicant's party id.</param>
/// <param name="PersonName">Full name of a natural person; null once erased.</param>
/// <param name="ResidentId">公民身份号码 of a natural person; null once erased.</param>
/// <param name="Division">The division whose authority is asked.</param>
/// <param name="Concerns">The licence concerned; null for a first grant.</param>
/// <param name="Scope">Wording of what is asked for, or of what was granted.</param>
/// <param name="Round">Submission round, from 1.</param>
/// <param name="ReceivedOn">Day on which the materials of the current round were received.</param>
/// <param name="Next">What the application waits for.</param>
/// <param name="Version">Version of the application's stream: what an act on it is based on.</param>
/// <param name="ChangedOn">Legal day of the latest fact.</param>
[ReadModel("application_docket", version: 4), History]
[NoValidity("A procedure: what is in force for a time is the licence that it leads to.")]
[ReadableBy(
    Role.Applicant, Role.WindowClerk, Role.Reviewer, Role.HearingChair, Role.DecisionMaker, Role.Issuer, Role.Supervisor,
    Role.SuperiorAuthority, Role.Auditor)]
public sealed partial record ApplicationDocket(
    [property: Key] ApplicationId Id,
    [property: Filterable] ItemNumber Item,
    [property: Filterable] ApplicationKind Kind,
    [property: Filterable] string Applicant,
    ApplicantKind ApplicantKind,
    [property: Filterable] CreditCode? ApplicantCode,
    [property: Party] PartyId Party,
    [property: Masked(Mask.Name, Role.WindowClerk, Role.Reviewer, Role.HearingChair, Role.DecisionMaker, Role.Issuer)] string? PersonName,
    [property: HighlySensitive]
    [property: Masked(Mask.Identifier, Role.WindowClerk, Role.Reviewer, Role.HearingChair, Role.DecisionMaker, Role.Issuer)] string? ResidentId,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Indexed] LicenceId? Concerns,
    string Scope,
    HandlingKind Handling,
    bool ByCommitment,
    [property: Filterable] Stage Stage,
    int Round,
    [property: Filterable] LocalDate SubmittedOn,
    LocalDate ReceivedOn,
    [property: Filterable] NextStep Next,
    ImmutableArray<DocketStep> Steps,
    ImmutableArray<ClockStop> Stops,
    long Version,
    [property: Filterable] LocalDate ChangedOn)
{
    /// <summary>The applicant handed it in, and no window did: 网上提交.</summary>
    [Filterable]
    public bool SubmittedOnline { get; init; }

    /// <summary>Origin, destination and stops of the line asked for; null where the item knows none.</summary>
    [Indexed]
    public string? Route { get; init; }

    /// <summary>受理编号</summary>
    [Unique, Filterable]
    public string? AcceptanceNumber { get; init; }

    public LocalDate? AcceptedOn { get; init; }

    /// <summary>Accepted by silence (ALL 32(4)).</summary>
    public bool DeemedAccepted { get; init; }

    /// <summary>Last day for the next step; null where no limit runs.</summary>
    [Filterable]
    public LocalDate? NextDue { get; init; }

    /// <summary>Last day for the correction notice or the acceptance.</summary>
    public LocalDate? CorrectionNoticeDue { get; init; }

    /// <summary>Last day for the applicant to hand in corrected materials.</summary>
    public LocalDate? ResubmitBy { get; init; }

    /// <summary>Statutory last day of the decision; null while the clock stands still.</summary>
    [Filterable]
    public LocalDate? DecisionDue { get; init; }

    /// <summary>Promised last day of the decision, where it is earlier.</summary>
    [Filterable]
    public LocalDate? PromisedDue { get; init; }

    /// <summary>A limit runs into a year without a published calendar and will be counted again.</summary>
    public bool Provisional { get; init; }

    /// <summary>Working days by which the review was extended; 0 if it was not.</summary>
    public int ExtendedBy { get; init; }

    /// <summary>Account of the reviewer.</summary>
    [Filterable(Exact = true)]
    public string? Reviewer { get; init; }

    public string? ReviewerName { get; init; }

    /// <summary>The opinion of the latest verification.</summary>
    public string? Opinion { get; init; }

    /// <summary>Day of the announced or held hearing.</summary>
    public LocalDate? HearingOn { get; init; }

    /// <summary>Number of the decision 决定书文号.</summary>
    [Filterable]
    public string? DecisionNumber { get; init; }

    [Filterable]
    public LocalDate? DecidedOn { get; init; }

    public string? DecidedBy { get; init; }

    /// <summary>Why the application was refused, not accepted or ended; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>Last day for delivering the certificate.</summary>
    public LocalDate? DeliveryDue { get; init; }

    public LocalDate? ValidFrom { get; init; }

    /// <summary>Last day of the licence as granted; null for a long-term one.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>The licence that was born, or changed.</summary>
    [Indexed]
    public LicenceId? Licence { get; init; }

    /// <summary>许可编号; where a resident id stands in it, who neither works on it nor holds it reads it masked.</summary>
    [Filterable(Exact = true)]
    [Masked(
        Mask.Instead, Role.WindowClerk, Role.Reviewer, Role.HearingChair, Role.DecisionMaker, Role.Issuer, Role.Applicant,
        Instead = nameof(PublicLicenceNumber), When = nameof(LicenceNumberHoldsId))]
    public string? LicenceNumber { get; init; }

    /// <summary>许可编号 with a resident id in it masked (PIPL 28).</summary>
    [Filterable(Exact = true)]
    public string? PublicLicenceNumber { get; init; }

    /// <summary>A resident id stands in the number of the licence.</summary>
    public bool LicenceNumberHoldsId { get; init; }

    /// <summary>What was handed in, the latest round last.</summary>
    public ImmutableArray<HandedInMaterial> Materials { get; init; } = [];

    /// <summary>What the latest notice found missing or wrong; empty while there was none.</summary>
    public ImmutableArray<MissingMaterial> Missing { get; init; } = [];
}
