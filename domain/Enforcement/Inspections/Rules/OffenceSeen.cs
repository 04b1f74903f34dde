using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections.Rules;

/// <summary>A lead comes of an inspection that was held and did not find everything in order.</summary>
[Law(TransportEnforcementProcedure.Art62)]
[RuleText(
    "检查未实施或者未发现问题，不得据此登记线索。",
    "The inspection was not held, or found everything in order: no lead comes of it.")]
public static class OffenceSeen
{
    public static readonly RuleId Id = new("ENF-INS-009");

    public static Refusal? Check(Inspection inspection) =>
        inspection.Held is { Result: not (InspectionResult.InOrder or InspectionResult.NotPossible) } ? null : new Refusal(Id);
}
