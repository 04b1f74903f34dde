using System.Collections.Immutable;
using System.Globalization;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>Makes valid documents over a schema of entities, the same ones for the same seed.</summary>
internal sealed class RandomDocuments(Random random, RandomValues values, Schema schema, ImmutableArray<Entity> entities)
{
    private readonly RandomSheet sheet = new(random);
    private readonly List<string> fragments = [];
    private RandomFilters? filters;
    private long rows;
    private bool past;

    /// <summary>Only what has a history, and nothing that depends on when it is asked.</summary>
    public bool TimelessOnly { get; init; }

    private RandomFilters Filters => filters ??= new(random, sheet, values, schema, entities);

    public RandomDocument Next()
    {
        sheet.Clear();
        fragments.Clear();
        var roots = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Root()).ToList();
        if (sheet.Chance(10)) roots.Add("__typename");
        var head = sheet.Variables.Count == 0 ? "query" : $"query ({string.Join(", ", sheet.Variables.Select(variable => $"${variable.Name}: {variable.Type}"))})";
        return new($"{head} {{\n  {string.Join("\n  ", roots)}\n}}\n{string.Join('\n', fragments)}", [.. sheet.Variables]);
    }

    /// <summary>A filter, an order and a day for a list, written out: <c>, where: …, order: …</c>.</summary>
    public string ListArguments(Entity entity)
    {
        sheet.InVariable = true;
        var where = sheet.Chance(50) ? $", where: {Words.Literal(Filters.Filter(entity, 2))}" : "";
        var order = sheet.Chance(80) ? $", order: {Words.Literal(Filters.Order(entity))}" : "";
        sheet.InVariable = false;
        return where + order + (entity.Validity is not null && sheet.Chance(30) ? ", effectiveOn: \"2026-02-14\"" : "");
    }

    private string Root()
    {
        rows = 1;
        past = false;
        var possible = TimelessOnly ? [.. entities.Where(entity => entity.History is not null)] : entities;
        var entity = possible[random.Next(possible.Length)];
        switch (TimelessOnly ? random.Next(2) + 2 : random.Next(6))
        {
            case 0:
                var any = Identifier(entity);
                return $"{sheet.Name()}: node({sheet.Argument("id", "ID!", () => any)}) {Anything()}";
            case 1:
                var count = random.Next(5);
                rows *= Math.Max(1, count);
                var ids = Enumerable.Range(0, count).Select(_ => (object?)Identifier(entities[random.Next(entities.Length)])).ToList();
                return $"{sheet.Name()}: nodes({sheet.Argument("ids", "[ID!]!", () => ids)}) {Anything()}";
            case 2:
                return $"{sheet.Name()}: {entity.Singular}({OneKey(entity)}{Time(entity)}) {Selection(entity, 3)}";
            default:
                // What was known is decided first: it limits what can be selected below.
                var time = Time(entity);
                return $"{sheet.Name()}: {entity.Plural}{PageArguments(entity, time)} {Connection(entity, 3)}";
        }
    }

    private string Anything()
    {
        var parts = new List<string> { "__typename", "id" };
        foreach (var entity in entities.Where(_ => sheet.Chance(50))) parts.Add($"... on {entity.Name} {Selection(entity, 2)}");
        return $"{{ {string.Join(' ', parts)} }}";
    }

    private string Identifier(Entity entity)
    {
        var at = entity.History is not null && sheet.Chance(30) ? $"@{random.Next((int)Port.Head + 1)}" : "";
        if (at.Length > 0) past = true;
        return sheet.Chance(5) ? "Whale:1" : $"{entity.Name}:{values.Key(entity)}{at}";
    }

    private string OneKey(Entity entity)
    {
        if (entity.Lookups is [var lookup, ..] && sheet.Chance(40)) return sheet.Argument(lookup.Field, Filters.LeafOf(lookup), () => values.Of(entity, lookup));
        var id = sheet.Chance(40) || TimelessOnly ? values.Key(entity) : Identifier(sheet.Chance(10) ? entities[random.Next(entities.Length)] : entity);
        return sheet.Argument("id", entity.Lookups.IsEmpty ? "ID!" : "ID", () => id);
    }

    /// <summary>A position or a moment whose knowledge is asked for, now and then.</summary>
    private string Time(Entity entity)
    {
        if (TimelessOnly || entity.History is null || !sheet.Chance(30)) return "";
        past = true;
        return ", " + sheet.Argument("knownAt", "KnownAt", () =>
        {
            var position = random.Next((int)Port.Head + 1);
            return random.Next(3) switch
            {
                0 => position.ToString(CultureInfo.InvariantCulture),
                1 => NodaTime.Text.InstantPattern.ExtendedIso.Format(Port.Begin + NodaTime.Duration.FromMinutes(position) + NodaTime.Duration.FromSeconds(30)),
                _ => position,
            };
        });
    }

    private string Connection(Entity entity, int depth)
    {
        var type = char.ToUpperInvariant(entity.Plural[0]) + entity.Plural[1..];
        var parts = new List<string>();
        if (sheet.Chance(60)) parts.Add($"nodes{sheet.Directive()} {Selection(entity, depth)}");
        if (sheet.Chance(50)) parts.Add($"{sheet.Alias("edges")}{sheet.Directive()} {{ cursor{(sheet.Chance(60) ? $" node {Selection(entity, depth)}" : "")}{(sheet.Chance(20) ? " __typename" : "")} }}");
        if (sheet.Chance(60)) parts.Add($"pageInfo {{ hasNextPage {sheet.Alias("hasPreviousPage")} startCursor endCursor{(sheet.Chance(10) ? " __typename" : "")} }}");
        if (sheet.Chance(60) || parts.Count == 0) parts.Add($"{sheet.Alias("totalCount")}{sheet.Directive()}");
        if (sheet.Chance(10)) parts.Add("__typename");
        if (sheet.Chance(15)) parts.Add($"... on {type}Connection {{ totalCount }}");
        return $"{{ {string.Join(' ', parts)} }}";
    }

    private string Selection(Entity entity, int depth, bool mayRepeat = true)
    {
        var parts = new List<string>();
        var columns = entity.Columns.Where(column => !column.Internal).ToList();
        for (var i = random.Next(1, 5); i > 0; i--) parts.Add(Scalar(columns[random.Next(columns.Count)]));
        if (sheet.Chance(25)) parts.Add(sheet.Alias("id") + sheet.Directive());
        if (sheet.Chance(15)) parts.Add(sheet.Alias("__typename"));
        if (entity.Columns.Any(column => column.Mask is not null) && sheet.Chance(35)) parts.Add("maskedFields");
        foreach (var relation in entity.Relations)
        {
            var target = entities.Single(other => other.Name == relation.Target);
            if (depth == 0 || !sheet.Chance(35) || rows > 1_500 || ((past || TimelessOnly) && target.History is null && !sheet.Chance(TimelessOnly ? 0 : 4))) continue;
            parts.AddRange(Way(relation, target, depth, mayRepeat));
        }
        if (sheet.Chance(15)) parts.Add($"...{sheet.Directive()} {{ {Scalar(columns[random.Next(columns.Count)])} }}");
        if (sheet.Chance(15)) parts.Add($"... on Node {{ id ... on {entity.Name}{sheet.Directive()} {{ {Scalar(columns[random.Next(columns.Count)])} }} }}");
        if (depth > 0 && mayRepeat && sheet.Chance(15)) parts.Add(Fragment(entity, depth));
        return $"{{ {string.Join(' ', parts)} }}";
    }

    private IEnumerable<string> Way(Relation relation, Entity target, int depth, bool mayRepeat)
    {
        var outside = rows;
        var field = $"{sheet.Name()}: {relation.Field}{(relation.Many ? PageArguments(target, "") : "")}{sheet.Directive()}";
        yield return $"{field} {(relation.Many ? Connection(target, depth - 1) : Selection(target, depth - 1))}";
        // The same field once more: both are answered as one.
        if (mayRepeat && sheet.Chance(15)) yield return $"{field} {(relation.Many ? "{ totalCount }" : Selection(target, 0, mayRepeat: false))}";
        rows = outside;
    }

    private string Scalar(Column column)
    {
        var name = sheet.Alias(column.Field) + sheet.Directive();
        return column.Kind is SqlKind.Json ? $"{name} {{ harbour pier lines until {(sheet.Chance(20) ? "__typename" : "")} }}" : name;
    }

    private string Fragment(Entity entity, int depth)
    {
        var name = $"F{sheet.Number()}";
        fragments.Add($"fragment {name} on {(sheet.Chance(20) ? "Node" : entity.Name)} {{ id ... on {entity.Name} {Selection(entity, depth - 1, mayRepeat: false)} }}");
        return sheet.Chance(20) ? $"...{name} ...{name}{sheet.Directive()}" : $"...{name}{sheet.Directive()}";
    }

    private string PageArguments(Entity entity, string time)
    {
        var arguments = new List<string>();
        var (size, list) = (random.Next(1, 7), sheet.Number());
        var sized = random.Next(8);
        if (rows * 21 > 3_000 || sized < 4) arguments.Add(sheet.Argument("first", "Int", () => size));
        else if (sized < 7) arguments.Add(sheet.Argument("last", "Int", () => size));
        else size = 20;
        rows *= size + 1;
        foreach (var side in new[] { "after", "before" })
        {
            if (!sheet.Chance(side == "after" ? 35 : 20)) continue;
            var variable = $"{side[0]}{list}";
            sheet.Add(new(variable, "String", () => NaiveValues.Absent, list.ToString(CultureInfo.InvariantCulture)));
            arguments.Add($"{side}: ${variable}");
        }
        if (sheet.Chance(50)) arguments.Add(sheet.Whole("where", $"{entity.Name}FilterInput", () => Filters.Filter(entity, 2)));
        if (sheet.Chance(55)) arguments.Add(sheet.Whole("order", $"[{entity.Name}SortInput!]", () => Filters.Order(entity)));
        if (entity.Validity is not null && sheet.Chance(25))
            arguments.Add(sheet.Argument("effectiveOn", "Date", () => $"2026-0{random.Next(1, 4)}-1{random.Next(10)}"));
        if (time.Length > 0) arguments.Add(time[2..]);
        return arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})";
    }

}
