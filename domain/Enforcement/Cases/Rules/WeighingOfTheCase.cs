using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// O-02: a weighing carries a decision only while it stands and when it was made part of this very case, of this very truck: a capture that
/// has passed its two reviews, or a check at a station. The case of whoever loaded the truck or ordered it rests on it, too 一超四罚.
/// </summary>
[Law(AdministrativePenaltyLaw.Art41)]
[RuleText(
    "称重记录 {record} 未经审核归入本案，或者不是该车的记录，不得作为处罚依据。",
    "The weighing {record} was not reviewed and filed for this case, or is of another truck: no decision rests on it.")]
public static class WeighingOfTheCase
{
    public static readonly RuleId Id = new("ENF-DEC-016");

    /// <param name="weighing">The capture that the act names, if it is one.</param>
    /// <param name="check">The check at a station that the act names, if it is one.</param>
    public static Refusal? Check(CaseId id, AllegedAct act, WeighRecord? weighing, StationCheck? check) =>
        (OfCapture(id, weighing) ?? OfCheck(id, check)) is { } weighed && IsOfTruck(act, weighed)
            ? null
            : new Refusal(Id, ("record", act.WeighRecord!.Value));

    private static Plate? OfCapture(CaseId id, WeighRecord? weighing) =>
        weighing is { Stage: WeighStage.Informed or WeighStage.Filed, Captured: { } captured }
        && (weighing.Case == id || weighing.Cited.Contains(id))
            ? captured.Plate
            : null;

    private static Plate? OfCheck(CaseId id, StationCheck? check) =>
        check is { First: not null } && check.Cases.Contains(id) ? check.Plate : null;

    /// <summary>Whoever had another part in it than driving may answer without the truck being named.</summary>
    private static bool IsOfTruck(AllegedAct act, Plate weighed) =>
        act.Plate is { } plate ? plate == weighed : act.Offence != OffenceCode.Overloading;
}
