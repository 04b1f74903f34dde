using NodaTime;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>An officer as a case remembers them.</summary>
public sealed record CaseOfficer(string Account, string Name)
{
    /// <summary>Whoever acts.</summary>
    public static CaseOfficer Of(ActContext context) => new(context.Actor.Account, context.Actor.Name);
}

/// <summary>An enforcement officer with the certificate 执法证件 that lets them act.</summary>
/// <param name="CertificateUntil">Last day of the certificate.</param>
public sealed record AssignedOfficer(string Account, string Name, string Certificate, LocalDate CertificateUntil);

/// <summary>Which way a case goes.</summary>
public enum CaseProcedure
{
    /// <summary>普通程序 (APL 54 to 62)</summary>
    Ordinary,

    /// <summary>简易程序 (APL 51 to 53)</summary>
    Simplified,
}

/// <summary>How far a case has come.</summary>
public enum CaseStage
{
    /// <summary>No fact yet.</summary>
    None,

    /// <summary>不予立案</summary>
    NotFiled,

    /// <summary>立案</summary>
    Filed,

    /// <summary>调查</summary>
    Investigating,

    /// <summary>调查终结</summary>
    InvestigationConcluded,

    /// <summary>法制审核通过</summary>
    LegalReviewed,

    /// <summary>违法行为通知书已送达</summary>
    NoticeServed,

    /// <summary>听证申请</summary>
    HearingRequested,

    /// <summary>听证已举行</summary>
    HearingHeld,

    /// <summary>集体讨论</summary>
    Deliberated,

    /// <summary>处罚决定</summary>
    Decided,

    /// <summary>不予处罚</summary>
    NoPenalty,

    /// <summary>送达</summary>
    Served,

    /// <summary>中止</summary>
    Suspended,

    /// <summary>移送司法</summary>
    TransferredCriminal,

    /// <summary>移送管辖</summary>
    TransferredJurisdiction,

    /// <summary>撤销案件</summary>
    Withdrawn,

    /// <summary>终止</summary>
    Terminated,

    /// <summary>结案</summary>
    Closed,

    /// <summary>归档</summary>
    Archived,
}

/// <summary>How old a natural person was on the day of the act (APL 30).</summary>
public enum AgeClass
{
    /// <summary>An organisation, or nobody whose age is known.</summary>
    NotApplicable,

    /// <summary>不满十四周岁: no penalty.</summary>
    UnderFourteen,

    /// <summary>已满十四周岁不满十八周岁: a lighter penalty.</summary>
    FourteenToEighteen,

    /// <summary>成年</summary>
    Adult,
}

/// <summary>Which record of an investigative act (national forms 2 to 5).</summary>
public enum InvestigationRecord
{
    /// <summary>询问笔录</summary>
    Inquiry,

    /// <summary>勘验笔录</summary>
    Inquest,

    /// <summary>现场笔录</summary>
    Scene,

    /// <summary>抽样取证凭证</summary>
    Sampling,
}

/// <summary>Whether the person concerned put their name under a record.</summary>
public enum RecordSignature
{
    /// <summary>签名</summary>
    SignedByParty,

    /// <summary>拒绝签名，已注明</summary>
    RefusalNoted,

    /// <summary>当事人不在场，见证人签名</summary>
    Witnessed,
}

/// <summary>Time that is not counted in the case period.</summary>
public enum ExcludedTime
{
    /// <summary>检测、检验</summary>
    Testing,

    /// <summary>鉴定</summary>
    Appraisal,

    /// <summary>听证</summary>
    Hearing,

    /// <summary>公告</summary>
    PublicNotice,
}

/// <summary>What the officers propose at the end of the investigation (APL 57).</summary>
public enum ProposedDisposal
{
    /// <summary>给予行政处罚</summary>
    Penalty,

    /// <summary>不予行政处罚</summary>
    NoPenalty,

    /// <summary>移送司法机关</summary>
    TransferCriminal,

    /// <summary>撤销案件</summary>
    Withdrawal,
}

/// <summary>What makes legal review or collective discussion obligatory (APL 57, 58).</summary>
/// <param name="MajorPublicInterest">涉及重大公共利益</param>
/// <param name="Difficult">案件情况疑难复杂、涉及多个法律关系</param>
/// <param name="Heavy">情节复杂或者重大违法行为给予较重处罚: discussed collectively.</param>
/// <param name="OtherByLaw">法律、法规规定应当进行法制审核的其他情形</param>
public sealed record CaseComplexity(
    bool MajorPublicInterest = false, bool Difficult = false, bool Heavy = false, bool OtherByLaw = false);
