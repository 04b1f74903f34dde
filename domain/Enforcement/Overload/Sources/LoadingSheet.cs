using System.Collections.Immutable;
using System.Diagnostics;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>A source unit's loading sheet of one day as its deciders remember it 装载日志.</summary>
/// <param name="Slips">Numbers of the loading slips on it.</param>
public sealed record LoadingSheet(ImmutableHashSet<string> Slips)
{
    public static LoadingSheet Initial { get; } = new([]);

    public static LoadingSheet Evolve(LoadingSheet state, LoadingSheetFact fact) => fact switch
    {
        TruckLoaded loaded => new(state.Slips.Add(loaded.SlipNumber)),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
