using System.Collections.Immutable;

namespace Regulatory.Domain.Kernel;

/// <summary>
/// An act that the law does not allow: a value, never an exception. It names the rule; the texts for people live beside the
/// rule (<see cref="RuleTextAttribute"/>), the details fill them.
/// </summary>
public sealed record Refusal(RuleId Rule, ImmutableSortedDictionary<string, string> Details)
{
    /// <param name="rule">The rule that refuses.</param>
    /// <param name="details">Values for the rule's text, by name; dates as ISO 8601, everything culture-invariant.</param>
    public Refusal(RuleId rule, params ReadOnlySpan<(string Name, object Value)> details)
        : this(rule, Render(details)) { }

    public bool Equals(Refusal? other) =>
        other is not null && Rule == other.Rule && Details.SequenceEqual(other.Details);

    public override int GetHashCode() => HashCode.Combine(Rule, Details.Count);

    private static ImmutableSortedDictionary<string, string> Render(ReadOnlySpan<(string Name, object Value)> details)
    {
        var rendered = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in details)
            rendered.Add(name, value switch
            {
                NodaTime.LocalDate date => date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
                _ => value.ToString() ?? "",
            });
        return rendered.ToImmutable();
    }
}
