using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>What the papers of each agency say about it, by the day from which it holds. What held before is kept: old forms come out as they were.</summary>
public sealed class AgencyBook
{
    private readonly ImmutableArray<Entry> entries;

    private AgencyBook(ImmutableArray<Entry> entries) => this.entries = entries;

    /// <summary>Nothing about anybody.</summary>
    public static AgencyBook Empty { get; } = new([]);

    /// <summary>For development only: names and numbers that nobody has.</summary>
    public static AgencyBook Example { get; } = new(
        [new(
            DivisionCode.Parse("440000"), new(2000, 1, 1),
            new("示例市示例路1号", "法制与执法监督处（示例）", "020-00000000", "示例市人民政府", "示例人民法院", "示例银行", "0000 0000 0000 0000 000"))]);

    /// <summary>
    /// Reads a JSON file: <c>[{"division": "440100", "from": "2026-01-01", "address", "contact", "telephone", "reconsideration", "court",
    /// "bank", "bankAccount"}]</c>.
    /// </summary>
    /// <exception cref="FormatException">It says something else; names what.</exception>
    public static AgencyBook Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new([.. document.RootElement.EnumerateArray().Select(EntryOf)]);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or UnparsableValueException)
        {
            throw new FormatException($"The agencies' particulars cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>Of the agency of a division on a day: the division's own, else that of the nearest one above; null where there is none.</summary>
    public AgencyParticulars? Of(DivisionCode division, LocalDate on) => entries
        .Where(entry => entry.Division.Covers(division) && entry.From <= on)
        .OrderBy(entry => entry.Division.Prefix.Length).ThenBy(entry => entry.From)
        .LastOrDefault()?.Particulars;

    private static Entry EntryOf(JsonElement entry) => new(
        DivisionCode.Parse(Text(entry, "division")), LocalDatePattern.Iso.Parse(Text(entry, "from")).GetValueOrThrow(),
        new(
            Text(entry, "address"), Text(entry, "contact"), Text(entry, "telephone"), Text(entry, "reconsideration"), Text(entry, "court"),
            Text(entry, "bank"), Text(entry, "bankAccount")));

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() is { Length: > 0 } text
        ? text
        : throw new FormatException($"The agencies' particulars lack a value for '{name}'.");

    private sealed record Entry(DivisionCode Division, LocalDate From, AgencyParticulars Particulars);
}
