using System.Collections.Immutable;
using System.Diagnostics;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>A source unit's loading sheet of one day as its deciders remember it 装载日志.</summary>
/// <param name="Slips">The loading slips on it by number, each with the truck that it is for.</param>
public sealed record LoadingSheet(ImmutableDictionary<string, Plate> Slips)
{
    public static LoadingSheet Initial { get; } = new(ImmutableDictionary<string, Plate>.Empty);

    public static LoadingSheet Evolve(LoadingSheet state, LoadingSheetFact fact) => fact switch
    {
        TruckLoaded loaded => new(state.Slips.SetItem(loaded.SlipNumber, loaded.Plate)),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
