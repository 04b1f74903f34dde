using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Governance.Figures;

namespace Regulatory.Projections.Governance;

/// <summary>The figures that officers have set 已采用参数; every other figure has its default.</summary>
/// <param name="Key">Stable name: <c>licensing.oldest-driver</c>.</param>
/// <param name="Value">The latest value adopted, in force from <paramref name="InForceFrom"/>.</param>
/// <param name="Basis">Article, standard or decision that gives the value.</param>
/// <param name="Adoptions">Every value ever adopted, in the order of adoption.</param>
/// <param name="Version">Version of the figure's stream: what an act on it is based on.</param>
[ReadModel("adopted_figures", version: 1), History, ReadableByOfficers]
public sealed record AdoptedFigures(
    [property: Key] string Key,
    string Value,
    [property: Filterable] LocalDate InForceFrom,
    string Basis,
    string Reason,
    ImmutableArray<Adoption> Adoptions,
    long Version)
{
    public static AdoptedFigures Evolve(AdoptedFigures? row, FigureFact fact, FactContext at) => fact switch
    {
        FigureAdopted adopted => new(
            adopted.Key, adopted.Value, adopted.InForceFrom, adopted.Basis, adopted.Reason,
            [.. row?.Adoptions ?? [], new(adopted.Value, adopted.InForceFrom, adopted.Basis, adopted.Reason, at.RecordedAt)], at.Version),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}

/// <summary>One adoption of a value.</summary>
public sealed record Adoption(string Value, LocalDate InForceFrom, string Basis, string Reason, Instant RecordedAt);
