using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Terminals.Orders.Rules;

/// <summary>A command is asked for once, then sent, then answered or failed.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "该指令当前状态为 {stage}，不能办理。",
    "The command stands at {stage}; this does not follow from there.")]
public static class OrderInOrder
{
    public static readonly RuleId Id = new("SUP-ORD-001");

    /// <param name="order">The command so far.</param>
    /// <param name="allowed">Where it may stand; null alone for a new one.</param>
    public static Refusal? Check(TerminalOrder order, params ReadOnlySpan<OrderStage?> allowed)
    {
        foreach (var stage in allowed)
            if (order.Stage == stage) return null;
        return new Refusal(Id, ("stage", order.Stage?.ToString() ?? "—"));
    }
}
