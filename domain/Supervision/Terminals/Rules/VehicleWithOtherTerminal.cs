using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Terminals.Rules;

/// <summary>A vehicle that has another terminal is not registered by this one.</summary>
[Law(OwnRules.OneOnTheRoad)]
[RuleText(
    "终端所报车辆已绑定另一台终端 {terminal}。",
    "Another terminal, {terminal}, is bound to the vehicle that it names.")]
public static class VehicleWithOtherTerminal
{
    public static readonly RuleId Id = new("SUP-TRM-005");

    public static Refusal? Check(RegisterTerminal command, SupervisionContext context) =>
        command.Vehicle is not null && context.Vehicle.Terminal is { } terminal && terminal != command.Terminal
            ? new Refusal(Id, ("terminal", terminal))
            : null;
}
