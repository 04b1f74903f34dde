using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Numbers.Rules;

namespace Regulatory.Domain.Waybills.Numbers;

/// <summary>Takes the next number of a day; recorded with the waybill that needs it.</summary>
[ActOf(Role.System), Law(RoadDangerousGoodsSafetyMeasures.Art24)]
public sealed record AssignWaybillNumber(LocalDate Day, WaybillNumber Number, WaybillId Waybill) : WaybillNumberCommand;

/// <summary>The one power over a register of waybill numbers: to count on.</summary>
public static class WaybillNumberDecider
{
    public static Decision<WaybillNumberFact> Decide(
        WaybillNumberRegister register, WaybillNumberCommand command, ActContext context) => command switch
        {
            AssignWaybillNumber act => Decide(register, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };

    private static Decision<WaybillNumberFact> Decide(WaybillNumberRegister register, AssignWaybillNumber command, ActContext context)
    {
        if (register.LastAssignedTo == command.Waybill) return Decision<WaybillNumberFact>.Nothing;
        if (NumberUsedOnce.Check(register, command) is { } used) return used;
        Decision<WaybillNumberFact> assigned = new WaybillNumberAssigned(command.Number, command.Waybill, context.On);
        return assigned.Claiming("waybills.waybill-number", command.Number.Value);
    }
}
