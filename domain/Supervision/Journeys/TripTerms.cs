using NodaTime;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Journeys;

/// <summary>By what a journey is known to have carried something (waybills §9).</summary>
public enum TripSign
{
    /// <summary>起点为装卸场所</summary>
    BeganAtLoadingPlace,

    /// <summary>终点为装卸场所</summary>
    EndedAtLoadingPlace,

    /// <summary>称重记录</summary>
    Weighed,

    /// <summary>通行收费记录</summary>
    Toll,
}

/// <summary>One end of a trip.</summary>
/// <param name="Place">Name of the loading or unloading place that it lies in; null where it lies in none.</param>
public sealed record TripEnd(GeoPosition Position, string? Place);

/// <summary>The way of a trip as its track tells it.</summary>
/// <param name="ArrivedAt">When the vehicle came to rest; null while it is on its way.</param>
/// <param name="To">Where it came to rest, or where it was last.</param>
/// <param name="Metres">Along the track.</param>
/// <param name="Sign">By what it is known to have been loaded.</param>
public sealed record TripTaken(Instant DepartedAt, TripEnd From, Instant? ArrivedAt, TripEnd To, int Metres, TripSign Sign)
{
    /// <summary>Whole kilometres, the last one begun not counted.</summary>
    public int Kilometres => Metres / 1_000;

    /// <summary>Of a trip whose end nobody saw it is not held for longer that it goes on.</summary>
    private static readonly Duration Longest = Duration.FromDays(2);

    /// <summary>Both were under way at one time: they are one trip, of which one is told otherwise.</summary>
    public bool Overlaps(TripTaken other) => DepartedAt <= other.EndsBy && other.DepartedAt <= EndsBy;

    private Instant EndsBy => ArrivedAt ?? DepartedAt + Longest;
}

/// <summary>The waybill that covers a trip, as the record of waybills had it.</summary>
/// <param name="Id">Its id there.</param>
/// <param name="Number">运单编号</param>
/// <param name="IssuedAt">When it was issued: before the departure, or after.</param>
public sealed record CoveringWaybill(Guid Id, string Number, Instant IssuedAt)
{
    /// <summary>The driver carries it from the start (O29 24): one that was made later is no valid one, whatever trip it names.</summary>
    public bool IsValidFor(TripTaken trip) => IssuedAt <= trip.DepartedAt;
}

/// <summary>Whose vehicle made a trip.</summary>
/// <param name="CreditCode">Null for a natural person.</param>
/// <param name="Name">Null for a natural person, whose name is sealed in the vehicle's entry.</param>
public sealed record TripOperator(PartyId Party, CreditCode? CreditCode, string? Name)
{
    public static TripOperator Of(PartyOnRecord owner) => new(owner.Party, owner.CreditCode, owner.Name);
}
