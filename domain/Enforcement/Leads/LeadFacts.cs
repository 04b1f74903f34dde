using NodaTime;

namespace Regulatory.Domain.Enforcement.Leads;

/// <summary>What can become legally true of a lead, in life order. The stored contract.</summary>
public abstract record LeadFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>线索登记 (TEP 62): somebody may have broken the law.</summary>
/// <param name="Facts">What is said to have happened; no personal values.</param>
/// <param name="FoundOn">Day on which the act came to the agency's knowledge: APL 36 counts to it.</param>
/// <param name="ActOn">Day of the act, as far as known.</param>
/// <param name="Party">Whom it is about, as far as known.</param>
/// <param name="Reference">Number of the report, the assignment or the letter of transfer.</param>
[Fact("enforcement.lead.registered.v1")]
public sealed record LeadRegistered(
    LeadSource Source,
    EnforcementDomain Domain,
    DivisionCode Division,
    string Agency,
    string Facts,
    string Place,
    LocalDate FoundOn,
    LocalDate? ActOn,
    OffenceCode? Offence,
    PartyOnRecord? Party,
    Plate? Plate,
    InspectionId? Inspection,
    WeighRecordId? WeighRecord,
    string? Reference,
    LocalDate On) : LeadFact;

/// <summary>移送线索: passed on to the agency that is competent.</summary>
/// <param name="Document">Number of the letter of transfer.</param>
[Fact("enforcement.lead.handed-over.v1")]
public sealed record LeadHandedOver(
    DivisionCode FromDivision, string FromAgency, DivisionCode ToDivision, string ToAgency, string Document, string Reasons, LocalDate On)
    : LeadFact;

/// <summary>不予立案: no case is filed; a failure to file what should be filed is a breach of its own (APL 76).</summary>
/// <param name="Head">Account of the head who approved it.</param>
[Fact("enforcement.lead.not-filed.v1")]
public sealed record LeadNotFiled(LeadRefusalGround Ground, string Reasons, string Head, LocalDate On) : LeadFact;

/// <summary>线索失效: what it rested on was taken back by those who had recorded it; whoever looks for it finds why.</summary>
[Fact("enforcement.lead.lapsed.v1")]
public sealed record LeadLapsed(string Reasons, LocalDate On) : LeadFact;

/// <summary>线索转立案: a case was filed on it (APL 54).</summary>
[Fact("enforcement.lead.filed.v1")]
public sealed record LeadFiled(CaseId Case, LocalDate On) : LeadFact;

/// <summary>案件来源: the six sources of the national filing form, no. 1.</summary>
public enum LeadSource
{
    /// <summary>检查发现</summary>
    Inspection,

    /// <summary>举报查实</summary>
    Report,

    /// <summary>上级交办</summary>
    Superior,

    /// <summary>下级报送</summary>
    Subordinate,

    /// <summary>其他部门移送</summary>
    Transfer,

    /// <summary>其他</summary>
    Other,
}

/// <summary>Why no case is filed.</summary>
public enum LeadRefusalGround
{
    /// <summary>没有违法事实: no facts of an offence.</summary>
    NoOffence,

    /// <summary>超过追责期限 (APL 36)</summary>
    TimeBarred,

    /// <summary>轻微并及时改正 (APL 33)</summary>
    MinorAndCorrected,

    /// <summary>已由他案处理: the same act is dealt with in another case (APL 29).</summary>
    DealtWithElsewhere,

    /// <summary>其他</summary>
    Other,
}
