using System.Text.Json.Nodes;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>
/// Holds the planner's answer against the naive one. Cursors cannot be equal, since only the planner seals them: each must stand for
/// one place, and each place have one cursor.
/// </summary>
internal sealed class Comparison
{
    private readonly Dictionary<string, string> keyOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> cursorOf = new(StringComparer.Ordinal);

    /// <summary>Cursors of a list with the rows they stand at, as long as all were read at one position.</summary>
    public IReadOnlyList<(string Cursor, string Key)> PlacesIn(string list)
    {
        var places = cursorOf.Select(pair => (Cursor: pair.Value, Parts: pair.Key.Split('§'))).Where(place => place.Parts[1] == list).ToList();
        return places.Select(place => place.Parts[3]).Distinct().Count() > 1 ? [] : [.. places.Select(place => (place.Cursor, place.Parts[2]))];
    }

    /// <summary>The first difference; null when there is none.</summary>
    public string? Difference(JsonObject planned, NaiveAnswer naive)
    {
        var refused = (planned["errors"] as JsonArray ?? []).ToLookup(
            error => error!["path"]?[0]?.GetValue<string>() ?? "", error => error!["extensions"]!["code"]!.GetValue<string>());
        foreach (var root in refused)
        {
            if (!naive.Refused.TryGetValue(root.Key, out var codes) || root.Any(code => !codes.Contains(code)))
                return $"'{root.Key}' is refused with {string.Join(',', root)}, not {string.Join(',', codes ?? [])}: {planned["errors"]}";
        }
        // When one refusal takes the whole answer, others may not be told.
        if (naive.Data is null ? refused.Count == 0 : naive.Refused.Keys.Any(root => !refused.Contains(root))) return $"not refused: {string.Join(',', naive.Refused.Keys)}";
        return Difference("", planned["data"], naive.Data);
    }

    private string? Difference(string path, JsonNode? planned, JsonNode? expected)
    {
        switch (planned, expected)
        {
            case (JsonObject one, JsonObject other):
                if (!one.Select(field => field.Key).SequenceEqual(other.Select(field => field.Key)))
                    return $"{path}: fields {string.Join(',', one.Select(field => field.Key))}, not {string.Join(',', other.Select(field => field.Key))}";
                return one.Select(field => Difference($"{path}/{field.Key}", field.Value, other[field.Key])).FirstOrDefault(found => found is not null);
            case (JsonArray one, JsonArray other):
                if (one.Count != other.Count) return $"{path}: {one.Count} items, not {other.Count}";
                return one.Select((item, i) => Difference($"{path}/{i}", item, other[i])).FirstOrDefault(found => found is not null);
            case (JsonValue one, JsonValue other) when other.TryGetValue<string>(out var token) && token.StartsWith('§'):
                return SamePlace(path, one.GetValue<string>(), token);
            default:
                return JsonNode.DeepEquals(planned, expected) ? null : $"{path}: {planned?.ToJsonString() ?? "null"}, not {expected?.ToJsonString() ?? "null"}";
        }
    }

    private string? SamePlace(string path, string cursor, string token)
    {
        // Lists of one order and filter share their cursors, whoever's they are.
        var key = token.Split('§')[2];
        if (!keyOf.TryAdd(cursor, key) && keyOf[cursor] != key) return $"{path}: one cursor for {key} and {keyOf[cursor]}";
        if (!cursorOf.TryAdd(token, cursor) && cursorOf[token] != cursor) return $"{path}: two cursors for {token}";
        return null;
    }
}
