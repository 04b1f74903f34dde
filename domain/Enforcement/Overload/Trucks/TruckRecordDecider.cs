using System.Diagnostics;

namespace Regulatory.Domain.Enforcement.Overload.Trucks;

/// <summary>What becomes of a truck's record. Its entries come in the order of other matters, each with its own day.</summary>
public static partial class TruckRecordDecider
{
    public static Decision<TruckRecordFact> Decide(TruckRecord truck, TruckRecordCommand command, OverloadContext context) => command switch
    {
        ChargeJourney act => Decide(truck, act, context),
        ReleaseJourney act => Decide(truck, act, context),
        CountEntryRefusal act => Decide(truck, act, context),
        _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
    };
}
