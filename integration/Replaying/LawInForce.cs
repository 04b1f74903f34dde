using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Replaying;

/// <summary>A rule of law that an aggregate's acts are held against.</summary>
/// <param name="Name">Name of its file: <c>RenewalLengthens</c>.</param>
/// <param name="Articles">What it rests on.</param>
public sealed record RuleInForce(RuleId Id, string Name, ImmutableArray<string> Articles);

/// <summary>A figure with the value that held on a day.</summary>
/// <param name="Key"><c>AdministrativeLicensingLaw.DaysToDecide</c> of a statute, <c>licensing.oldest-driver</c> of the figures adopted.</param>
/// <param name="Since">Day from which it held; null for a default, or when it has held ever since.</param>
/// <param name="Step">Which of its dated steps that is, from 1; 0 for a default.</param>
/// <param name="Steps">How many it has, later ones included.</param>
/// <param name="Basis">Article or statute, or source and confidence of a default.</param>
public sealed record FigureInForce(string Key, string Value, LocalDate? Since, int Step, int Steps, string Basis);

/// <summary>The law that an act of one kind was under on a day.</summary>
/// <param name="Day">Legal day of the fact.</param>
/// <param name="Version">Position of the latest reference fact that the act was decided by; null where the envelope names none.</param>
public sealed record LawInForce(LocalDate Day, long? Version, ImmutableArray<RuleInForce> Rules, ImmutableArray<FigureInForce> Figures)
{
    private static readonly Assembly Domain = typeof(LawAttribute).Assembly;

    private static readonly ImmutableArray<(string Code, Type Type)> Instruments =
    [
        .. Domain.GetTypes().Select(type => (type.GetCustomAttribute<InstrumentAttribute>()?.Code, Type: type))
            .Where(pair => pair.Code is not null).Select(pair => (pair.Code!, pair.Type)),
    ];

    private static readonly ImmutableArray<Figure> Adoptable =
    [
        .. Domain.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Figure)).Select(field => (Figure)field.GetValue(null)!).OrderBy(figure => figure.Key, StringComparer.Ordinal),
    ];

    /// <param name="state">The aggregate's state: its rules lie in the folder <c>Rules</c> beside it.</param>
    /// <param name="kind">Kind of its streams: figures of the same context apply.</param>
    public static LawInForce Of(Type state, string kind, LocalDate day, long? version, Figures figures)
    {
        var all = Domain.GetTypes().Where(type => type.Namespace == $"{state.Namespace}.Rules" && type.GetCustomAttributes<LawAttribute>().Any()).ToList();
        var codes = all.SelectMany(ArticlesOf).Select(CodeOf).ToHashSet(StringComparer.Ordinal);
        var rules = all.Where(rule => ArticlesOf(rule).Any(article => HasCommenced(CodeOf(article), day)))
            .Select(rule => (Id: rule.GetField("Id", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as RuleId?, Rule: rule))
            .Where(pair => pair.Id is not null)
            .Select(pair => new RuleInForce(pair.Id!.Value, pair.Rule.Name, [.. ArticlesOf(pair.Rule)]))
            .OrderBy(rule => rule.Id.Value, StringComparer.Ordinal);
        var context = kind[..(kind.IndexOf('.', StringComparison.Ordinal) + 1)];
        return new(
            day, version, [.. rules],
            [
                .. Instruments.Where(instrument => codes.Contains(instrument.Code)).OrderBy(instrument => instrument.Code, StringComparer.Ordinal)
                    .SelectMany(instrument => Statutory(instrument.Code, instrument.Type, day)),
                .. Adoptable.Where(figure => figure.Key.StartsWith(context, StringComparison.Ordinal)).Select(figure => Adopted(figure, figures, day)),
            ]);
    }

    /// <summary>The same law, whatever the day.</summary>
    public bool IsAsIn(LawInForce? other) => other is not null && Version == other.Version && Rules.Select(rule => rule.Id).SequenceEqual(other.Rules.Select(rule => rule.Id))
        && Figures.SequenceEqual(other.Figures);

    private static IEnumerable<string> ArticlesOf(Type rule) => rule.GetCustomAttributes<LawAttribute>().Select(law => law.Article).Distinct();

    private static string CodeOf(string article) => article.Split('/')[0];

    /// <summary>An instrument whose commencement the code does not know counts as in force.</summary>
    private static bool HasCommenced(string code, LocalDate day) =>
        Instruments.FirstOrDefault(instrument => instrument.Code == code).Type
            ?.GetField("Commencement", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)?.GetValue(null) is not LocalDate commencement
        || commencement <= day;

    private static IEnumerable<FigureInForce> Statutory(string code, Type instrument, LocalDate day) => instrument
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Dated<>))
        .Select(field => (FigureInForce?)StatutoryFigure.MakeGenericMethod(field.FieldType.GetGenericArguments()).Invoke(
            null, [$"{instrument.Name}.{field.Name}", field.GetValue(null), day, BasisOf(field, code)]))
        .OfType<FigureInForce>();

    private static string BasisOf(FieldInfo field, string code) =>
        string.Join(", ", field.GetCustomAttributes<LawAttribute>().Select(law => law.Article).DefaultIfEmpty(code));

    private static readonly MethodInfo StatutoryFigure = typeof(LawInForce).GetMethod(nameof(StepOn), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static FigureInForce? StepOn<T>(string key, Dated<T> figure, LocalDate day, string basis)
    {
        var step = figure.Steps.Count(one => one.From <= day);
        if (step == 0) return null;
        var (from, value) = figure.Steps[step - 1];
        return new(
            key, TextOf(value), from == LocalDate.MinIsoValue ? null : from, step, figure.Steps.Length, basis);
    }

    /// <summary>A value as it is read; a list with what is in it.</summary>
    private static string TextOf(object? value) => value switch
    {
        string text => text,
        System.Collections.IEnumerable many => string.Join("; ", many.Cast<object>().Select(TextOf)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static FigureInForce Adopted(Figure figure, Figures figures, LocalDate day)
    {
        if (!figures.Adopted.TryGetValue(figure.Key, out var steps)) return new(figure.Key, figure.Default, null, 0, 0, $"{figure.Source}, {figure.Confidence}");
        var step = steps.Count(one => one.Key <= day);
        return step == 0
            ? new(figure.Key, figure.Default, null, 0, steps.Count, $"{figure.Source}, {figure.Confidence}")
            : new(figure.Key, figures.TextOf(figure, day), steps.Keys.ElementAt(step - 1), step, steps.Count, "adopted");
    }
}
