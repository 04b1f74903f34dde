using NodaTime;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>What can become true of an alarm, in life order. The stored contract.</summary>
public abstract record AlarmFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>
/// 产生报警: an episode on the road that somebody has to look at. What it says stands as it was found; nobody edits it (V-05).
/// </summary>
/// <param name="StartedAt">When the episode began on the road.</param>
/// <param name="RaisedAt">When it was raised; the timers count from here.</param>
/// <param name="Reading">What was measured, in words and figures: <c>98 km/h, limit 80, 45 s</c>.</param>
/// <param name="Place">Where: coordinates or a road position; null where it is not known.</param>
/// <param name="RuleVersion">Version of the rule that found it.</param>
/// <param name="Driver">Who was at the wheel by the duty log; null where nobody was carded in.</param>
/// <param name="IsLate">It lay back when it became known: it pages nobody.</param>
/// <param name="Peak">Highest measure by then, in the unit of its rule (metres off the route, 0.1 km/h); null where nothing is measured.</param>
[Fact("supervision.alarm.raised.v1")]
public sealed record AlarmRaised(
    VehicleKey Vehicle, AlarmCode Code, AlarmLevel Level, Instant StartedAt, Instant RaisedAt, string Reading, string? Place, string RuleVersion,
    PartyId? Driver, PartyId Owner, DivisionCode Division, SupervisionClass Class, AlarmTimers Timers, bool IsLate, LocalDate On,
    int? Peak = null)
    : AlarmFact;

/// <summary>升级: the episode went on and became graver; the timers of the new level count from then.</summary>
/// <param name="Code">What it is now: an overspeed that grew is another one.</param>
[Fact("supervision.alarm.aggravated.v1")]
public sealed record AlarmAggravated(AlarmCode Code, AlarmLevel Level, Instant AggravatedAt, string Reading, AlarmTimers Timers, LocalDate On) : AlarmFact;

/// <summary>
/// 事件结束、修订或撤回: how the episode ended, or what late data made of it. What was published before stays on record.
/// </summary>
/// <param name="Revision">How many times what had been published was taken back; 0 for an episode that simply ended.</param>
/// <param name="IsWithdrawn">It never was: late data filled the gap or broke the run.</param>
[Fact("supervision.alarm.episode-recorded.v1")]
public sealed record EpisodeRecorded(int Revision, Instant From, Instant To, bool IsOpen, bool IsWithdrawn, string Reading, LocalDate On) : AlarmFact;

/// <summary>已提醒驾驶员</summary>
/// <param name="InTime">Within the minute that is allowed.</param>
[Fact("supervision.alarm.driver-notified.v1")]
public sealed record DriverNotified(NoticeMeans Means, Instant NotifiedAt, bool InTime, LocalDate On) : AlarmFact;

/// <summary>附视频、图片</summary>
[Fact("supervision.alarm.clip-attached.v1")]
public sealed record AlarmClipAttached(AlarmClip Clip, LocalDate On) : AlarmFact;

/// <summary>批注 (V-05): what somebody has to say of it; the alarm itself stays.</summary>
[Fact("supervision.alarm.annotated.v1")]
public sealed record AlarmAnnotated(string Account, string Note, LocalDate On) : AlarmFact;

/// <summary>拟按误报关闭: the first person finds that nothing was there.</summary>
/// <param name="Account">Who proposes it.</param>
[Fact("supervision.alarm.false-alarm-proposed.v1")]
public sealed record FalseAlarmProposed(string Account, AlarmClip Clip, string Reasons, LocalDate On) : AlarmFact;

/// <summary>误报复核不通过: the second person sees it otherwise, and the alarm goes on.</summary>
[Fact("supervision.alarm.false-alarm-rejected.v1")]
public sealed record FalseAlarmRejected(string Account, string Reasons, LocalDate On) : AlarmFact;

/// <summary>误报关闭: two persons have seen the clip.</summary>
/// <param name="Proposer">Who proposed it.</param>
[Fact("supervision.alarm.closed-as-false.v1")]
public sealed record AlarmClosedAsFalse(string Proposer, string Account, LocalDate On) : AlarmFact;

/// <summary>已确认: a monitor has looked at it, and it happened.</summary>
/// <param name="Account">Who confirmed it.</param>
[Fact("supervision.alarm.acknowledged.v1")]
public sealed record AlarmAcknowledged(string Account, string Findings, Instant AcknowledgedAt, bool InTime, LocalDate On) : AlarmFact;

/// <summary>已纠正: the driver stopped doing it.</summary>
[Fact("supervision.alarm.corrected.v1")]
public sealed record AlarmCorrected(Instant CorrectedAt, string Findings, LocalDate On) : AlarmFact;

/// <summary>驾驶员已处理</summary>
/// <param name="Document">Number of the record of it.</param>
[Fact("supervision.alarm.driver-treated.v1")]
public sealed record DriverTreated(DriverTreatment Treatment, string Document, string Reasons, LocalDate On) : AlarmFact;

/// <summary>已办结</summary>
/// <param name="InTime">By the day by which the driver had to be treated.</param>
[Fact("supervision.alarm.closed.v1")]
public sealed record AlarmClosed(string Account, string Findings, bool InTime, LocalDate On) : AlarmFact;

/// <summary>超时上报: what was awaited was not done by its moment.</summary>
/// <param name="RanOutAt">The moment.</param>
[Fact("supervision.alarm.timer-lapsed.v1")]
public sealed record AlarmTimerLapsed(AlarmTimer Timer, Instant RanOutAt, EscalationTo To, LocalDate On) : AlarmFact;
