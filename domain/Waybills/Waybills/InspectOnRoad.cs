using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>Two officers at least stop the vehicle and look at it, its crew, goods and papers 路检.</summary>
[ActOf(Role.EnforcementOfficer, Role.Police), Law(AdministrativePenaltyLaw.Art42), Law(RoadDangerousGoodsSafetyMeasures.Art44)]
public sealed record InspectOnRoad(
    WaybillId Waybill, ImmutableArray<RoadsideOfficer> Officers, RoadsideResult Result, string Findings, string Place) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, InspectOnRoad command, WaybillsContext context)
    {
        if (waybill.Inspections.Contains(context.At)) return Decision<WaybillFact>.Nothing;
        // Whoever left without reporting the departure, or was recalled and drives all the same, is found at the roadside, too.
        if (OrderOfWaybill.Check(
                waybill, WaybillStage.Issued, WaybillStage.Recalled, WaybillStage.PreTripChecked, WaybillStage.LoadingChecked, WaybillStage.Departed,
                WaybillStage.InTransit, WaybillStage.Arrived, WaybillStage.SignedFor) is { } closed)
            return closed;
        if (TwoOfficersAtRoadside.Check(command.Officers, context) is { } alone) return alone;
        if (ReasonStated.Check(command.Findings, command.Place) is { } blank) return blank;
        return new RoadsideInspected(command.Officers, command.Result, command.Findings, command.Place, context.At, context.On);
    }
}
