using NodaTime;

namespace Regulatory.Domain.Waybills.Trips;

/// <summary>What can become true of the trips of a vehicle or a person, in life order. The stored contract.</summary>
public abstract record TripBookFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>派单占用: an issued waybill takes vehicle or person for a time; the same waybill again takes them for another.</summary>
/// <param name="From">Planned start.</param>
/// <param name="Until">Planned arrival, exclusive.</param>
[Fact("waybills.trip-book.reserved.v1")]
public sealed record TripReserved(WaybillId Waybill, Instant From, Instant Until, LocalDate On) : TripBookFact;

/// <summary>起运: the trip is under way, and stays so until it has ended.</summary>
[Fact("waybills.trip-book.begun.v1")]
public sealed record TripBegun(WaybillId Waybill, Instant At, LocalDate On) : TripBookFact;

/// <summary>行程结束: the vehicle arrived, or another took its place or theirs; vehicle and person are free from then on.</summary>
[Fact("waybills.trip-book.ended.v1")]
public sealed record TripEnded(WaybillId Waybill, Instant At, LocalDate On) : TripBookFact;

/// <summary>解除占用: the trip will not be made with this vehicle or person, or another waybill stands for it.</summary>
[Fact("waybills.trip-book.released.v1")]
public sealed record TripReleased(WaybillId Waybill, LocalDate On) : TripBookFact;
