using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Trucks;

/// <summary>A truck's overload record as its deciders remember it 车辆治超记录: what it was charged with, and where it was turned away.</summary>
/// <param name="NotedUntil">Day of the latest refusal of the last lead; the earliest day there is when there was none.</param>
public sealed record TruckRecord(
    ImmutableArray<JourneyCharged> Journeys, ImmutableArray<EntryRefusalCounted> Refusals, LocalDate NotedUntil)
{
    public static TruckRecord Initial { get; } = new([], [], LocalDate.MinIsoValue);

    public static TruckRecord Evolve(TruckRecord state, TruckRecordFact fact) => fact switch
    {
        JourneyCharged charged => state with { Journeys = state.Journeys.Add(charged) },
        JourneyReleased released => state with { Journeys = state.Journeys.RemoveAll(charged => charged.Record == released.Record) },
        EntryRefusalCounted counted => state with { Refusals = state.Refusals.Add(counted) },
        RepeatedRefusalNoted noted => state with { NotedUntil = noted.Until },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    /// <summary>The lead that a refusal of a day makes with those around it, which may have been counted before it; null while they are few.</summary>
    public RepeatedRefusalNoted? RepeatedWith(Plate plate, LocalDate refusedOn, ActContext context) =>
        Refusals.Select(refusal => refusal.RefusedOn).Where(day => day >= refusedOn).Distinct().Order()
            .Select(until => RepeatedRefusals(plate, until, context)).FirstOrDefault(repeated => repeated?.From <= refusedOn);

    /// <summary>The lead that the refusals of the days up to one make; null while they are few.</summary>
    private RepeatedRefusalNoted? RepeatedRefusals(Plate plate, LocalDate until, ActContext context)
    {
        var days = context.Figures.NumberOf(OverloadFigures.DaysOfRefusals, until);
        var recent = Refusals.Where(refusal => refusal.RefusedOn > until.PlusDays(-days) && refusal.RefusedOn <= until)
            .OrderBy(refusal => refusal.RefusedOn).ToImmutableArray();
        return recent.Length > context.Figures.NumberOf(OverloadFigures.RefusalsForLead, until)
            ? new(plate, [.. recent.Select(refusal => refusal.Check)], recent[0].RefusedOn, until, context.On)
            : null;
    }
}
