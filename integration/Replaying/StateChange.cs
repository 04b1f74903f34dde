using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Regulatory.Integration.Replaying;

/// <summary>One value of a state that a fact changed.</summary>
/// <param name="Path">Members with dots, places in square brackets: <c>term.until</c>, <c>stops[0].cause</c>.</param>
/// <param name="Before">JSON; null when there was none.</param>
/// <param name="After">JSON; null when there is none any more.</param>
public sealed record StateChange(string Path, string? Before, string? After)
{
    internal static ImmutableArray<StateChange> Between(JsonNode? before, JsonNode? after)
    {
        var (old, now) = (Leaves(before), Leaves(after));
        return
        [
            .. old.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
                .Select(path => new StateChange(path, old.GetValueOrDefault(path), now.GetValueOrDefault(path)))
                .Where(change => change.Before != change.After),
        ];
    }

    private static Dictionary<string, string> Leaves(JsonNode? node)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(node, "");
        return leaves;

        void Add(JsonNode? part, string path)
        {
            switch (part)
            {
                case null:
                    break;
                case JsonObject { Count: > 0 } members:
                    foreach (var (name, value) in members) Add(value, path.Length == 0 ? name : $"{path}.{name}");
                    break;
                case JsonArray { Count: > 0 } items:
                    for (var i = 0; i < items.Count; i++) Add(items[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
                    break;
                case JsonObject or JsonArray:
                    break;
                default:
                    leaves.Add(path, part.ToJsonString(Replay.Readable));
                    break;
            }
        }
    }
}
