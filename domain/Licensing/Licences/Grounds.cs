using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Why a licence is rescinded 撤销: the five cases of ALL 69, fraud, and the Guangdong safety cases (GD-RTR 54).</summary>
public enum RescissionGround
{
    /// <summary>滥用职权、玩忽职守: ALL 69 para 1 (1), may.</summary>
    AbuseOrNeglectByOfficials,

    /// <summary>超越法定职权: ALL 69 para 1 (2), may.</summary>
    BeyondCompetence,

    /// <summary>违反法定程序: ALL 69 para 1 (3), may.</summary>
    BreachOfProcedure,

    /// <summary>申请人不具备申请资格或者不符合法定条件: ALL 69 para 1 (4), may.</summary>
    HolderNotEligible,

    /// <summary>依法可以撤销的其他情形: ALL 69 para 1 (5), may.</summary>
    OtherByLaw,

    /// <summary>欺骗、贿赂等不正当手段: ALL 69 para 2, must.</summary>
    FraudOrBribery,

    /// <summary>不再具备许可条件或者重大安全隐患未整改: GD-RTR 54, must.</summary>
    ConditionsLostOrHazardUncured,

    /// <summary>重大责任事故或者被连续通报: GD-RTR 54, may.</summary>
    GraveAccidentOrRepeatedNotices,
}

/// <summary>Responsibility for an accident as the police determined it 事故责任.</summary>
public enum AccidentResponsibility
{
    /// <summary>次要责任</summary>
    Minor,

    /// <summary>同等责任</summary>
    Equal,

    /// <summary>主要责任</summary>
    Main,

    /// <summary>全部责任</summary>
    Full,
}

/// <summary>The record behind a Guangdong safety rescission (GD-RTR 54).</summary>
/// <param name="Deaths">Deaths in the one accident; 0 when no accident is relied on.</param>
/// <param name="ConsecutiveNotices">Consecutive notices for serious speeding or overload.</param>
/// <param name="ProvincialNotices">Provincial notices for serious danger.</param>
/// <param name="Documents">Numbers of the determination and of the notices.</param>
public sealed record SafetyRecord(
    int Deaths,
    AccidentResponsibility? Responsibility,
    int ConsecutiveNotices,
    int ProvincialNotices,
    ImmutableArray<string> Documents);

/// <summary>The test that a rescission must pass: it may not cause major damage to the public interest (ALL 69 para 3).</summary>
public sealed record PublicInterestTest(bool MajorDamageExpected, string Findings);

/// <summary>What the holder is paid for the loss (ALL 8, ALL 69 para 4).</summary>
/// <param name="Decision">Number of the decision on compensation, or of the finding that there is no loss.</param>
public sealed record Compensation(string Decision, Money Amount);

/// <summary>Why a licence is taken back 撤回 (ALL 8).</summary>
public enum WithdrawalGround
{
    /// <summary>所依据的法律、法规、规章修改或者废止</summary>
    LawChanged,

    /// <summary>准予许可所依据的客观情况发生重大变化</summary>
    CircumstancesChanged,
}

/// <summary>How an order forbids the use of a licence.</summary>
public enum SuspensionKind
{
    /// <summary>责令停业整顿</summary>
    SuspensionForRectification,

    /// <summary>暂扣许可证件</summary>
    LicenceWithheld,
}

/// <summary>Why a licence is struck from the register 注销 (ALL 70; GD-RTR 55).</summary>
public enum DeregistrationGround
{
    /// <summary>有效期届满未延续: ALL 70(1).</summary>
    ExpiredNotRenewed,

    /// <summary>公民死亡或者丧失行为能力: ALL 70(2).</summary>
    HolderDeadOrIncapacitated,

    /// <summary>法人或者其他组织依法终止: ALL 70(3).</summary>
    LegalPersonEnded,

    /// <summary>许可依法被撤销、撤回或者证件依法被吊销: ALL 70(4).</summary>
    RescindedWithdrawnOrRevoked,

    /// <summary>不可抗力导致许可事项无法实施: ALL 70(5).</summary>
    ForceMajeure,

    /// <summary>法律、法规规定的其他情形: ALL 70(6).</summary>
    OtherByLaw,

    /// <summary>年度审验逾期超过六个月: GD-RTR 55.</summary>
    AnnualReviewOverdue,

    /// <summary>客运经营者取得许可后超过一百八十日不经营或者连续停运一百八十日以上: GD-RTR 55.</summary>
    CoachNotOperating,
}

/// <summary>Whose decision brings an ended licence back.</summary>
public enum RestoringInstance
{
    /// <summary>上级行政机关的决定 (复议决定、责令纠正)</summary>
    SuperiorDecision,

    /// <summary>人民法院的生效裁判</summary>
    CourtJudgment,
}

/// <summary>Legal succession 法定承继: the only way in which a licence gets another holder (ALL 80, RTR 33/66).</summary>
public enum SuccessionKind
{
    /// <summary>法人合并</summary>
    Merger,

    /// <summary>法人分立</summary>
    Division,

    /// <summary>继承</summary>
    Inheritance,

    /// <summary>同一主体更名、改制</summary>
    Conversion,
}

/// <param name="Document">Number of the document that proves the succession.</param>
/// <param name="On">Day on which the succession took effect.</param>
public sealed record LegalSuccession(SuccessionKind Kind, string Document, LocalDate On);
