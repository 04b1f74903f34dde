using System.Diagnostics;

namespace Regulatory.Domain.Waybills.Trips;

/// <summary>An act upon a book of trips; each is recorded with the act on the waybill from which it follows.</summary>
public abstract record TripBookCommand
{
    public abstract TripBookId Book { get; init; }
}

/// <summary>The powers over a book of trips, one line per act.</summary>
public static partial class TripBookDecider
{
    public static Decision<TripBookFact> Decide(TripBook book, TripBookCommand command, ActContext context) => command switch
    {
        ReserveTrip act => Decide(book, act, context),
        BeginTrip act => Decide(book, act, context),
        EndTrip act => Decide(book, act, context),
        ReleaseTrip act => Decide(book, act, context),
        _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
    };
}
