using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;

namespace Regulatory.Projections.Waybills;

/// <summary>Broken rules in the words that stand beside them, filled with what the fact remembers.</summary>
internal static partial class BrokenRuleWords
{
    private static readonly FrozenDictionary<RuleId, RuleTextAttribute> Texts = typeof(RuleId).Assembly.GetTypes()
        .Select(type => (
            Id: type.GetField("Id", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as RuleId?,
            Text: type.GetCustomAttribute<RuleTextAttribute>()))
        .Where(rule => rule is { Id: not null, Text: not null })
        .ToFrozenDictionary(rule => rule.Id!.Value, rule => rule.Text!);

    /// <summary>A rule that is no more keeps its code, without words.</summary>
    public static BrokenRuleShown Of(BrokenRule broken)
    {
        var text = Texts.GetValueOrDefault(broken.Rule);
        return new(
            broken.Code, broken.Rule.Value, broken.Article, Fill(text?.Zh ?? broken.Code, broken.Details), Fill(text?.En ?? broken.Code, broken.Details));
    }

    private static string Fill(string words, ImmutableSortedDictionary<string, string> details) =>
        Hole.Replace(words, hole => details.TryGetValue(hole.Groups[1].Value, out var value) ? value : hole.Value);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Hole { get; }
}
