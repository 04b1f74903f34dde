using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>The heads of the agency discuss a complex or grave case before it is decided.</summary>
[Law(AdministrativePenaltyLaw.Art57)]
[RuleText(
    "情节复杂或者重大违法行为给予行政处罚，应当先由负责人集体讨论。",
    "A complex or grave case is discussed by the heads of the agency before it is decided.")]
public static class DiscussedCollectively
{
    public static readonly RuleId Id = new("ENF-DEC-010");

    public static Refusal? Check(EnforcementCase enforcementCase) =>
        enforcementCase.Concluded?.Complexity is { Heavy: true } or { Difficult: true } && enforcementCase.Collective is null
            ? new Refusal(Id)
            : null;
}
