using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Kernel;

/// <summary>
/// A figure that is not [certain] law: a setting that officers can see and change, dated and labelled with how sure it is.
/// Figures that are certain are <see cref="Dated{T}"/> constants in <c>Law/</c> instead.
/// </summary>
/// <param name="Key">Stable name: <c>licensing.hearing-request-unit</c>.</param>
/// <param name="Default">What holds until an officer adopts another value.</param>
/// <param name="Source">Where the default comes from: article, standard or rulebook section.</param>
public sealed record Figure(
    string Key, string Default, string Unit, Confidence Confidence, string Source, string Zh, string En);

/// <summary>The figures in force: adopted values by key and commencement date, over the defaults.</summary>
public sealed record Figures(ImmutableDictionary<string, ImmutableSortedDictionary<LocalDate, string>> Adopted)
{
    /// <summary>Nothing adopted: every figure has its default.</summary>
    public static Figures Defaults { get; } =
        new(ImmutableDictionary<string, ImmutableSortedDictionary<LocalDate, string>>.Empty);

    public string TextOf(Figure figure, LocalDate on) =>
        Adopted.TryGetValue(figure.Key, out var steps) && steps.LastOrDefault(step => step.Key <= on) is { Value: { } value }
            ? value
            : figure.Default;

    public int NumberOf(Figure figure, LocalDate on) =>
        int.Parse(TextOf(figure, on), System.Globalization.CultureInfo.InvariantCulture);

    public bool FlagOf(Figure figure, LocalDate on) => TextOf(figure, on) == "true";
}
