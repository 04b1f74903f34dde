using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Trucks.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Trucks;

/// <summary>Enters that a capture became part of a case, once for each act (O-04); recorded with the filing.</summary>
/// <param name="Digests">Digests of the pack, its pictures and its film: the same evidence proves one crossing.</param>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art29)]
public sealed record ChargeJourney(
    Plate Truck, WeighRecordId Record, TravelDirection Direction, Instant CapturedAt, string? Journey,
    ImmutableArray<string> Digests) : TruckRecordCommand;

public static partial class TruckRecordDecider
{
    private static Decision<TruckRecordFact> Decide(TruckRecord truck, ChargeJourney command, OverloadContext context)
    {
        if (truck.Journeys.Any(charged => charged.Record == command.Record)) return Decision<TruckRecordFact>.Nothing;
        if (OneActOneCase.Check(truck, command, context) is { } twice) return twice;
        if (EvidenceProvesOnce.Check(truck, command.Digests) is { } again) return again;
        return new JourneyCharged(command.Record, command.Direction, command.CapturedAt, command.Journey, context.On)
        {
            Digests = command.Digests,
        };
    }
}
