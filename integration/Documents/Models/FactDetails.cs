using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Documents.Models;

/// <summary>
/// The stored data of a fact as names and values, members of members by their path. Personal values are opened and masked, and so is a resident id within another number; the masks
/// are lifted only for whoever stated a purpose.
/// </summary>
/// <param name="open">Opens an envelope of a subject; null when the subject's key was destroyed.</param>
/// <param name="inClear">Without masks.</param>
public sealed class FactDetails(Func<string, string, string?> open, bool inClear)
{
    private const string Erased = "（已依法删除 erased by law）";

    /// <param name="data">A JSON object.</param>
    public ImmutableArray<ReportedDetail> Of(string data)
    {
        using var document = JsonDocument.Parse(data);
        return [.. Flat("", document.RootElement)];
    }

    /// <summary>The paths of the personal values in a fact.</summary>
    /// <param name="data">A JSON object.</param>
    public static ImmutableArray<string> SealedIn(string data)
    {
        var paths = ImmutableArray.CreateBuilder<string>();
        var seen = new FactDetails((_, _) => "", inClear: true);
        using var document = JsonDocument.Parse(data);
        paths.AddRange(seen.Flat("", document.RootElement).Where(detail => detail.IsPersonal).Select(detail => detail.Name));
        return paths.ToImmutable();
    }

    private IEnumerable<ReportedDetail> Flat(string path, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when Envelope(value) is var (subject, envelope) => [new(path, Shown(path, open(subject, envelope)), IsPersonal: true)],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Flat(path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Value)),
        JsonValueKind.Array => value.EnumerateArray()
            .SelectMany((item, index) => Flat(string.Create(CultureInfo.InvariantCulture, $"{path}[{index + 1}]"), item)),
        JsonValueKind.Null => [],
        JsonValueKind.String => [new(path, inClear ? value.GetString()! : NumbersOfPersons.WithoutId(value.GetString()!))],
        _ => [new(path, value.GetRawText())],
    };

    private static (string Subject, string Envelope)? Envelope(JsonElement value) =>
        value.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal).SequenceEqual(["sealed", "subject"])
        && value.GetProperty("subject").GetString() is { } subject && value.GetProperty("sealed").GetString() is { } envelope
            ? (subject, envelope)
            : null;

    private string Shown(string path, string? clear) => clear is null ? Erased : inClear ? clear : Masked(path, clear);

    /// <summary>张*, 4401**********0013, 138****1234; of anything else the first character.</summary>
    private static string Masked(string path, string clear)
    {
        var name = path[(path.LastIndexOf('.') + 1)..];
        return name.EndsWith("residentId", StringComparison.Ordinal) ? ResidentId.Masked(clear)
            : name.EndsWith("telephone", StringComparison.Ordinal) && clear.Length > 7 ? $"{clear[..3]}****{clear[^4..]}"
            : clear.EnumerateRunes().FirstOrDefault() is var first && clear.Length > 0 ? first + "*" : "*";
    }
}
