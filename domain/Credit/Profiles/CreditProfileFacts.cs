using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit.Scoring;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>What can become true of a subject's credit, in life order. The stored contract.</summary>
public abstract record CreditProfileFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>建档: credit of a subject in a field is kept from now on.</summary>
/// <param name="Name">Clear name; null for natural persons.</param>
/// <param name="PersonName">Sealed name of a natural person.</param>
/// <param name="Division">The division whose authority keeps the profile.</param>
/// <param name="CycleFrom">First day of the first cycle: for a driver the first issue of the qualification.</param>
/// <param name="Certificate">Number of a practitioner's certificate.</param>
[Fact("credit.profile.opened.v1")]
public sealed record CreditProfileOpened(
    CreditProfileId Profile,
    string? Name,
    Personal? PersonName,
    DivisionCode Division,
    CreditTrade Trade,
    LocalDate CycleFrom,
    string? Certificate,
    Vin? Vin,
    LocalDate On) : CreditProfileFact;

/// <summary>信用信息归集: a fact of the catalogue with the document that found it.</summary>
/// <param name="Entry">Number within the profile, from 1: what scores cite.</param>
/// <param name="SourceSystem">System that holds the document, with <paramref name="DocumentNumber"/> as its number there.</param>
/// <param name="DocumentOn">Date of the document that found the fact: every term runs from it.</param>
/// <param name="Quantity">Units of the item: cases, persons, vehicles, vehicle-months, points. 1 where nothing is counted.</param>
/// <param name="Amount">Contract price or fine, where the item has one.</param>
/// <param name="Section">合同段 that the fact is about, in construction.</param>
/// <param name="Matter">Stream of the matter it comes from: <c>enforcement.case/0198…</c>; null for facts of other systems.</param>
/// <param name="Division">The division that keeps the profile, whoever recorded the fact.</param>
[Fact("credit.profile.fact-recorded.v1")]
public sealed record CreditFactRecorded(
    int Entry,
    string SourceSystem,
    string DocumentNumber,
    LocalDate DocumentOn,
    ItemCode ItemCode,
    SeverityClass SeverityClass,
    decimal Quantity,
    Money? Amount,
    string? Section,
    string? Matter,
    LocalDate On,
    DivisionCode? Division = null) : CreditProfileFact;

/// <summary>撤销信用信息 (K-04): an entry no longer counts; it is never deleted.</summary>
/// <param name="DocumentNumber">The superior decision, the revocation or the finding of error.</param>
[Fact("credit.profile.fact-reversed.v1")]
public sealed record CreditFactReversed(int Entry, ReversalGround Ground, string DocumentNumber, LocalDate On) : CreditProfileFact;

/// <summary>义务履行完毕: the conduct is corrected and what was owed is done.</summary>
[Fact("credit.profile.duty-performed.v1")]
public sealed record CreditDutyPerformed(int Entry, string DocumentNumber, LocalDate PerformedOn, LocalDate On) : CreditProfileFact;

/// <summary>记分满分 (model B): the driver's points of the open cycle reached full marks.</summary>
[Fact("credit.profile.driver-grade-b-reached.v1")]
public sealed record DriverGradeBReached(
    CreditModelId Model, CreditCycle Cycle, decimal Points, ImmutableArray<int> Entries, LocalDate On) : CreditProfileFact;

/// <summary>恢复等级 (model B): the driver who had reached full marks is graded A again.</summary>
/// <param name="Hours">Continuing education; 0 where the points were reversed.</param>
[Fact("credit.profile.driver-grade-restored.v1")]
public sealed record DriverGradeRestored(DriverRestoration Ground, int Hours, string DocumentNumber, LocalDate On) : CreditProfileFact;

/// <summary>评分: a score with every addend, so that it can be reproduced to the point from its entries (K-12).</summary>
/// <param name="Entries">Every entry that counted, in order.</param>
/// <param name="Cause">What made the score be computed: stream and number of the fact, or a document.</param>
[Fact("credit.profile.score-computed.v1")]
public sealed record ScoreComputed(
    CreditModelId Model,
    CreditCycle Cycle,
    LocalDate AsOf,
    decimal Total,
    CreditGrade Grade,
    ImmutableArray<Addend> Parts,
    ImmutableArray<int> Entries,
    string Cause,
    LocalDate On) : CreditProfileFact;

/// <summary>拟定等级: the grade that the authority means to announce.</summary>
/// <param name="Reasons">Why it is another than the model's; null where it is that one.</param>
[Fact("credit.profile.grade-proposed.v1")]
public sealed record GradeProposed(CreditModelId Model, CreditCycle Cycle, CreditGrade Grade, string? Reasons, LocalDate On) : CreditProfileFact;

/// <summary>公示: the grade is open to objection, with what the public reads of it.</summary>
/// <param name="ObjectBy">Last day of the announcement.</param>
[Fact("credit.profile.grade-announced.v1")]
public sealed record GradeAnnounced(
    CreditModelId Model,
    CreditCycle Cycle,
    CreditGrade Grade,
    decimal Score,
    Deadline ObjectBy,
    string? Name,
    Personal? PersonName,
    DivisionCode Division,
    CreditTrade Trade,
    LocalDate On) : CreditProfileFact;

/// <summary>异议: the subject objects to the announced grade.</summary>
/// <param name="Objection">Number within the profile, from 1.</param>
/// <param name="Contested">Entries that are said to be wrong; empty when the grade itself is.</param>
/// <param name="Grounds">Clear for organisations; null for natural persons.</param>
/// <param name="PersonGrounds">Sealed, of a natural person.</param>
[Fact("credit.profile.objection-filed.v1")]
public sealed record ObjectionFiled(
    int Objection,
    CreditModelId Model,
    ImmutableArray<int> Contested,
    string? Grounds,
    Personal? PersonGrounds,
    LocalDate On) : CreditProfileFact;

/// <summary>异议处理: the objection was upheld or not.</summary>
/// <param name="Excluded">Contested entries that count no longer.</param>
[Fact("credit.profile.objection-resolved.v1")]
public sealed record ObjectionResolved(
    int Objection, CreditModelId Model, bool Upheld, ImmutableArray<int> Excluded, string DocumentNumber, string Reasons, LocalDate On)
    : CreditProfileFact;

/// <summary>公告: the grade is final and takes the place of the one before.</summary>
[Fact("credit.profile.grade-confirmed.v1")]
public sealed record GradeConfirmed(
    CreditModelId Model,
    CreditCycle Cycle,
    CreditGrade Grade,
    decimal Score,
    CreditGrade? Supersedes,
    string DocumentNumber,
    LocalDate On) : CreditProfileFact;

/// <summary>动态调整: a veto event lowers a confirmed grade within its cycle.</summary>
[Fact("credit.profile.grade-downgraded.v1")]
public sealed record GradeDowngraded(
    CreditModelId Model, CreditGrade From, CreditGrade To, VetoGround Ground, int? Entry, string DocumentNumber, LocalDate On)
    : CreditProfileFact;

/// <summary>申请信用修复.</summary>
/// <param name="Application">Number of the application on the Credit China site 信用中国.</param>
/// <param name="Commitment">Number of the public credit commitment 信用承诺书.</param>
[Fact("credit.profile.repair-applied.v1")]
public sealed record RepairApplied(int Entry, string Application, string Commitment, LocalDate On) : CreditProfileFact;

/// <summary>准予信用修复: publicity, sharing and use of the entry end, and it counts no longer.</summary>
[Fact("credit.profile.repair-granted.v1")]
public sealed record RepairGranted(int Entry, string Application, string DocumentNumber, LocalDate On) : CreditProfileFact;

/// <summary>不予信用修复.</summary>
[Fact("credit.profile.repair-refused.v1")]
public sealed record RepairRefused(int Entry, string Application, string DocumentNumber, string Reasons, LocalDate On) : CreditProfileFact;

/// <summary>归档: nothing more is recorded.</summary>
[Fact("credit.profile.closed.v1")]
public sealed record CreditProfileClosed(ProfileClosure Ground, string DocumentNumber, LocalDate On) : CreditProfileFact;

/// <summary>Why an entry was reversed.</summary>
public enum ReversalGround
{
    /// <summary>上级机关决定、复议决定或者判决</summary>
    SuperiorDecision,

    /// <summary>处罚决定被撤销</summary>
    PenaltyRevoked,

    /// <summary>信息错误</summary>
    ProvenError,
}

/// <summary>Why a driver who had reached full marks is graded A again.</summary>
public enum DriverRestoration
{
    /// <summary>完成继续教育</summary>
    Education,

    /// <summary>记分被撤销</summary>
    PointsReversed,
}

/// <summary>What lowers a grade within its cycle.</summary>
public enum VetoGround
{
    /// <summary>发生一次死亡 3 人以上负有责任的事故</summary>
    AccidentOfThreeDeaths,

    /// <summary>发生一次死亡 10 人以上负有责任的事故</summary>
    AccidentOfTenDeaths,

    /// <summary>特大污染事件</summary>
    MajorPollution,

    /// <summary>特大恶性服务质量事件</summary>
    MajorServiceEvent,

    /// <summary>其他直接降级情形</summary>
    OtherVeto,
}

/// <summary>Why a profile was closed.</summary>
public enum ProfileClosure
{
    /// <summary>许可注销</summary>
    LicenceDeregistered,

    /// <summary>主体终止</summary>
    SubjectEnded,

    /// <summary>并入其他档案</summary>
    Merged,
}
