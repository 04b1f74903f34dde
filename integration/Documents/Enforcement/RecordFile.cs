using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>
/// The text of a record 笔录 as it lies in the store of evidence; the fact that the record was made holds its digest. JSON:
/// <c>{"format": "regulatory-record/1", "from", "to", "recorder", "about", "lines": [{"speaker", "text"}], "items": [{"name",
/// "specification", "quantity", "place"}]}</c>, times as <c>2026-02-20T09:10</c> by the wall clock.
/// </summary>
/// <param name="Recorder">记录人</param>
/// <param name="About">Who the person is to the case, or the weather of an inquest: what the form asks for beside the text.</param>
/// <param name="Items">What was sampled, for a sampling voucher.</param>
public sealed record RecordFile(
    LocalDateTime From, LocalDateTime To, string? Recorder, string? About, ImmutableArray<Utterance> Lines, ImmutableArray<SampledItem> Items)
{
    public const string Format = "regulatory-record/1";

    private const int MostLines = 2_000;
    private const int LongestText = 20_000;

    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    /// <summary>Reads a file; false if it is not a record, or one of more than 2,000 lines or items or with a text of more than 20,000 characters.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out RecordFile? record)
    {
        record = null;
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var file = document.RootElement;
            if (file.ValueKind is not JsonValueKind.Object || Text(file, "format") != Format) return false;
            if (!TryMoment(file, "from", out var from) || !TryMoment(file, "to", out var to) || to < from) return false;
            if (!TryRows(file, "lines", out var lines) || !TryRows(file, "items", out var items)) return false;
            record = new(
                from, to, Text(file, "recorder"), Text(file, "about"),
                [.. lines.Select(line => new Utterance(Text(line, "speaker") ?? "", Text(line, "text") ?? ""))],
                [.. items.Select(item => new SampledItem(
                    Text(item, "name") ?? "", Text(item, "specification") ?? "", Text(item, "quantity") ?? "", Text(item, "place") ?? ""))]);
            return record.Lines.All(line => line.Speaker.Length is > 0 and <= LongestText && line.Text.Length <= LongestText);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool TryMoment(JsonElement file, string name, out LocalDateTime moment)
    {
        var read = Moment.Parse(Text(file, name) ?? "");
        moment = read.Success ? read.Value : default;
        return read.Success;
    }

    private static bool TryRows(JsonElement file, string name, out ImmutableArray<JsonElement> rows)
    {
        rows = [];
        if (!file.TryGetProperty(name, out var array)) return true;
        if (array.ValueKind is not JsonValueKind.Array || array.GetArrayLength() > MostLines) return false;
        rows = [.. array.EnumerateArray()];
        return rows.All(row => row.ValueKind is JsonValueKind.Object);
    }

    private static string? Text(JsonElement from, string name) =>
        from.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 and <= LongestText } text
            ? text
            : null;
}

/// <summary>One thing of which a sample was taken.</summary>
public sealed record SampledItem(string Name, string Specification, string Quantity, string Place);
