using System.Text.Json;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Specs.Support;

namespace Regulatory.Domain.Specs.Seeds;

/// <summary>Reads the reference data that the product ships.</summary>
public static class SeedFiles
{
    private static readonly string Folder = Path.Combine(Repository.Root, "seeds");

    public static IReadOnlyList<ListItem> Items { get; } = ReadItems();

    /// <summary>The rows of a table, by column name; a field with a comma stands in quotes.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Table(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, file));
        var header = Fields(lines[0]);
        return [.. lines.Skip(1).Select(line => header.Zip(Fields(line)).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static List<ListItem> ReadItems()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "licence-items.json")));
        return [.. file.RootElement.GetProperty("items").EnumerateArray()
            .Select(item => StoredForm.Catalogue.Codec.Decode<ListItem>(item.GetRawText()))];
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string> { "" };
        var quoted = false;
        foreach (var character in line)
        {
            if (character == '"') quoted = !quoted;
            else if (character == ',' && !quoted) fields.Add("");
            else fields[^1] += character;
        }
        return fields;
    }
}
