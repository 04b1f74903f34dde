using System.Globalization;
using System.Text.Json;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Acts;
using Regulatory.Ledger.Codec;

namespace Regulatory.Regctl.Importing;

/// <summary>One record of an earlier register, as the act that takes it over.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Key">Its key in the source system.</param>
public sealed record ImportLine(int Line, string Key, object Command);

/// <summary>What is wrong with a line, and where in it: <c>$.input.holder.creditCode</c>.</summary>
public sealed record ImportFault(int Line, string Path, string What)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}, {Path}: {What}");
}

/// <summary>
/// A file of records to be taken over, one a line: <c>{ "act": "ImportLicence", "input": { … } }</c>, with the input in the ledger's
/// JSON. A line is read as the act's own types read it: a wrong check digit, an unknown or missing member never gets any further.
/// </summary>
public sealed class ImportFile(string source, FactCodec codec)
{
    /// <summary>The acts that take records over, by name.</summary>
    private static readonly Dictionary<string, Type> Acts = new() { [nameof(ImportLicence)] = typeof(ImportLicence) };

    /// <summary>The lines in parts of some size, each with what is wrong in it; blank lines are passed over.</summary>
    public async IAsyncEnumerable<(IReadOnlyList<ImportLine> Lines, IReadOnlyList<ImportFault> Faults)> Read(string path, int size)
    {
        var (lines, faults, number) = (new List<ImportLine>(size), new List<ImportFault>(), 0);
        await foreach (var text in File.ReadLinesAsync(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(text)) continue;
            try
            {
                lines.Add(LineOf(text, number));
            }
            catch (Exception wrong) when (wrong is CodecException or JsonException or FormatException)
            {
                faults.Add(new(number, (wrong as CodecException)?.Path ?? "$", wrong.Message));
            }
            if (lines.Count + faults.Count < size) continue;
            yield return (lines, faults);
            (lines, faults) = (new(size), []);
        }
        if (lines.Count + faults.Count > 0) yield return (lines, faults);
    }

    private ImportLine LineOf(string text, int number)
    {
        using var line = JsonDocument.Parse(text);
        var (act, input) = (Member(line.RootElement, "act", JsonValueKind.String), Member(line.RootElement, "input", JsonValueKind.Object));
        if (line.RootElement.EnumerateObject().FirstOrDefault(member => member.Name is not ("act" or "input")) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
            throw new CodecException($"$.{unknown.Name}", "A line has 'act' and 'input', nothing else.");
        if (!Acts.TryGetValue(act.GetString()!, out var type))
            throw new CodecException("$.act", $"'{act.GetString()}' takes nothing over; these do: {string.Join(", ", Acts.Keys)}.");
        object command;
        try
        {
            command = codec.Decode(input.GetRawText(), type);
        }
        catch (CodecException wrong)
        {
            throw new CodecException($"$.input{wrong.Path[1..]}", wrong.Message, wrong);
        }
        var (system, key) = command switch
        {
            ImportLicence licence => (licence.SourceSystem, licence.SourceKey),
            var other => throw new InvalidOperationException($"{other.GetType().Name} does not say where it comes from."),
        };
        return system == source
            ? new(number, key, command)
            : throw new CodecException("$.input.sourceSystem", $"'{system}' is not the source of this run, '{source}'.");
    }

    private static JsonElement Member(JsonElement line, string name, JsonValueKind kind) =>
        line.ValueKind is JsonValueKind.Object && line.TryGetProperty(name, out var member) && member.ValueKind == kind
            ? member
            : throw new CodecException($"$.{name}", $"A line is an object with '{name}'.");

    /// <summary>The id of the act that takes a record over in a run: the same record in the same run is taken over once.</summary>
    public static Guid CommandId(string source, string run, string key) => CommandIds.Derived($"import\n{source}\n{run}\n{key}");
}
