using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Trucks;

/// <summary>What can become legally true of a truck's overload record, in life order. The stored contract.</summary>
public abstract record TruckRecordFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>A capture became a case: other captures of the same journey are the same act (O-04).</summary>
/// <param name="Journey">What tells this journey from another, for instance the waybill's number; null where nothing does.</param>
[Fact("enforcement.truck-record.journey-charged.v1")]
public sealed record JourneyCharged(
    WeighRecordId Record, TravelDirection Direction, Instant CapturedAt, string? Journey, LocalDate On) : TruckRecordFact
{
    /// <summary>Digests of the evidence; null in entries from before they were kept.</summary>
    public ImmutableArray<string>? Digests { get; init; }
}

/// <summary>The capture fell away after it was charged.</summary>
[Fact("enforcement.truck-record.journey-released.v1")]
public sealed record JourneyReleased(WeighRecordId Record, LocalDate On) : TruckRecordFact;

/// <summary>劝返: a motorway entry turned the truck away.</summary>
[Fact("enforcement.truck-record.entry-refusal-counted.v1")]
public sealed record EntryRefusalCounted(EntryCheckId Check, LocalDate RefusedOn, LocalDate On) : TruckRecordFact;

/// <summary>Turned away more often in seven days than chance explains: a lead.</summary>
[Fact("enforcement.truck-record.repeated-refusal-noted.v1")]
public sealed record RepeatedRefusalNoted(
    Plate Plate, ImmutableArray<EntryCheckId> Checks, LocalDate From, LocalDate Until, LocalDate On) : TruckRecordFact;
