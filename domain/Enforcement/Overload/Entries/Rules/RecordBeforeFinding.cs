using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Entries.Rules;

/// <summary>An entry whose weigher was found off gets no record of the weighing afterwards.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "已认定入口未检测的，不得补录检测记录。",
    "The entry was found to have weighed nothing: no weighing is recorded after that.")]
public static class RecordBeforeFinding
{
    public static readonly RuleId Id = new("OVL-ENT-005");

    public static Refusal? Check(EntryCheck check) => check.Liability is null ? null : new Refusal(Id);
}
