using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>O-02: a weighing carries a decision only when it has passed its two reviews and was filed for this very case, of this very truck.</summary>
[Law(AdministrativePenaltyLaw.Art41)]
[RuleText(
    "称重记录 {record} 未经审核归入本案，或者不是该车的记录，不得作为处罚依据。",
    "The weighing {record} was not reviewed and filed for this case, or is of another truck: no decision rests on it.")]
public static class WeighingOfTheCase
{
    public static readonly RuleId Id = new("ENF-DEC-016");

    public static Refusal? Check(CaseId id, AllegedAct act, WeighRecord? weighing) =>
        weighing is { Stage: WeighStage.Filed, Captured: { } captured } && weighing.Case == id && captured.Plate == act.Plate
            ? null
            : new Refusal(Id, ("record", act.WeighRecord!.Value));
}
