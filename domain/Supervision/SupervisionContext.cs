using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Supervision;

/// <summary>What the deciders of supervision may know beside state and command; gathered by whoever executes an act.</summary>
public sealed record SupervisionContext(
    Instant At, Instant Now, Actor Actor, Calendar.WorkingCalendar Calendar, Figures Figures)
    : ActContext(At, Now, Actor, Calendar, Figures)
{
    /// <summary>The party ids of the natural persons whom the command names, by resident id: only the host can make them.</summary>
    public ImmutableDictionary<ResidentId, PartyId> Persons { get; init; } = ImmutableDictionary<ResidentId, PartyId>.Empty;

    /// <summary>Those whom the command names and who are forgotten, or about to be.</summary>
    public ImmutableHashSet<PartyId> Leaving { get; init; } = [];

    /// <summary>Who someone named in a command is for the record.</summary>
    /// <exception cref="KeyNotFoundException">The host has not made the natural person's party id.</exception>
    public PartyId PartyOf(PartyConcerned someone) =>
        someone.CreditCode is { } code ? PartyId.Of(code) : Persons[someone.ResidentId!.Value];
}
