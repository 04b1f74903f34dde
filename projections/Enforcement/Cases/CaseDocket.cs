using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Cases;

/// <summary>The docket of a penalty case 行政处罚案件: whom it is about and for what, how far it has come, what is due when, who handles it.</summary>
/// <param name="Party">Name of the organisation; of a natural person the family name only.</param>
/// <param name="PartyCode">统一社会信用代码; null for natural persons.</param>
/// <param name="PartyId">The party's id.</param>
/// <param name="PersonName">Full name of a natural person; null once erased.</param>
/// <param name="ResidentId">公民身份号码 of a natural person; null once erased.</param>
/// <param name="ActOn">Day of the act; the first one of a continuous act.</param>
/// <param name="Division">The division whose authority is exercised.</param>
/// <param name="Officers">Accounts of those who handle it.</param>
/// <param name="Next">What the case waits for. Not for the party, whom it would tell of a transfer to the police before it is made.</param>
/// <param name="Steps">What was done in it, internal steps and a suspected crime among it: not for the party.</param>
/// <param name="Version">Version of the case's stream: what an act on it is based on.</param>
/// <param name="ChangedOn">Legal day of the latest fact.</param>
[ReadModel("case_docket", version: 3), History, HeardByReadersOf(nameof(Steps))]
[NoValidity("A procedure: what is in force for a time is the decision that it leads to.")]
[ReadableBy(
    Role.Applicant, Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer, Role.HearingChair, Role.PublicityClerk,
    Role.Archivist, Role.SuperiorAuthority, Role.Auditor)]
public sealed partial record CaseDocket(
    [property: Key] CaseId Id,
    [property: Unique, Filterable] string CaseNumber,
    [property: Filterable] CaseProcedure Procedure,
    [property: Filterable] EnforcementDomain Domain,
    [property: Filterable] OffenceCode Offence,
    [property: Filterable] string Party,
    PartyKind PartyKind,
    [property: Filterable] CreditCode? PartyCode,
    [property: Party] PartyId PartyId,
    [property: Masked(Mask.Name, Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer, Role.HearingChair)] string? PersonName,
    [property: HighlySensitive]
    [property: Masked(Mask.Identifier, Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer, Role.HearingChair)]
    string? ResidentId,
    [property: Indexed] Plate? Plate,
    string Place,
    LocalDate ActOn,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string Agency,
    [property: Filterable] CaseStage Stage,
    [property: Filterable, ReadableByCaseworkers] CaseStep Next,
    ImmutableArray<string> Officers,
    [property: ReadableByCaseworkers] ImmutableArray<CaseEntry> Steps,
    long Version,
    [property: Filterable] LocalDate ChangedOn)
{
    /// <summary>The lead it grew from.</summary>
    [Indexed]
    public LeadId? Lead { get; init; }

    [Filterable]
    public LocalDate? FiledOn { get; init; }

    /// <summary>End of the case period; null while it stands still.</summary>
    [Filterable]
    public LocalDate? DecideBy { get; init; }

    /// <summary>A limit runs into a year without a published calendar and will be counted again.</summary>
    public bool Provisional { get; init; }

    /// <summary>How it came this far: each stage with the day on which it was reached, in order.</summary>
    [ReadableByCaseworkers]
    public ImmutableArray<StageReached> Reached { get; init; } = [];

    /// <summary>Times that the case period does not count; the last is open while it stands still.</summary>
    [ReadableByCaseworkers]
    public ImmutableArray<CaseStop> Stops { get; init; } = [];

    /// <summary>End of the time for a defence.</summary>
    public LocalDate? DefendBy { get; init; }

    /// <summary>The penalties of which the latest notice told the party.</summary>
    [ReadableByCaseworkers]
    public ImmutableArray<Penalty> Proposed { get; init; } = [];

    /// <summary>What happened, as the decision has it; before one, as the latest notice has.</summary>
    [ReadableByCaseworkers]
    public string? Facts { get; init; }

    /// <summary>Why that is punished, and how much, as the decision has it; before one, as the latest notice has.</summary>
    [ReadableByCaseworkers]
    public string? Reasons { get; init; }

    /// <summary>Articles as the decision names them; before one, as the latest notice does.</summary>
    [ReadableByCaseworkers]
    public ImmutableArray<string> Basis { get; init; } = [];

    /// <summary>Commencement of the law by which it was decided (APL 37).</summary>
    public LocalDate? LawFrom { get; init; }

    /// <summary>Why the penalty is lighter; null where it is not.</summary>
    [ReadableByCaseworkers]
    public Leniency? Leniency { get; init; }

    /// <summary>End of the time to ask for a hearing; null where there is no right to one.</summary>
    public LocalDate? RequestHearingBy { get; init; }

    /// <summary>Day of the announced or held hearing.</summary>
    public LocalDate? HearingOn { get; init; }

    /// <summary>Number of the decision 决定书文号.</summary>
    [Filterable]
    public string? DecisionNumber { get; init; }

    [Filterable]
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The penalties that stand.</summary>
    public ImmutableArray<Penalty> Penalties { get; init; } = [];

    /// <summary>The fine that stands; null where nothing was decided.</summary>
    [Filterable]
    public Money? Fine { get; init; }

    /// <summary>Why there was no penalty.</summary>
    public NoPenaltyGround? NoPenalty { get; init; }

    /// <summary>End of the time to serve the decision.</summary>
    public LocalDate? ServeBy { get; init; }

    /// <summary>Day on which the decision counts as received.</summary>
    [Filterable]
    public LocalDate? ServedOn { get; init; }

    public LocalDate? PayBy { get; init; }

    public LocalDate? ReconsiderBy { get; init; }

    public LocalDate? SueBy { get; init; }

    /// <summary>What reconsideration or judgment made of the decision.</summary>
    [Filterable]
    public CaseOutcome Outcome { get; init; }

    [Filterable]
    public LocalDate? ClosedOn { get; init; }

    /// <summary>档号</summary>
    public string? ArchiveNumber { get; init; }
}

/// <summary>One entry of a case.</summary>
/// <param name="Actor">Account of whoever acted, in the capacity of <paramref name="Capacity"/>.</param>
/// <param name="Position">Of the fact in the ledger.</param>
public sealed record CaseEntry(LocalDate On, string Zh, string En, string Actor, string Capacity, long Position);

/// <summary>A stage of a case and the legal day of the fact that led to it.</summary>
public sealed record StageReached(CaseStage Stage, LocalDate On);

/// <summary>A time that the case period does not count.</summary>
/// <param name="From">First day that is not counted.</param>
/// <param name="Until">Last day that is not counted; null while it lasts.</param>
/// <param name="Zh">Why, in Chinese.</param>
/// <param name="En">Why, in English.</param>
public sealed record CaseStop(LocalDate From, LocalDate? Until, string Zh, string En);

/// <summary>What reconsideration or judgment made of a decision.</summary>
public enum CaseOutcome
{
    /// <summary>没有结果</summary>
    None,

    /// <summary>维持</summary>
    Upheld,

    /// <summary>变更</summary>
    Changed,

    /// <summary>撤销</summary>
    Revoked,

    /// <summary>确认违法</summary>
    ConfirmedUnlawful,
}

/// <summary>What a case waits for.</summary>
public enum CaseStep
{
    /// <summary>指派执法人员</summary>
    AssignOfficers,

    /// <summary>调查取证，终结调查</summary>
    Investigate,

    /// <summary>法制审核或者送达违法行为通知书</summary>
    ServeNotice,

    /// <summary>等待陈述申辩</summary>
    AwaitDefence,

    /// <summary>复核陈述申辩</summary>
    ReviewDefence,

    /// <summary>组织听证</summary>
    HoldHearing,

    /// <summary>作出决定</summary>
    Decide,

    /// <summary>送达决定书</summary>
    Serve,

    /// <summary>当场处罚备案</summary>
    Report,

    /// <summary>履行、执行，结案</summary>
    Close,

    /// <summary>等待公安机关</summary>
    AwaitPolice,

    /// <summary>移送公安机关</summary>
    TransferToPolice,

    /// <summary>恢复办理</summary>
    Resume,

    /// <summary>归档</summary>
    Archive,

    /// <summary>无</summary>
    Nothing,
}
