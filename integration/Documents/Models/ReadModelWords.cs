using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Regulatory.Integration.Documents.Models;

/// <summary>How the glossary calls a read model.</summary>
public sealed partial record ReadModelWords(string Zh, string En)
{
    private static readonly FrozenDictionary<string, ReadModelWords> ByRecord = Read();

    /// <summary>The words for the name of a record; null for one that the glossary does not know.</summary>
    public static ReadModelWords? Of(string record) => ByRecord.GetValueOrDefault(record);

    private static FrozenDictionary<string, ReadModelWords> Read()
    {
        using var stream = typeof(ReadModelWords).Assembly.GetManifestResourceStream("Regulatory.Integration.glossary.md")
            ?? throw new InvalidOperationException("The assembly lacks the glossary.");
        using var reader = new StreamReader(stream);
        return Row.Matches(reader.ReadToEnd().ReplaceLineEndings("\n")).DistinctBy(row => row.Groups[3].Value).ToFrozenDictionary(
            row => row.Groups[3].Value, row => new ReadModelWords(row.Groups[1].Value.Trim(), row.Groups[2].Value.Trim()), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^\| ([^|]+) \| ([^|`]+)`(\w+)`[^|]* \| read model \| [^|]* \|$", RegexOptions.Multiline)]
    private static partial Regex Row { get; }
}
