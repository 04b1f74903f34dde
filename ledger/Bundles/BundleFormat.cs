using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regulatory.Ledger.Bundles;

/// <summary>
/// Names of the files in a case bundle and how its JSON is written and read: strictly, so that one text has one meaning for whoever
/// checks it.
/// </summary>
public static class BundleFormat
{
    /// <summary>Format of the bundle, of <c>proofs.json</c>, and of the proof that travels in a paper.</summary>
    public const string Bundle = "regulatory-bundle/1", Proofs = "regulatory-proofs/1", Paper = "regulatory-proof/1";

    public const string Manifest = "manifest.json", Facts = "facts.jsonl", ProofFile = "proofs.json", Keys = "keys.txt";

    public const string Report = "report.pdf", Page = "verify.html", ReadMe = "README.txt";

    /// <summary>Folders of signed heads, of papers, and of files of which facts record the digests.</summary>
    public const string Heads = "heads/", Documents = "documents/", Evidence = "evidence/";

    /// <summary>Name of the proof that a paper carries.</summary>
    public const string PaperProofFile = "proof.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        MaxDepth = 8,
    };

    private static readonly JsonDocumentOptions Plain = new() { MaxDepth = Json.MaxDepth };

    /// <summary>Where the head of a tree of a size stands in a bundle.</summary>
    public static string HeadFile(long size) => FormattableString.Invariant($"{Heads}{size:D12}.note");

    /// <summary>UTF-8, indented, lines ended by LF.</summary>
    public static byte[] Write<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, Json), (byte)'\n'];

    /// <summary>Whether a null stands in a list: of members the serialiser knows that they may not be null, of items it does not.</summary>
    private static bool HasHoles(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Null || HasHoles(item)),
        JsonValueKind.Object => value.EnumerateObject().Any(member => HasHoles(member.Value)),
        _ => false,
    };

    /// <param name="format">What its member <c>format</c> must say.</param>
    /// <exception cref="BundleUnreadableException">Not that JSON, or another version of it.</exception>
    internal static T Read<T>(string name, ReadOnlyMemory<byte> json, string format)
        where T : class, IVersioned
    {
        try
        {
            using (var document = JsonDocument.Parse(json, Plain))
                if (HasHoles(document.RootElement)) throw new JsonException("A list has a null in it.");
            var value = JsonSerializer.Deserialize<T>(json.Span, Json);
            return value is { Format: var said } && said == format
                ? value
                : throw BundleUnreadableException.Format(name, format, value?.Format ?? "");
        }
        catch (JsonException fault)
        {
            throw BundleUnreadableException.Malformed(name, fault);
        }
    }
}

/// <summary>A JSON file that says its format and version first.</summary>
internal interface IVersioned
{
    string Format { get; }
}
