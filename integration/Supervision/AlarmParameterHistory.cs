using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.AlarmRules;

namespace Regulatory.Integration.Supervision;

/// <summary>The parameters of the alarm rules on every day, from the figures that officers adopted.</summary>
public sealed class AlarmParameterHistory
{
    /// <summary>Keys of the figures that the rules go by begin with one of these.</summary>
    private static readonly ImmutableArray<string> Prefixes = ["alarms.", "tracks."];

    private readonly ImmutableSortedDictionary<SupervisionClass, RuleBook> books;

    private AlarmParameterHistory(ImmutableSortedDictionary<SupervisionClass, RuleBook> books, string fingerprint) =>
        (this.books, Fingerprint) = (books, fingerprint);

    /// <summary>The same for the same parameters on the same days.</summary>
    public string Fingerprint { get; }

    public RuleBook For(SupervisionClass vehicles) => books[vehicles];

    /// <param name="today">What holds before the first change that anybody adopted is read as of the day before it, or of today.</param>
    public static AlarmParameterHistory Of(Figures figures, LocalDate today)
    {
        var changes = figures.Adopted.Where(figure => Prefixes.Any(prefix => figure.Key.StartsWith(prefix, StringComparison.Ordinal)))
            .SelectMany(figure => figure.Value.Keys).Distinct().Order().ToList();
        var beginning = changes is [var first, ..] && first <= today ? first.PlusDays(-1) : today;
        var steps = new Dated<AlarmParameters>(
            [(LocalDate.MinIsoValue, AlarmParameters.Of(figures, beginning)), .. changes.Select(day => (day, AlarmParameters.Of(figures, day)))]);
        return new(
            Enum.GetValues<SupervisionClass>().ToImmutableSortedDictionary(vehicles => vehicles, vehicles => new RuleBook(vehicles, steps)),
            string.Join(' ', steps.Steps.Select(step => $"{step.From:uuuu-MM-dd}:{step.Value.Fingerprint()}")));
    }
}
