using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence.Rules;

/// <summary>Only whoever holds an item, or the head of the unit, gives it out of hand; what went back is not held any more.</summary>
[Law(OwnRules.Custody)]
[RuleText(
    "证据现由 {keeper} 保管，须由保管人或者办案机构负责人交出。",
    "The item is held by {keeper}: they, or the head of the unit, give it on.")]
public static class InHandsOfKeeper
{
    public static readonly RuleId Id = new("ENF-EVD-009");

    public static Refusal? Check(EvidenceItem item, EnforcementContext context) =>
        item.Keeper is { } keeper && (keeper == context.Actor.Account || context.Actor.Is(Role.CaseUnitHead))
            ? null
            : new Refusal(Id, ("keeper", item.Keeper ?? "—"));
}
