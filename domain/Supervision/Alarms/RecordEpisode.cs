using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>
/// Records how the episode of an alarm ended 事件结束, or what data that came late made of it 修订、撤回. The alarm that was raised stays as it was
/// (V-05); so does one that is over, for what it was handled by was what was known.
/// </summary>
/// <param name="Revision">How many times what had been published was taken back.</param>
[ActOf(Role.System), Law(MonitoringMeasures.Art25)]
public sealed record RecordEpisode(
    AlarmCaseId Alarm, int Revision, Instant From, Instant To, bool IsOpen, bool IsWithdrawn, string Reading) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, RecordEpisode command, SupervisionContext context)
    {
        if (AlarmOnRecord.Check(alarm) is { } unknown) return unknown;
        if (GroundsInWords.Check(command.Reading) is { } blank) return blank;
        if (MomentPassed.Check(command.To, context) is { } ahead) return ahead;
        var recorded = new EpisodeRecorded(
            command.Revision, command.From, command.To, command.IsOpen, command.IsWithdrawn, command.Reading, context.On);
        return alarm.Episode is { } known && known with { On = recorded.On } == recorded ? Decision<AlarmFact>.Nothing : recorded;
    }
}
