using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Terminals.Rules;

/// <summary>One number is one terminal until that is retired.</summary>
[Law(OwnRules.OneOnTheRoad)]
[RuleText(
    "该终端号已登记设备 {device}。",
    "Device {device} is on file under this number.")]
public static class NumberOfOneTerminal
{
    public static readonly RuleId Id = new("SUP-TRM-003");

    public static Refusal? Check(Terminal terminal) =>
        terminal.Entered is { } entered ? new Refusal(Id, ("device", entered.Device.SerialNumber)) : null;
}
