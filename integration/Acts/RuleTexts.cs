using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts;

/// <summary>A refusal as people read it.</summary>
/// <param name="Article">The first article that the rule rests on: <c>ALL/32(4)</c>.</param>
public sealed record RefusalText(string RuleId, string Article, string Zh, string En);

/// <summary>The texts that stand beside the rules, filled with a refusal's details.</summary>
public static partial class RuleTexts
{
    private static readonly FrozenDictionary<string, (string Article, RuleTextAttribute Text)> ByRule =
        typeof(RuleId).Assembly.GetTypes()
            .Select(type => (
                Id: type.GetField("Id", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as RuleId?,
                Law: type.GetCustomAttributes<LawAttribute>().FirstOrDefault(),
                Text: type.GetCustomAttribute<RuleTextAttribute>()))
            .Where(rule => rule is { Id: not null, Law: not null, Text: not null })
            .ToFrozenDictionary(rule => rule.Id!.Value.Value, rule => (rule.Law!.Article, rule.Text!));

    /// <exception cref="KeyNotFoundException">A rule without texts: the convention specs forbid it.</exception>
    public static RefusalText Of(Refusal refusal)
    {
        var (article, text) = ByRule[refusal.Rule.Value];
        return new(refusal.Rule.Value, article, Fill(text.Zh, word => word.Zh), Fill(text.En, word => word.En));

        string Fill(string words, Func<(string Zh, string En), string> spoken) => Hole.Replace(
            words, hole => refusal.Details.TryGetValue(hole.Groups[1].Value, out var value)
                ? spoken(RefusalWords.Of(refusal.Rule, hole.Groups[1].Value, value))
                : hole.Value);
    }

    /// <summary>What a rule says when it refuses, whatever the details.</summary>
    /// <exception cref="KeyNotFoundException">A rule without texts: the convention specs forbid it.</exception>
    public static (string Zh, string En) Of(RuleId rule)
    {
        var (_, text) = ByRule[rule.Value];
        return (Hole.Replace(text.Zh, "…"), Hole.Replace(text.En, "…"));
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Hole { get; }
}
