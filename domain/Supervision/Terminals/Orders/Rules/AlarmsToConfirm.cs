using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Terminals.Orders.Rules;

/// <summary>A confirmation says which alarms it is about.</summary>
[Law(MonitoringMeasures.Art25)]
[RuleText(
    "须至少选择一种报警，流水号为 0 至 65535。",
    "At least one alarm is confirmed, and the serial lies between 0 and 65535.")]
public static class AlarmsToConfirm
{
    public static readonly RuleId Id = new("SUP-ORD-004");

    public static Refusal? Check(int serial, ImmutableArray<ConfirmableAlarm> alarms) =>
        !alarms.IsEmpty && alarms.Distinct().Count() == alarms.Length && serial is >= 0 and <= 65_535 ? null : new Refusal(Id);
}
