using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>There is something to repair, and no law excludes it.</summary>
[Law(CreditRepairMeasures.Repair)]
[RuleText(
    "“{item}”不予修复，或者该信息已经失效。",
    "{item} is excluded from repair by law, or the entry counts no longer.")]
public static class RepairableItem
{
    public static readonly RuleId Id = new("CRD-REP-005");

    public static Refusal? Check(CreditEntry entry, CreditContext context) =>
        entry.Counts && !context.Figures.TextOf(CreditFigures.ItemsExcludedFromRepair, context.On).Split(' ').Contains(entry.Item.Value)
            ? null
            : new Refusal(Id, ("item", entry.Item));
}
