using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Tanks;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>
/// Changes a trip that is on its way 在途变更: where it goes, who takes the goods, what they are carried on, who drives. What is null stays.
/// The hard rules are held against what it says then, and one that it breaks refuses the change.
/// </summary>
/// <param name="Route">From the place of loading to the new destination.</param>
/// <param name="Tank">Needed where another tank vehicle or trailer takes over: a fixed tank stays behind with its own.</param>
[ActOf(Role.Dispatcher), Law(RoadDangerousGoodsSafetyMeasures.Art24)]
public sealed record AmendInTransit(
    WaybillId Waybill,
    string Reason,
    TripRoute? Route = null,
    Instant? PlannedArrival = null,
    PartyConcerned? Consignee = null,
    TransportVehicle? Vehicle = null,
    TransportTrailer? Trailer = null,
    CrewMember? Driver = null,
    CrewMember? Escort = null,
    TankOnWaybill? Tank = null) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, AmendInTransit command, WaybillsContext context)
    {
        if (OrderOfWaybill.Check(waybill, WaybillStage.Departed, WaybillStage.InTransit) is { } closed) return closed;
        if (ReasonStated.Check(command.Reason) is { } blank) return blank;
        if (PartiesIdentified.Check(command, context) is { } unknown) return unknown;
        var before = waybill.Content!;
        var after = before.AmendedBy(command, context);
        if (after.SaysTheSameAs(before)) return Decision<WaybillFact>.Nothing;
        if (FieldsFilled.Check(after) is { } unfilled) return unfilled;
        if (JourneyInOrder.Check(after, context) is { } wrong) return wrong;
        if (CompleteCombination.Check(after) is { } incomplete) return incomplete;
        if (HardRules.FirstBrokenOnTheWayBy(command.Waybill, before, after, waybill.LoadedKg, context) is { } broken) return broken;
        return new WaybillAmended(
            after, command.Reason, [.. before.Books().Except(after.Books())], IssueSnapshot.Of(after, context), context.On);
    }
}
