using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>Says why goods are missing 短少说明.</summary>
[ActOf(Role.Dispatcher, Role.Consignee), Law(OwnRules.Waybills)]
public sealed record ExplainShortage(WaybillId Waybill, string Explanation) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, ExplainShortage command, WaybillsContext context)
    {
        if (OrderOfWaybill.Check(waybill, WaybillStage.SignedFor) is { } closed) return closed;
        if (waybill.IsShortageExplained) return Decision<WaybillFact>.Nothing;
        if (ReasonStated.Check(command.Explanation) is { } blank) return blank;
        return new ShortageExplained(command.Explanation, context.On);
    }
}
