using NodaTime;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Where an alarm stands (vehicles §6).</summary>
public enum AlarmStage
{
    /// <summary>已产生</summary>
    Raised,

    /// <summary>已提醒</summary>
    Notified,

    /// <summary>误报关闭</summary>
    AutoClosed,

    /// <summary>已确认</summary>
    Acknowledged,

    /// <summary>已纠正</summary>
    Corrected,

    /// <summary>驾驶员已处理</summary>
    DriverTreated,

    /// <summary>已办结</summary>
    Closed,
}

/// <summary>How the driver was told.</summary>
public enum NoticeMeans
{
    /// <summary>终端语音播报</summary>
    ReadAloud,

    /// <summary>终端文字</summary>
    Display,

    /// <summary>电话</summary>
    Telephone,
}

/// <summary>What was done about the driver.</summary>
public enum DriverTreatment
{
    /// <summary>口头提醒</summary>
    Verbal,

    /// <summary>教育</summary>
    Education,

    /// <summary>企业内部罚款</summary>
    FineByCompany,

    /// <summary>暂停上岗</summary>
    SuspensionFromDuty,

    /// <summary>重新培训</summary>
    Retraining,

    /// <summary>解聘</summary>
    Dismissal,
}

/// <summary>What is awaited of an alarm by a moment.</summary>
public enum AlarmTimer
{
    /// <summary>提醒驾驶员</summary>
    Notify,

    /// <summary>确认</summary>
    Acknowledge,

    /// <summary>处理驾驶员并办结</summary>
    Treat,

    /// <summary>一级报警办结</summary>
    Lead,
}

/// <summary>Who is told that a timer ran out.</summary>
public enum EscalationTo
{
    /// <summary>企业监控负责人</summary>
    Enterprise,

    /// <summary>市级监督人员</summary>
    CitySupervisor,

    /// <summary>执法线索</summary>
    Lead,
}

/// <summary>
/// The moments by which what an alarm asks for has to be done; null where nothing is asked. They are set once, by the figures of the day,
/// and kept: a figure that changes later moves no alarm that is running.
/// </summary>
/// <param name="NotifyBy">The driver is told.</param>
/// <param name="AcknowledgeBy">Somebody has looked at it.</param>
/// <param name="TreatBy">The driver is treated and the case closed, by the end of this day.</param>
/// <param name="LeadAt">An alarm of level 1 that is not closed becomes a lead.</param>
public sealed record AlarmTimers(Instant? NotifyBy, Instant? AcknowledgeBy, Deadline? TreatBy, Instant? LeadAt)
{
    /// <summary>The moment from which on a timer has run out; null where it is not set.</summary>
    public Instant? RunsOutAt(AlarmTimer timer) => timer switch
    {
        AlarmTimer.Notify => NotifyBy,
        AlarmTimer.Acknowledge => AcknowledgeBy,
        AlarmTimer.Treat => TreatBy is { } day ? ChinaTime.StartOf(day.Due.PlusDays(1)) : null,
        _ => LeadAt,
    };

    /// <summary>What the rulebook asks for at a level, from a moment on; an alarm that only informs asks for nothing.</summary>
    public static AlarmTimers Of(AlarmLevel level, Instant from, ActContext context)
    {
        if (level is AlarmLevel.Info) return new(null, null, null, null);
        var on = ChinaTime.DayOf(from);
        var figures = context.Figures;
        var treat = Calendar.LegalPeriod.OfWorkingDays(figures.NumberOf(SupervisionFigures.WorkingDaysToTreat, on));
        return new(
            from + Duration.FromMinutes(figures.NumberOf(SupervisionFigures.MinutesToNotify, on)),
            level switch
            {
                AlarmLevel.One => from + Duration.FromMinutes(figures.NumberOf(SupervisionFigures.MinutesToAcknowledgeLevelOne, on)),
                AlarmLevel.Two => from + Duration.FromMinutes(figures.NumberOf(SupervisionFigures.MinutesToAcknowledgeLevelTwo, on)),
                _ => null,
            },
            context.Calendar.After(on, treat),
            level is AlarmLevel.One ? from + Duration.FromHours(figures.NumberOf(SupervisionFigures.HoursToLead, on)) : null);
    }
}

/// <summary>A clip that shows what happened.</summary>
/// <param name="Sha256">Digest of the clip or the pictures.</param>
/// <param name="Seconds">Length; 0 for pictures.</param>
public sealed record AlarmClip(string Sha256, int Seconds);
