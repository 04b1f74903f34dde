using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Arithmetic;

/// <summary>What a weigher can have read at all, whatever the law makes of it.</summary>
public static class Readings
{
    /// <summary>More than any truck on a public road weighs, kg; the most an axle, or a spacing in millimetres, comes to.</summary>
    private const int HeaviestKg = 1_000_000, HeaviestAxleKg = 100_000, WidestMm = 20_000;

    /// <summary>Masses and measures of a truck, none of them nothing.</summary>
    public static bool ArePossible(TruckConfiguration truck, ImmutableArray<int> loadsKg, int grossKg) =>
        grossKg is > 0 and <= HeaviestKg
        && loadsKg.All(load => load is > 0 and <= HeaviestAxleKg)
        && truck.RegisteredMassKg is null or (> 0 and <= HeaviestKg)
        && truck.Groups.All(group => group.SpacingMm is null or (> 0 and <= WidestMm));

    /// <summary>Whether the loads of the axles make up the total, within the tolerance; true where only the total was weighed.</summary>
    public static bool AddUp(ImmutableArray<int> loadsKg, int grossKg, LocalDate on, Figures figures) =>
        loadsKg.IsEmpty
        || Math.Abs(SumOf(loadsKg) - grossKg) * 1_000 <= (long)grossKg * figures.NumberOf(OverloadFigures.ToleranceOfAxleSum, on);

    public static long SumOf(ImmutableArray<int> loadsKg) => loadsKg.Sum(load => (long)load);
}
