using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures.Rules;

/// <summary>What was lifted is over (ACL 28).</summary>
[Law(AdministrativeCompulsionLaw.Art28)]
[RuleText(
    "该强制措施已经解除。",
    "The measure was lifted.")]
public static class MeasureInForce
{
    public static readonly RuleId Id = new("ENF-MEA-007");

    public static Refusal? Check(CompulsoryMeasure measure) => measure.IsInForce ? null : new Refusal(Id);
}
