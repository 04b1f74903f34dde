using System.Collections.Frozen;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts;

/// <summary>
/// Words for the names that refusals carry: a stage, a kind, a field that was left empty. Refusals keep the names, as they are on record; the words
/// stand together in <c>refusal-words.txt</c> and are put in when a text is made.
/// </summary>
internal static class RefusalWords
{
    private static readonly FrozenDictionary<string, (string Zh, string En)> ByName = Read();

    /// <summary>A value of a refusal as people read it. What is no name stays as it is; of several names each gets its words.</summary>
    /// <param name="place">Where it stands in the text of the rule.</param>
    public static (string Zh, string En) Of(RuleId rule, string place, string value)
    {
        if (Find(rule, place, value) is { } whole) return whole;
        var parts = value.Split([", ", "; "], StringSplitOptions.None);
        if (parts.Length == 1) return (value, value);
        var known = Array.ConvertAll(parts, part => Find(rule, place, part));
        if (!known.Any(word => word is not null)) return (value, value);
        var words = parts.Zip(known, (part, word) => word ?? (part, part)).ToList();
        return (string.Join('、', words.Select(word => word.Zh)), string.Join(", ", words.Select(word => word.En)));
    }

    /// <summary>The words for a name, those of the rule before those that all rules share; null where there are none.</summary>
    public static (string Zh, string En)? Find(RuleId rule, string place, string name)
    {
        for (var id = rule.Value; id.Length > 0; id = id.LastIndexOf('-') is var end and > 0 ? id[..end] : "")
            if (ByName.TryGetValue($"{id} {place} {name}", out var own)) return own;
        return ByName.TryGetValue($"{place} {name}", out var shared) ? shared : null;
    }

    private static FrozenDictionary<string, (string Zh, string En)> Read()
    {
        using var stream = typeof(RefusalWords).Assembly.GetManifestResourceStream("Regulatory.Integration.refusal-words.txt")
            ?? throw new InvalidOperationException("The assembly lacks the words of refusals.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').Select(line => line.Split(" | "))
            .ToFrozenDictionary(line => line[0], line => (line[1], line[2]), StringComparer.Ordinal);
    }
}
