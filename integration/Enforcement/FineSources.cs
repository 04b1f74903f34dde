using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Enforcement;

/// <summary>Names what the steps of a calculation rest on.</summary>
internal sealed class FineSources(Figures figures)
{
    public static FineSource Of(string article, Confidence confidence = Confidence.Certain) =>
        new(article, Citation.Zh(article), Citation.En(article), confidence);

    public FineSource Of(Figure figure, LocalDate on) => new(
        figure.Source, figure.Zh, figure.En, figure.Confidence, figure.Key, ValueOf(figure, on), Adopted(figure, on));

    /// <summary>Numbers with their unit; of a choice the one that was made.</summary>
    private string ValueOf(Figure figure, LocalDate on)
    {
        var value = figures.TextOf(figure, on);
        return decimal.TryParse(value, CultureInfo.InvariantCulture, out _) ? $"{value} {figure.Unit}" : value;
    }

    private LocalDate? Adopted(Figure figure, LocalDate on) =>
        figures.Adopted.GetValueOrDefault(figure.Key) is { } steps && steps.Keys.Any(from => from <= on) ? steps.Keys.Last(from => from <= on) : null;

    public static ImmutableArray<FineSource> Articles(params ImmutableArray<string> articles) => [.. articles.Select(article => Of(article))];
}
