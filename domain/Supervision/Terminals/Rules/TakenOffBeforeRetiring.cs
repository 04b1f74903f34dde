using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Terminals.Rules;

/// <summary>A terminal is retired when it is on no vehicle.</summary>
[Law(MonitoringMeasures.Art34)]
[RuleText(
    "终端仍绑定车辆 {vehicle}，应先解绑。",
    "The terminal is still bound to vehicle {vehicle}.")]
public static class TakenOffBeforeRetiring
{
    public static readonly RuleId Id = new("SUP-TRM-008");

    public static Refusal? Check(Terminal terminal) => terminal.Vehicle is { } vehicle ? new Refusal(Id, ("vehicle", vehicle)) : null;
}
