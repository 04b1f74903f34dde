using System.Globalization;

namespace Regulatory.GraphQL.Conventions;

/// <summary>
/// The global id of an object: <c>Licence:0198…</c>; of a state in the past <c>Licence:0198…@18231</c>, which is another object, or
/// clients' caches would mix past and present.
/// </summary>
/// <param name="Type">Name of the entity; empty when the client sent the bare key.</param>
/// <param name="KnownAt">Ledger position of a historical state.</param>
public readonly record struct NodeId(string Type, string Key, long? KnownAt)
{
    public static NodeId Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var type = colon > 0 && IsName(text.AsSpan(0, colon)) ? text[..colon] : "";
        var rest = type.Length == 0 ? text : text[(colon + 1)..];
        var at = rest.LastIndexOf('@');
        return at > 0 && long.TryParse(rest.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? new(type, rest[..at], position)
            : new(type, rest, null);
    }

    /// <summary>The key inside an id, whether it came bare or whole.</summary>
    public static string KeyIn(string text) => Parse(text).Key;

    public override string ToString()
    {
        var id = Type.Length == 0 ? Key : $"{Type}:{Key}";
        return KnownAt is { } position ? string.Create(CultureInfo.InvariantCulture, $"{id}@{position}") : id;
    }

    /// <summary>A type's name begins with a capital and has letters only after it; keys such as <c>E:9144…</c> are no type names.</summary>
    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !char.IsAsciiLetterUpper(text[0])) return false;
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetter(letter)) return false;
        }
        return true;
    }
}
