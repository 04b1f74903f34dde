using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Governance.Figures;

/// <summary>The figures that the adoptions make: what deciders read.</summary>
public static class FiguresInForce
{
    /// <summary>The figures after one more adoption.</summary>
    public static Kernel.Figures With(this Kernel.Figures figures, FigureFact fact)
    {
        var steps = figures.Adopted.GetValueOrDefault(fact.Key, ImmutableSortedDictionary<LocalDate, string>.Empty);
        return new(figures.Adopted.SetItem(fact.Key, AdoptedFigure.Evolve(new(steps), fact).Steps));
    }
}
