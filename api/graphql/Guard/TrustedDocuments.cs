using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Guard;

/// <summary>The documents of a manifest by id: looked up without hashing or parsing anything.</summary>
/// <remarks>
/// A manifest is what the code generation of a front end makes: <c>{ "sha256:…": { "document": "query …", "roles": ["Auditor"] } }</c>.
/// </remarks>
public sealed class TrustedDocuments
{
    private const string Algorithm = "sha256:";

    /// <summary>No document at all.</summary>
    public static readonly TrustedDocuments None = new([]);

    private readonly FrozenDictionary<string, TrustedDocument> byId;

    private TrustedDocuments(IEnumerable<TrustedDocument> documents) =>
        byId = documents.ToFrozenDictionary(document => document.Id, StringComparer.Ordinal);

    public IReadOnlyCollection<TrustedDocument> All => byId.Values;

    /// <summary>Null when no such document is trusted.</summary>
    public TrustedDocument? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The id of a text.</summary>
    public static string IdOf(string text) => Algorithm + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <param name="manifest">The manifest's JSON.</param>
    /// <param name="schema">Every document must be valid here.</param>
    /// <param name="roles">The roles there are; a document that names another is a mistake.</param>
    /// <exception cref="TrustedDocumentsException">Names the first entry that is wrong, and what is wrong with it.</exception>
    public static TrustedDocuments Read(string manifest, Schema schema, IReadOnlySet<string> roles, Limits? limits = null)
    {
        try
        {
            using var json = JsonDocument.Parse(manifest);
            if (json.RootElement.ValueKind is not JsonValueKind.Object) throw new TrustedDocumentsException("the manifest", "it is no JSON object");
            var known = new Dictionary<string, TrustedDocument>(StringComparer.Ordinal);
            foreach (var entry in json.RootElement.EnumerateObject())
            {
                if (!known.TryAdd(entry.Name, Entry(entry.Name, entry.Value, schema, roles, limits ?? Limits.TrustedDocument)))
                    throw new TrustedDocumentsException(entry.Name, "it stands twice in the manifest");
            }

            return new(known.Values);
        }
        catch (JsonException wrong)
        {
            throw new TrustedDocumentsException("the manifest", $"it is no JSON: {wrong.Message}");
        }
    }

    private static TrustedDocument Entry(string id, JsonElement entry, Schema schema, IReadOnlySet<string> roles, Limits limits)
    {
        if (entry.ValueKind is not JsonValueKind.Object || Text(entry, "document") is not { } text)
            throw new TrustedDocumentsException(id, "it has no 'document'");
        if (IdOf(text) is var digest && digest != id) throw new TrustedDocumentsException(id, $"its document has the digest {digest}");
        var prepared = PreparedDocument.Of(text, schema, new ExecutorOptions { Limits = limits });
        if (!prepared.Errors.IsEmpty)
            throw new TrustedDocumentsException(id, string.Join("; ", prepared.Errors.Select(error => $"{error.Message} at {error.Locations.FirstOrDefault()}")));
        return new(id, Roles(id, entry, roles), prepared);
    }

    private static ImmutableSortedSet<string> Roles(string id, JsonElement entry, IReadOnlySet<string> known)
    {
        if (!entry.TryGetProperty("roles", out var roles) || roles.ValueKind is not JsonValueKind.Array || roles.GetArrayLength() == 0)
            throw new TrustedDocumentsException(id, $"it does not say in 'roles' who may have it executed; \"{TrustedDocument.Everybody}\" is everybody");
        var named = roles.EnumerateArray().Select(role => role.ValueKind is JsonValueKind.String ? role.GetString()! : role.GetRawText())
            .ToImmutableSortedSet(StringComparer.Ordinal);
        if (named.Contains(TrustedDocument.Everybody) && named.Count > 1) throw new TrustedDocumentsException(id, "it is for everybody and names roles as well");
        var unknown = named.Remove(TrustedDocument.Everybody).Where(role => !known.Contains(role)).ToList();
        return unknown.Count == 0 ? named : throw new TrustedDocumentsException(id, $"there is no role {string.Join(", ", unknown)}");
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}

/// <summary>A manifest of trusted documents that must not be used.</summary>
public sealed class TrustedDocumentsException(string entry, string reason) : Exception($"Trusted documents: {entry}: {reason}.")
{
    /// <summary>The id of the entry that is wrong, or what else is.</summary>
    public string Entry { get; } = entry;
}
