using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Archives.Rules;

/// <summary>A seal is lifted by those whose division the vehicle was of.</summary>
[Law(OwnRules.LegalHold)]
[RuleText(
    "封存 {document} 不属于本机关辖区，不得解除。",
    "Seal {document} is of another division, and not the actor's to lift.")]
public static class SealOfDivision
{
    public static readonly RuleId Id = new("SUP-RET-003");

    public static Refusal? Check(MonitoringDataSealed seal, Actor actor) =>
        actor.Division.Covers(seal.Division) ? null : new Refusal(Id, ("document", seal.Document));
}
