using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Governance.Figures;

/// <summary>The values adopted for one figure, by commencement.</summary>
/// <param name="Declared">What it is when nothing is adopted; null until that is on record.</param>
public sealed record AdoptedFigure(ImmutableSortedDictionary<LocalDate, string> Steps, FigureDeclared? Declared = null)
{
    public static AdoptedFigure Initial { get; } = new(ImmutableSortedDictionary<LocalDate, string>.Empty);

    public static AdoptedFigure Evolve(AdoptedFigure figure, FigureFact fact) => fact switch
    {
        FigureDeclared declared => figure with { Declared = declared },
        FigureAdopted adopted => figure with { Steps = figure.Steps.SetItem(adopted.InForceFrom, adopted.Value) },
        _ => throw new UnreachableException(),
    };
}
