using Regulatory.Domain.Law;

namespace Regulatory.Domain.Processes.Rules;

/// <summary>A number belongs to one matter only; a step that needs one that is taken cannot be done by itself.</summary>
[Law(OwnRules.Processes)]
[RuleText(
    "编号“{value}”（{kind}）已被使用，须由人员处理。",
    "The number {value} ({kind}) is taken: an officer must see to it.")]
public static class StepNumberFree
{
    public static readonly RuleId Id = new("PRC-STP-002");

    public static Refusal Refuse(string kind, string value) => new(Id, ("kind", kind), ("value", value));
}
