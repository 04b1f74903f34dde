using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Documents.Models;

/// <summary>How the glossary calls a fact, and the article that it names.</summary>
/// <param name="Article">As the glossary has it: <c>ALL 38</c>; empty where it names none.</param>
public sealed partial record FactWords(string Zh, string En, string Article)
{
    private static readonly FrozenDictionary<string, FactWords> ByWireName = Read();

    /// <summary>The article in Chinese: 《行政许可法》第三十八条; what is no article stays as it is written.</summary>
    public string ArticleZh => string.Join('、', Articles.Select(Citation.Zh));

    /// <summary>The article in English.</summary>
    public string ArticleEn => string.Join("; ", Articles.Select(Citation.En));

    /// <summary>All words by wire name.</summary>
    public static IReadOnlyDictionary<string, FactWords> All => ByWireName;

    /// <summary><c>ALL 39, 44</c> is two articles of one instrument.</summary>
    private IEnumerable<string> Articles
    {
        get
        {
            var instrument = "";
            foreach (var part in Article.Split(", ", StringSplitOptions.RemoveEmptyEntries))
            {
                var words = part.Split(' ');
                if (words.Length == 2) instrument = words[0];
                yield return words.Length == 2 || char.IsAsciiDigit(part[0]) ? $"{instrument}/{words[^1]}" : part;
            }
        }
    }

    /// <summary>The words for a wire name; the name itself for a fact that the glossary does not know.</summary>
    public static FactWords Of(string wireName) => ByWireName.GetValueOrDefault(wireName) ?? new(wireName, wireName, "");

    private static FrozenDictionary<string, FactWords> Read()
    {
        using var stream = typeof(FactWords).Assembly.GetManifestResourceStream("Regulatory.Integration.glossary.md")
            ?? throw new InvalidOperationException("The assembly lacks the glossary.");
        using var reader = new StreamReader(stream);
        var rows = Row.Matches(reader.ReadToEnd().ReplaceLineEndings("\n")).ToDictionary(
            row => row.Groups[3].Value,
            row => new FactWords(row.Groups[1].Value.Trim(), row.Groups[2].Value.Trim(), row.Groups[4].Value.Trim()));
        return typeof(FactAttribute).Assembly.GetTypes()
            .Select(type => (Name: type.GetCustomAttribute<FactAttribute>()?.WireName, Words: rows.GetValueOrDefault(type.Name)))
            .Where(fact => fact is { Name: not null, Words: not null })
            .ToFrozenDictionary(fact => fact.Name!, fact => fact.Words!, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^\| ([^|]+) \| ([^|`]+)`(\w+)`[^|]* \| fact \| ([^|]*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row { get; }
}
