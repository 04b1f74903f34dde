using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Trucks;

/// <summary>Takes out a charged capture that was annulled.</summary>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art29)]
public sealed record ReleaseJourney(Plate Truck, WeighRecordId Record) : TruckRecordCommand;

public static partial class TruckRecordDecider
{
    private static Decision<TruckRecordFact> Decide(TruckRecord truck, ReleaseJourney command, OverloadContext context)
    {
        if (truck.Journeys.All(charged => charged.Record != command.Record)) return Decision<TruckRecordFact>.Nothing;
        return new JourneyReleased(command.Record, context.On);
    }
}
