using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies.Rules;

/// <summary>A remedy is put on record by the agency whose decision it is, or one above it.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "被复议、被诉的决定属于 {division}，不在本机关辖区。",
    "The challenged decision belongs to {division}, outside the jurisdiction of this agency.")]
public static class OwnDecisionChallenged
{
    public static readonly RuleId Id = new("ENF-REM-008");

    public static Refusal? Check(EnforcementContext context) =>
        context.Challenged?.Filing is { } filed && !context.Actor.Is(Role.System) && !context.Actor.Division.Covers(filed.Division)
            ? new Refusal(Id, ("division", filed.Division))
            : null;
}
