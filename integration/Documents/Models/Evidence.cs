using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;
using Regulatory.Ledger;

namespace Regulatory.Integration.Documents.Models;

/// <summary>
/// The facts that a paper rests on, as a JSON file that travels inside the PDF: <c>{"format", "facts": [{"position", "stream",
/// "version", "type", "recordedAt", "data"}]}</c>. Each <c>data</c> repeats the stored canonical bytes to the letter; what is
/// personal in them stays sealed.
/// </summary>
public sealed record Evidence(string Json, long FirstPosition, long LastPosition)
{
    public const string FileName = "evidence.json";

    /// <summary>SHA-256 of the file, 64 lower-case hex digits.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Json)));

    /// <exception cref="ArgumentException">No facts: a paper without them proves nothing.</exception>
    public static Evidence Of(IReadOnlyCollection<RecordedFact> facts)
    {
        if (facts.Count == 0)
        {
            throw new ArgumentException("A paper rests on at least one fact.", nameof(facts));
        }

        var layout = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, layout))
        {
            json.WriteStartObject();
            json.WriteString("format", "regulatory-evidence/1");
            json.WriteStartArray("facts");
            foreach (var fact in facts)
            {
                Write(json, fact);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new(Encoding.UTF8.GetString(buffer.ToArray()), facts.Min(f => f.Position), facts.Max(f => f.Position));
    }

    private static void Write(Utf8JsonWriter json, RecordedFact fact)
    {
        json.WriteStartObject();
        json.WriteNumber("position", fact.Position);
        json.WriteString("stream", fact.Stream.ToString());
        json.WriteNumber("version", fact.Version);
        json.WriteString("type", fact.Type);
        json.WriteString("recordedAt", InstantPattern.ExtendedIso.Format(fact.RecordedAt));
        json.WritePropertyName("data");
        json.WriteRawValue(fact.Data);
        json.WriteEndObject();
    }
}
