namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>How a hearing that was asked for was given up (APL 64(6)).</summary>
public enum HearingWaiver
{
    /// <summary>无正当理由不出席</summary>
    Absent,

    /// <summary>未经许可中途退出</summary>
    Left,

    /// <summary>撤回听证申请</summary>
    RequestWithdrawn,
}

/// <summary>Why a penalty is lighter (APL 30, 32).</summary>
public enum LeniencyGround
{
    /// <summary>主动消除或者减轻违法行为危害后果</summary>
    HarmRemoved,

    /// <summary>受他人胁迫或者诱骗</summary>
    CoercedOrInduced,

    /// <summary>主动供述行政机关尚未掌握的违法行为</summary>
    Confessed,

    /// <summary>配合行政机关查处违法行为有立功表现</summary>
    MeritoriousCooperation,

    /// <summary>已满十四周岁不满十八周岁 (APL 30)</summary>
    FourteenToEighteen,

    /// <summary>法律、法规、规章规定的其他情形</summary>
    OtherByLaw,
}

/// <summary>Why there is no penalty.</summary>
public enum NoPenaltyGround
{
    /// <summary>违法行为轻微并及时改正，没有造成危害后果 (APL 33)</summary>
    MinorAndCorrected,

    /// <summary>初次违法且危害后果轻微并及时改正 (APL 33): may.</summary>
    FirstAndCorrected,

    /// <summary>当事人有证据足以证明没有主观过错 (APL 33)</summary>
    NoFault,

    /// <summary>不满十四周岁 (APL 30)</summary>
    UnderFourteen,

    /// <summary>违法事实不能成立 (APL 57)</summary>
    NotEstablished,
}

/// <summary>Why an officer may take the money on the spot (APL 68, 69).</summary>
public enum OnSpotCollectionGround
{
    /// <summary>一百元以下的罚款 (APL 68(1))</summary>
    UpToHundredYuan,

    /// <summary>不当场收缴事后难以执行 (APL 68(2))</summary>
    HardToEnforceLater,

    /// <summary>边远、水上、交通不便地区，经当事人提出 (APL 69)</summary>
    RemoteAtPartysRequest,
}

/// <summary>Why a case waits.</summary>
public enum SuspensionGround
{
    /// <summary>涉嫌犯罪</summary>
    CrimeSuspected,

    /// <summary>等待其他案件的结果</summary>
    DependsOnOtherCase,

    /// <summary>法律适用问题请示</summary>
    LegalQuestionReferred,

    /// <summary>不可抗力</summary>
    ForceMajeure,

    /// <summary>当事人下落不明或者其他情形</summary>
    Other,
}

/// <summary>Why a case ends without a decision.</summary>
public enum CaseTerminationGround
{
    /// <summary>自然人死亡</summary>
    PartyDied,

    /// <summary>组织终止，无权利义务承受人</summary>
    OrganisationEnded,

    /// <summary>其他</summary>
    Other,
}

/// <summary>On what ground a case is closed (form 24).</summary>
public enum ClosingGround
{
    /// <summary>处罚决定履行完毕</summary>
    Performed,

    /// <summary>强制执行完毕或者执行终结</summary>
    Enforced,

    /// <summary>不予处罚</summary>
    NoPenalty,

    /// <summary>移送</summary>
    Transferred,

    /// <summary>撤销案件</summary>
    Withdrawn,

    /// <summary>终止</summary>
    Terminated,

    /// <summary>处罚决定被撤销</summary>
    DecisionRevoked,
}
