using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>Pages: all rows in their order, one after the other looked at, and of those that remain the ones between two places.</summary>
/// <param name="fields">Answers the fields of one row.</param>
/// <param name="cursors">Cursor → the key of the row it stands at.</param>
internal sealed class NaivePages(
    NaiveDocument document, NaiveRows rows, Caller caller, IReadOnlyDictionary<string, string> cursors, Exercised exercised,
    Func<NaiveRow, List<Field>, Task<JsonObject>> fields)
{
    /// <summary>What stands for the cursor of a row in an answer.</summary>
    private static string CursorToken(string list, object key, long? knownAt) => $"§{list}§{key}§{knownAt}";

    public async Task<JsonObject> Of(Entity entity, long? knownAt, Func<NaiveRow, Task<bool>> isLinked, List<Field> nodes)
    {
        var arguments = document.Arguments(nodes[0]);
        var filter = new NaiveFilter(rows, exercised);
        var day = arguments.GetValueOrDefault("effectiveOn") is string text ? DateOnly.Parse(text, CultureInfo.InvariantCulture) : default(DateOnly?);
        var list = new List<NaiveRow>();
        var ranks = await rows.Keys(entity, knownAt, Order(entity, arguments));
        foreach (var key in ranks)
        {
            var row = new NaiveRow(entity, key, knownAt);
            if (await rows.IsVisible(row, caller) && await isLinked(row) && (day is null || await IsEffective(row, day.Value))
                && (arguments.GetValueOrDefault("where") is not Dictionary<string, object?> where || await filter.Holds(row, where))) list.Add(row);
        }
        var total = list.Count;
        var (after, before) = (Rank("after"), Rank("before"));
        var within = list.Where(row => (after is null || ranks.IndexOf(row.Key) > after) && (before is null || ranks.IndexOf(row.Key) < before)).ToList();
        var (fromEnd, size) = (arguments.GetValueOrDefault("last") is not null, Size(arguments));
        exercised.Saw(arguments.GetValueOrDefault("first") is not null ? "first" : fromEnd ? "last" : "no size");
        if (knownAt is not null) exercised.Saw("a page of the past");
        var page = fromEnd ? within.TakeLast(size).ToList() : within.Take(size).ToList();
        var more = within.Count > size;
        if (more) exercised.Saw("more than a page");
        return await Connection(entity, nodes, page, total,
            new(fromEnd ? before is not null : more, fromEnd ? more : after is not null, ListName(nodes[0])));

        int? Rank(string side)
        {
            if (arguments.GetValueOrDefault(side) is not string cursor) return null;
            exercised.Saw(side);
            return ranks.Select(key => $"{key}").ToList().IndexOf(cursors[cursor]);
        }
    }

    private async Task<JsonObject> Connection(Entity entity, List<Field> nodes, List<NaiveRow> page, int total, PageFacts facts)
    {
        var type = char.ToUpperInvariant(entity.Plural[0]) + entity.Plural[1..];
        var answer = new JsonObject();
        foreach (var (key, parts) in document.Collect(parts: nodes, $"{type}Connection", isEntity: false))
        {
            exercised.Saw(parts[0].Name.Value);
            switch (parts[0].Name.Value)
            {
                case "totalCount":
                    answer[key] = total;
                    break;
                case "pageInfo":
                    answer[key] = new JsonObject(document.Collect(parts: parts, "PageInfo", isEntity: false).Select(part =>
                        KeyValuePair.Create(part.Key, PageInfo(part.Nodes[0].Name.Value, page, facts))));
                    break;
                case "nodes":
                    var found = new JsonArray();
                    foreach (var row in page) found.Add(await fields(row, parts));
                    answer[key] = found;
                    break;
                case "edges":
                    var edges = new JsonArray();
                    foreach (var row in page) edges.Add(await Edge(row, $"{type}Edge", parts, facts.List));
                    answer[key] = edges;
                    break;
                default:
                    answer[key] = $"{type}Connection";
                    break;
            }
        }
        return answer;
    }

    private async Task<JsonObject> Edge(NaiveRow row, string type, List<Field> nodes, string list)
    {
        var edge = new JsonObject();
        foreach (var (key, parts) in document.Collect(parts: nodes, type, isEntity: false))
            edge[key] = parts[0].Name.Value switch
            {
                "cursor" => CursorToken(list, row.Key, row.KnownAt),
                "node" => await fields(row, parts),
                _ => type,
            };
        return edge;
    }

    private static JsonNode? PageInfo(string name, List<NaiveRow> page, PageFacts facts) => name switch
    {
        "hasNextPage" => facts.HasNext,
        "hasPreviousPage" => facts.HasPrevious,
        "startCursor" => page is [var first, ..] ? CursorToken(facts.List, first.Key, first.KnownAt) : null,
        "endCursor" => page is [.., var last] ? CursorToken(facts.List, last.Key, last.KnownAt) : null,
        _ => "PageInfo",
    };

    private async Task<bool> IsEffective(NaiveRow row, DateOnly day)
    {
        exercised.Saw("effectiveOn");
        var valid = row.Entity.Validity!;
        return (DateOnly)(await rows.Value(row, valid.From))! <= day && (await rows.Value(row, valid.Until!) is not DateOnly last || last >= day);
    }

    private ImmutableArray<(Column Column, bool Descending)> Order(Entity entity, Dictionary<string, object?> arguments)
    {
        var keys = NaiveValues.AsList(arguments.GetValueOrDefault("order")).Cast<Dictionary<string, object?>>().Select(entry => entry.Single())
            .Select(entry => (Column: entity.ColumnOfField(entry.Key)!, Descending: (string?)entry.Value == "DESC")).DistinctBy(key => key.Column).ToList();
        exercised.Saw($"order of {keys.Count}");
        foreach (var key in keys) exercised.Saw($"order by {key.Column.Kind} {(key.Descending ? "down" : "up")}");
        if (keys.Count == 0) keys = [.. entity.DefaultOrder.Select(key => (key.Column, key.Descending))];
        if (keys.All(key => key.Column != entity.Key)) keys.Add((entity.Key, keys.Count > 0 && keys[^1].Descending));
        return [.. keys];
    }

    private static int Size(Dictionary<string, object?> arguments) => int.Parse(
        (arguments.GetValueOrDefault("first") ?? arguments.GetValueOrDefault("last") ?? "20").ToString()!, CultureInfo.InvariantCulture);

    /// <summary>Lists are told apart by the names of their cursor variables, else by where they stand.</summary>
    private static string ListName(Field field) =>
        field.Arguments.FirstOrDefault(argument => argument.Name.Value is "after" or "before" && argument.Value is Variable) is { Value: Variable variable }
            ? variable.Name.Value[1..]
            : field.At.ToString();

    private sealed record PageFacts(bool HasNext, bool HasPrevious, string List);
}
