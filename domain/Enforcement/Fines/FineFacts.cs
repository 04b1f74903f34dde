using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Fines;

/// <summary>What can become legally true of a fine, in life order. The stored contract.</summary>
public abstract record FineFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>罚款决定: a decision in a case laid a fine upon somebody.</summary>
/// <param name="Division">Division of the agency that decided.</param>
/// <param name="OnTheSpot">Decided on the spot (APL 51).</param>
/// <param name="DailyRate">Surcharge a day of delay in hundredths of the fine, as told to the party (ACL 45).</param>
[Fact("enforcement.fine.imposed.v1")]
public sealed record FineImposed(
    CaseId Case,
    string DecisionNumber,
    Money Fine,
    PartyId Debtor,
    DivisionCode Division,
    string Agency,
    bool OnTheSpot,
    int DailyRate,
    LocalDate DecidedOn,
    LocalDate On) : FineFact;

/// <summary>缴款期限起算 (APL 67): the decision reached the party; fifteen days run from that day.</summary>
/// <param name="RemedyUntil">Last day on which reconsideration or suit is open to the party.</param>
[Fact("enforcement.fine.due.v1")]
public sealed record FineFellDue(LocalDate ReceivedOn, Deadline Due, LocalDate RemedyUntil, LocalDate On) : FineFact;

/// <summary>期限重算: a calendar moved the last day of payment, or of the remedies.</summary>
/// <param name="RemedyUntil">Last day on which reconsideration or suit is open to the party.</param>
[Fact("enforcement.fine.due-recounted.v1")]
public sealed record FineDueRecounted(Deadline Due, LocalDate RemedyUntil, LocalDate On) : FineFact;

/// <summary>缴纳罚款: money came in, to the fine first.</summary>
/// <param name="Receipt">Number of the official receipt, unique for ever.</param>
/// <param name="Division">Of the deciding agency; null, like the day on which the fine was imposed, in what was recorded before this was told.</param>
[Fact("enforcement.fine.paid.v1")]
public sealed record FinePaid(
    Money Amount,
    Money TowardsFine,
    Money TowardsSurcharge,
    string Receipt,
    PaymentChannel Channel,
    LocalDate PaidOn,
    LocalDate On,
    DivisionCode? Division = null,
    LocalDate? ImposedOn = null) : FineFact;

/// <summary>延期、分期缴纳 (APL 66): approved on application for hardship.</summary>
/// <param name="Document">延期(分期)缴纳罚款通知书 number.</param>
/// <param name="Instalments">One for a deferral.</param>
[Fact("enforcement.fine.payment-rescheduled.v1")]
public sealed record PaymentRescheduled(
    ReschedulingKind Kind, ImmutableArray<Instalment> Instalments, string Document, string Reasons, LocalDate AppliedOn, LocalDate On)
    : FineFact;

/// <summary>加处罚款 (APL 72): the surcharge for the days of delay so far, in all.</summary>
/// <param name="Days">Days of delay counted.</param>
/// <param name="Total">The whole surcharge, never above the fine.</param>
/// <param name="Through">Last day counted.</param>
[Fact("enforcement.fine.surcharge-accrued.v1")]
public sealed record SurchargeAccrued(int Days, Money Total, LocalDate Through, LocalDate On) : FineFact;

/// <summary>中止计算 (APL 73): reconsideration or suit is pending, so no surcharge runs.</summary>
[Fact("enforcement.fine.clock-stopped.v1")]
public sealed record SurchargeClockStopped(RemedyId Remedy, LocalDate From, LocalDate On) : FineFact;

/// <summary>恢复计算: the remedy has ended.</summary>
/// <param name="LastDay">Last day that is not counted.</param>
/// <param name="FinalOn">Last day on which a further remedy is open.</param>
[Fact("enforcement.fine.clock-resumed.v1")]
public sealed record SurchargeClockResumed(RemedyId Remedy, LocalDate LastDay, LocalDate FinalOn, LocalDate On) : FineFact;

/// <summary>减免加处罚款 (ACL 42): in an enforcement agreement, against remedial action.</summary>
/// <param name="Amount">What is waived of the surcharge.</param>
[Fact("enforcement.fine.surcharge-waived.v1")]
public sealed record SurchargeWaived(Money Amount, string Agreement, string RemedialAction, LocalDate On) : FineFact;

/// <summary>催告 (ACL 35, 54): the party was called upon to perform.</summary>
/// <param name="Document">催告书 number.</param>
/// <param name="ServedOn">Day of service.</param>
/// <param name="CourtFrom">First day on which the court can be asked: ten working days after service are over.</param>
[Fact("enforcement.fine.performance-demanded.v1")]
public sealed record PerformanceDemanded(
    string Document, Money Fine, Money Surcharge, ServiceMethod Method, LocalDate ServedOn, LocalDate CourtFrom, LocalDate On) : FineFact;

/// <summary>申请法院强制执行 (ACL 53, 54).</summary>
/// <param name="RemediesEndedOn">Last day of the time for reconsideration and suit, or the day on which the remedy ended.</param>
/// <param name="ApplyBy">Last day for the application: three months after that.</param>
[Fact("enforcement.fine.court-enforcement-applied.v1")]
public sealed record CourtEnforcementApplied(
    string Document, string Court, Money Claimed, LocalDate RemediesEndedOn, Deadline ApplyBy, LocalDate On) : FineFact;

/// <summary>法院裁定、执行结果.</summary>
[Fact("enforcement.fine.court-outcome-recorded.v1")]
public sealed record CourtOutcomeRecorded(CourtOutcome Outcome, string Document, LocalDate DecidedOn, LocalDate On) : FineFact;

/// <summary>行政强制执行 (ACL 43, 46): money was got by compulsion, from what the agency already held.</summary>
/// <param name="ExecutedAt">The moment: neither at night nor on a statutory holiday, unless urgent.</param>
/// <param name="TowardsFine">What of it went to the fine; null, like what follows, in what was recorded before this was told.</param>
/// <param name="Division">Of the deciding agency.</param>
/// <param name="ImposedOn">Day of the decision on the fine.</param>
[Fact("enforcement.fine.compulsorily-collected.v1")]
public sealed record FineCompulsorilyCollected(
    MeasureId Measure, string Document, Money Amount, string Receipt, bool Urgent, Instant ExecutedAt, LocalDate On,
    Money? TowardsFine = null, DivisionCode? Division = null, LocalDate? ImposedOn = null) : FineFact;

/// <summary>变更罚款: reconsideration or judgment changed the amount.</summary>
[Fact("enforcement.fine.changed.v1")]
public sealed record FineChanged(RemedyId Remedy, Money Before, Money After, LocalDate On) : FineFact;

/// <summary>撤销罚款: the decision is no more, and nothing is owed.</summary>
/// <param name="ToRefund">What had been paid.</param>
[Fact("enforcement.fine.cancelled.v1")]
public sealed record FineCancelled(RemedyId Remedy, string Document, Money ToRefund, LocalDate On) : FineFact;

/// <summary>退还罚款: money went back.</summary>
/// <param name="Receipt">Number of the voucher of the refund.</param>
[Fact("enforcement.fine.refunded.v1")]
public sealed record FineRefunded(Money Amount, string Receipt, LocalDate RefundedOn, LocalDate On) : FineFact;

/// <summary>One part of a fine and the day by which it is to be paid.</summary>
public sealed record Instalment(LocalDate Due, Money Amount);

/// <summary>How money came in.</summary>
public enum PaymentChannel
{
    /// <summary>指定银行 (APL 67)</summary>
    DesignatedBank,

    /// <summary>电子支付系统 (APL 67)</summary>
    ElectronicPayment,

    /// <summary>当场收缴 (APL 68, 69)</summary>
    OnTheSpot,

    /// <summary>法院执行</summary>
    Court,
}

/// <summary>How payment is eased.</summary>
public enum ReschedulingKind
{
    /// <summary>延期</summary>
    Deferral,

    /// <summary>分期</summary>
    Instalments,
}

/// <summary>What came of the application to the court.</summary>
public enum CourtOutcome
{
    /// <summary>裁定准予执行</summary>
    Granted,

    /// <summary>裁定不予执行</summary>
    Refused,

    /// <summary>执行完毕</summary>
    Executed,

    /// <summary>终结执行</summary>
    Terminated,
}
