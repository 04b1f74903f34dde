using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Domain.Waybills.Trips;

namespace Regulatory.Domain.Waybills;

/// <summary>What the deciders of waybills may know beside state and command; gathered by whoever executes an act.</summary>
public sealed record WaybillsContext(
    Instant At, Instant Now, Actor Actor, Calendar.WorkingCalendar Calendar, Figures Figures)
    : ActContext(At, Now, Actor, Calendar, Figures)
{
    /// <summary>The party ids of the natural persons whom the command names, by resident id: only the host can make them.</summary>
    public ImmutableDictionary<ResidentId, PartyId> Persons { get; init; } = ImmutableDictionary<ResidentId, PartyId>.Empty;

    /// <summary>Those whom the command names and who are forgotten, or about to be.</summary>
    public ImmutableHashSet<PartyId> Leaving { get; init; } = [];

    /// <summary>The next number of the day's register; needed when a waybill is drafted.</summary>
    public WaybillNumber? NextNumber { get; init; }

    /// <summary>The list of dangerous goods and the matrix of mixed loading, every edition.</summary>
    public DangerousGoodsTable Goods { get; init; } = DangerousGoodsTable.Empty;

    /// <summary>What other contexts know of the trip; nothing of what nobody was asked about.</summary>
    public TripCircumstances Circumstances { get; init; } = TripCircumstances.Unknown;

    /// <summary>The books of trips of every vehicle and person that the waybill takes, read with the act.</summary>
    public ImmutableDictionary<TripBookId, TripBook> Books { get; init; } = ImmutableDictionary<TripBookId, TripBook>.Empty;

    /// <summary>The waybill that is to take the place of a voided one; not drafted where there is none.</summary>
    public Waybill Replacement { get; init; } = Waybill.Initial;

    /// <summary>The voided waybill whose place this one takes; null where it takes none.</summary>
    public Waybill? Replaces { get; init; }

    /// <summary>Who someone named in a command is for the record.</summary>
    /// <exception cref="KeyNotFoundException">The host has not made the natural person's party id.</exception>
    public PartyId PartyOf(PartyConcerned someone) =>
        someone.CreditCode is { } code ? PartyId.Of(code) : Persons[someone.ResidentId!.Value];

    /// <exception cref="InvalidOperationException">Whoever executes the act gathered no number.</exception>
    public WaybillNumber Number() =>
        NextNumber ?? throw new InvalidOperationException($"The act needs {nameof(NextNumber)}, and the context does not have it.");
}
