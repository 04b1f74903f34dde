using System.Diagnostics;
using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Projections.Supervision;

/// <summary>What happened to an alarm, in words, and the paper on which it rests.</summary>
internal static class AlarmWords
{
    public static (string Zh, string En, string? Document) Of(AlarmFact fact) => fact switch
    {
        AlarmRaised raised => ($"产生报警：{raised.Reading}", $"raised: {raised.Reading}", null),
        AlarmAggravated graver => ($"升级：{graver.Reading}", $"graver: {graver.Reading}", null),
        DriverNotified { InTime: true } => ("已提醒驾驶员", "driver told", null),
        DriverNotified => ("已提醒驾驶员（超时）", "driver told, late", null),
        AlarmClipAttached => ("附视频、图片", "clip attached", null),
        AlarmAnnotated noted => ($"批注：{noted.Note}", $"note: {noted.Note}", null),
        FalseAlarmProposed proposed => ($"拟按误报关闭：{proposed.Reasons}", $"held for false: {proposed.Reasons}", null),
        FalseAlarmRejected rejected => ($"误报复核不通过：{rejected.Reasons}", $"not false: {rejected.Reasons}", null),
        AlarmClosedAsFalse => ("误报关闭", "closed as false", null),
        AlarmAcknowledged acknowledged => ($"确认：{acknowledged.Findings}", $"confirmed: {acknowledged.Findings}", null),
        AlarmCorrected corrected => ($"已纠正：{corrected.Findings}", $"corrected: {corrected.Findings}", null),
        DriverTreated treated => ($"处理驾驶员：{treated.Reasons}", $"driver treated: {treated.Reasons}", treated.Document),
        AlarmClosed closed => ($"办结：{closed.Findings}", $"closed: {closed.Findings}", null),
        AlarmTimerLapsed lapsed => ($"超时上报 {lapsed.To}", $"{lapsed.Timer} not in time, told {lapsed.To}", null),
        _ => throw new UnreachableException($"{fact.GetType().Name} has no words."),
    };
}
