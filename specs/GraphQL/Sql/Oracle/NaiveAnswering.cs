using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime.Text;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>One question being answered, field by field.</summary>
internal sealed class NaiveAnswering
{
    private readonly NaiveDocument document;
    private readonly NaiveRows rows;
    private readonly NaivePages pages;
    private readonly NaiveRefusals refusals;
    private readonly ImmutableArray<Entity> entities;
    private readonly Func<NodaTime.Instant, long> positionAt;
    private readonly Caller caller;
    private readonly Exercised exercised;

    public NaiveAnswering(
        NaiveDocument document, NaiveRows rows, ImmutableArray<Entity> entities, Func<NodaTime.Instant, long> positionAt, Caller caller,
        IReadOnlyDictionary<string, string> cursors, Exercised exercised)
    {
        (this.document, this.rows, this.entities, this.positionAt, this.caller, this.exercised) = (document, rows, entities, positionAt, caller, exercised);
        pages = new(document, rows, caller, cursors, exercised, Fields);
        refusals = new(entities, document, caller, exercised);
    }

    public async Task<NaiveAnswer> Answer()
    {
        var data = new JsonObject();
        var refused = ImmutableDictionary<string, ImmutableHashSet<string>>.Empty;
        var whole = true;
        foreach (var (key, nodes) in document.Collect(document.Operation.SelectionSet, "Query", isEntity: false))
        {
            var codes = new HashSet<string>(StringComparer.Ordinal);
            data[key] = nodes[0].Name.Value == "__typename" ? "Query" : await Root(nodes, codes);
            if (codes.Count == 0) continue;
            refused = refused.Add(key, [.. codes]);
            whole &= entities.All(entity => entity.Plural != nodes[0].Name.Value) && nodes[0].Name.Value != "nodes";
        }
        return new(whole ? data : null, refused);
    }

    private async Task<JsonNode?> Root(List<Field> nodes, HashSet<string> codes)
    {
        var (name, arguments) = (nodes[0].Name.Value, document.Arguments(nodes[0]));
        if (name is "node" or "nodes")
        {
            var found = new JsonArray();
            foreach (var id in name == "node" ? [arguments["id"]] : NaiveValues.AsList(arguments["ids"]))
            {
                var (entity, key, at) = Identified((string)id!);
                if (entity is not null && key is not null) refusals.Check(entity, nodes, at is not null, codes);
                found.Add(entity is null || key is null || codes.Count > 0 ? null : await One(new(entity, key, at), nodes));
            }
            exercised.Saw(name);
            return codes.Count > 0 ? null : name == "node" ? found[0]?.DeepClone() : found;
        }
        if (entities.SingleOrDefault(entity => entity.Plural == name) is { } many)
        {
            var knownAt = KnownAt(arguments);
            if (!NaiveRows.Admits(many, caller)) codes.Add(NotForThem);
            else refusals.CheckPage(many, nodes, knownAt is not null, codes);
            return codes.Count > 0 ? null : await pages.Of(many, knownAt, _ => Task.FromResult(true), nodes);
        }
        return await ByKey(entities.Single(entity => entity.Singular == name), arguments, nodes, codes);
    }

    private string NotForThem => caller.Subject is null ? "UNAUTHENTICATED" : "FORBIDDEN";

    private async Task<JsonNode?> ByKey(Entity entity, Dictionary<string, object?> arguments, List<Field> nodes, HashSet<string> codes)
    {
        var knownAt = KnownAt(arguments);
        if (!NaiveRows.Admits(entity, caller))
        {
            codes.Add(NotForThem);
            return null;
        }
        object? key;
        if (arguments.GetValueOrDefault("id") is string id)
        {
            exercised.Saw("one by id");
            var (named, its, at) = Identified(id);
            // A name in front that is none of this entity, or of none at all: such an object is not there.
            if (named is not null ? named != entity : NamesAType(id)) return null;
            if (named is null) its = KeyOf(entity, id);
            if (at is not null && knownAt is not null && at != knownAt) codes.Add("BAD_USER_INPUT");
            (key, knownAt) = (its, at ?? knownAt);
        }
        else
        {
            exercised.Saw("one by another key");
            var lookup = entity.Lookups.Single(column => arguments.GetValueOrDefault(column.Field) is not null);
            key = null;
            if (knownAt is null || entity.History is not null)
                foreach (var candidate in await rows.Keys(entity, knownAt, [(entity.Key, false)]))
                    if (Equals(await rows.Value(new(entity, candidate, knownAt), lookup), arguments[lookup.Field])) key = candidate;
            key ??= Guid.Empty;
        }
        if (key is not null) refusals.Check(entity, nodes, knownAt is not null, codes);
        return codes.Count > 0 || key is null ? null : await One(new(entity, key, knownAt), nodes);
    }

    private static bool NamesAType(string id) => id.Split(':') is [[>= 'A' and <= 'Z', _, ..] name, _, ..] && name.All(char.IsAsciiLetter);

    private async Task<JsonNode?> One(NaiveRow row, List<Field> nodes)
    {
        if (row.KnownAt is not null) exercised.Saw("a state of the past");
        return await rows.IsThere(row, caller) ? await Fields(row, nodes) : null;
    }

    private async Task<JsonObject> Fields(NaiveRow row, List<Field> nodes)
    {
        var answer = new JsonObject();
        foreach (var (key, parts) in document.Collect(parts: nodes, row.Entity.Name, isEntity: true))
        {
            var name = parts[0].Name.Value;
            if (parts[0].Alias is not null) exercised.Saw("alias");
            if (parts.Count > 1) exercised.Saw("merged field");
            answer[key] = name switch
            {
                "__typename" => row.Entity.Name,
                "id" => row.Id,
                "maskedFields" => await MaskedFields(row),
                _ when row.Entity.Relations.SingleOrDefault(relation => relation.Field == name) is { } relation => await Way(row, relation, parts),
                _ => await Column(row, row.Entity.ColumnOfField(name)!, parts),
            };
        }
        return answer;
    }

    private async Task<JsonNode?> Column(NaiveRow row, Column column, List<Field> parts)
    {
        exercised.Saw($"{row.Entity.Name}.{column.Field}");
        var value = await rows.Shown(row, column, caller);
        if (column.Kind is not SqlKind.Json || value is null) return NaiveRows.Printed(column, value);
        var record = JsonNode.Parse((string)value)!;
        return new JsonObject(document.Collect(parts: parts, column.ClrType.Name, isEntity: false).Select(part => KeyValuePair.Create(
            part.Key, part.Nodes[0].Name.Value == "__typename" ? column.ClrType.Name : record[part.Nodes[0].Name.Value]?.DeepClone())));
    }

    private async Task<JsonArray> MaskedFields(NaiveRow row)
    {
        var names = new JsonArray();
        foreach (var column in row.Entity.Columns)
            if (await rows.IsMasked(row, column, caller)) names.Add(column.Field);
        return names;
    }

    private async Task<JsonNode?> Way(NaiveRow row, Relation relation, List<Field> parts)
    {
        exercised.Saw($"{row.Entity.Name}.{relation.Field}");
        var target = entities.Single(entity => entity.Name == relation.Target);
        var local = await rows.Value(row, row.Entity.ColumnNamed(relation.Local));
        var remote = target.ColumnNamed(relation.Remote);
        if (!NaiveRows.Admits(target, caller)) exercised.Saw("a way to what is not for the caller's roles");
        if (relation.Many)
            return await pages.Of(target, row.KnownAt, async other => Equals(await rows.Value(other, remote), local), parts);
        return local is null ? null : await One(new(target, local, row.KnownAt), parts);
    }

    private long? KnownAt(Dictionary<string, object?> arguments)
    {
        if (arguments.GetValueOrDefault("knownAt") is not string text) return null;
        var isPosition = text.All(char.IsAsciiDigit);
        exercised.Saw(isPosition ? "knownAt a position" : "knownAt a moment");
        return isPosition
            ? long.Parse(text, CultureInfo.InvariantCulture)
            : positionAt(OffsetDateTimePattern.Rfc3339.Parse(text).Value.ToInstant());
    }

    private (Entity? Entity, object? Key, long? KnownAt) Identified(string id)
    {
        var entity = entities.SingleOrDefault(entity => id.StartsWith($"{entity.Name}:", StringComparison.Ordinal));
        if (entity is null) return default;
        var rest = id[(entity.Name.Length + 1)..].Split('@');
        return (entity, KeyOf(entity, rest[0]), rest.Length > 1 ? long.Parse(rest[1], CultureInfo.InvariantCulture) : null);
    }

    /// <summary>Null for what cannot be a key.</summary>
    private static object? KeyOf(Entity entity, string text) => entity.Key.Kind switch
    {
        SqlKind.Uuid => Guid.TryParse(text, out var id) ? id : null,
        SqlKind.Long => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        SqlKind.Int => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => text,
    };
}
