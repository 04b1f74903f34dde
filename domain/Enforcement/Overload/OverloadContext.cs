using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Enforcement.Overload.Inquiries;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sources;

namespace Regulatory.Domain.Enforcement.Overload;

/// <summary>What the deciders of overload control may know beside state and command; gathered by whoever executes an act.</summary>
public sealed record OverloadContext(
    Instant At, Instant Now, Actor Actor, Calendar.WorkingCalendar Calendar, Figures Figures)
    : ActContext(At, Now, Actor, Calendar, Figures)
{
    /// <summary>The party ids of the natural persons whom the command names, by resident id.</summary>
    public ImmutableDictionary<ResidentId, PartyId> Persons { get; init; } = ImmutableDictionary<ResidentId, PartyId>.Empty;

    /// <summary>Those whom the command names and who are forgotten, or about to be.</summary>
    public ImmutableHashSet<PartyId> Leaving { get; init; } = [];

    /// <summary>The site at which the command says something happened; not planned where there is none.</summary>
    public MonitoringSite Site { get; init; } = MonitoringSite.Initial;

    /// <summary>The source unit whose yard a truck leaves.</summary>
    public SourceUnit Source { get; init; } = SourceUnit.Initial;

    /// <summary>The source unit's sheet of the day on which it is said to have loaded.</summary>
    public LoadingSheet Sheet { get; init; } = LoadingSheet.Initial;

    /// <summary>The overloaded truck that an inquiry is about; null where no weighing found an excess.</summary>
    public WeighedTruck? Weighed { get; init; }

    /// <summary>The case that is to rest on a weighing; null where there is none on record yet.</summary>
    public RestingCase? Resting { get; init; }

    /// <summary>The pass that the command names; not applied for where there is none.</summary>
    public OversizePermit Pass { get; init; } = OversizePermit.Initial;

    /// <summary>The case that is to be counted; null where nothing is known of it.</summary>
    public CountableCase? Case { get; init; }

    /// <summary>Who someone named in a command is for the record.</summary>
    /// <exception cref="KeyNotFoundException">The host has not made the natural person's party id.</exception>
    public PartyId PartyOf(PartyConcerned someone) =>
        someone.CreditCode is { } code ? PartyId.Of(code) : Persons[someone.ResidentId!.Value];
}
