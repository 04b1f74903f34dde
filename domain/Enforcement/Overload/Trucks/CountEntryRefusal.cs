using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Trucks;

/// <summary>Counts that a motorway entry turned the truck away 劝返计次; more than twice in seven days is a lead.</summary>
[ActOf(Role.System), Law(HighwaySafetyProtectionRegulations.Art40)]
public sealed record CountEntryRefusal(Plate Truck, EntryCheckId Check, LocalDate RefusedOn) : TruckRecordCommand;

public static partial class TruckRecordDecider
{
    private static Decision<TruckRecordFact> Decide(TruckRecord truck, CountEntryRefusal command, OverloadContext context)
    {
        if (truck.Refusals.Any(refusal => refusal.Check == command.Check)) return Decision<TruckRecordFact>.Nothing;
        var counted = new EntryRefusalCounted(command.Check, command.RefusedOn, context.On);
        var after = TruckRecord.Evolve(truck, counted);
        return after.RepeatedWith(command.Truck, command.RefusedOn, context) is { } repeated && truck.NotedUntil < repeated.From
            ? Decision<TruckRecordFact>.Accept(counted, repeated)
            : counted;
    }
}
