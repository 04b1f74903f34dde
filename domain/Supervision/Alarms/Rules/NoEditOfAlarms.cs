using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Alarms.Rules;

/// <summary>V-05: what an alarm says stands; another finding under the same id would be an edit.</summary>
[Law(OwnRules.NoEditOfTracks), Law(MonitoringMeasures.Art37)]
[RuleText(
    "V-05 报警记录不得修改或者删除，只能批注。",
    "V-05 An alarm is neither edited nor deleted; it is annotated.")]
public static class NoEditOfAlarms
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-05";

    public static readonly RuleId Id = new("SUP-ALM-001");

    public static Refusal? Check(AlarmCase alarm, RaiseAlarm command) =>
        alarm.Raised is { } stands
        && (stands.Vehicle, stands.Code, stands.Level, stands.StartedAt, stands.Reading, stands.Place, stands.RuleVersion, stands.Driver)
            != (command.Vehicle, command.Code, command.Level, command.StartedAt, command.Reading, command.Place, command.RuleVersion, command.Driver)
            ? new Refusal(Id)
            : null;
}
