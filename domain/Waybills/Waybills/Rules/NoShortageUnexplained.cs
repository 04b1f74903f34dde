using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>A waybill is completed when what is missing is within the tolerance of 0.5 %, or somebody said why.</summary>
[Law(OwnRules.Waybills)]
[RuleText(
    "短少 {shortage} 千克，超过装载 {loaded} 千克的千分之 {tolerance}，须说明原因。",
    "{shortage} kg of {loaded} kg are missing, above the tolerance of {tolerance} per mille: an explanation is needed.")]
public static class NoShortageUnexplained
{
    public static readonly RuleId Id = new("WAY-CMP-001");

    public static Refusal? Check(Waybill waybill, WaybillsContext context)
    {
        var tolerance = context.Figures.NumberOf(WaybillFigures.ShortageTolerance, context.On);
        var shortage = waybill.ShortageKg ?? 0;
        return waybill.IsShortageExplained || shortage * 1_000L <= (long)tolerance * waybill.LoadedKg
            ? null
            : new Refusal(Id, ("shortage", shortage), ("loaded", waybill.LoadedKg), ("tolerance", tolerance));
    }
}
