using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Governance.Figures;

/// <summary>The values adopted for one figure, by commencement.</summary>
public sealed record AdoptedFigure(ImmutableSortedDictionary<LocalDate, string> Steps)
{
    public static AdoptedFigure Initial { get; } = new(ImmutableSortedDictionary<LocalDate, string>.Empty);

    public static AdoptedFigure Evolve(AdoptedFigure figure, FigureFact fact) => fact switch
    {
        FigureAdopted adopted => new(figure.Steps.SetItem(adopted.InForceFrom, adopted.Value)),
        _ => throw new UnreachableException(),
    };
}
