using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A case is closed when nothing is held under it any more: what was decided on is lifted.</summary>
[Law(AdministrativeCompulsionLaw.Art28)]
[RuleText(
    "强制措施 {decision} 尚未解除，不得结案。",
    "The measure {decision} was not lifted: the case is not closed.")]
public static class MeasuresLiftedBeforeClosing
{
    public static readonly RuleId Id = new("ENF-CLO-005");

    public static Refusal? Check(EnforcementCase enforcementCase, EnforcementContext context)
    {
        foreach (var id in enforcementCase.Measures.OrderBy(id => id.Value))
            if (context.Measures.GetValueOrDefault(id) is { IsInForce: true, Imposed: { } imposed })
                return new Refusal(Id, ("decision", imposed.DecisionNumber));
        return null;
    }
}
