using System.Collections.Immutable;
using System.Globalization;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>Makes valid documents over a schema of entities, the same ones for the same seed.</summary>
internal sealed class RandomDocuments(Random random, RandomValues values, Schema schema, ImmutableArray<Entity> entities)
{
    private readonly List<RandomVariable> variables = [];
    private readonly List<string> fragments = [];
    private int names;
    private long rows;
    private bool past;

    /// <summary>Only what has a history, and nothing that depends on when it is asked.</summary>
    public bool TimelessOnly { get; init; }

    public RandomDocument Next()
    {
        variables.Clear();
        fragments.Clear();
        names = 0;
        var roots = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Root()).ToList();
        if (Chance(10)) roots.Add("__typename");
        var head = variables.Count == 0 ? "query" : $"query ({string.Join(", ", variables.Select(variable => $"${variable.Name}: {variable.Type}"))})";
        return new($"{head} {{\n  {string.Join("\n  ", roots)}\n}}\n{string.Join('\n', fragments)}", [.. variables]);
    }

    /// <summary>A filter, an order and a day for a list, written out: <c>, where: …, order: …</c>.</summary>
    public string ListArguments(Entity entity)
    {
        inVariable = true;
        var where = Chance(50) ? $", where: {Words.Literal(Filter(entity, 2))}" : "";
        var order = Chance(80) ? $", order: {Words.Literal(Order(entity))}" : "";
        inVariable = false;
        return where + order + (entity.Validity is not null && Chance(30) ? ", effectiveOn: \"2026-02-14\"" : "");
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
                return $"{Name()}: node({Argument("id", "ID!", () => any)}) {Anything()}";
            case 1:
                var count = random.Next(5);
                rows *= Math.Max(1, count);
                var ids = Enumerable.Range(0, count).Select(_ => (object?)Identifier(entities[random.Next(entities.Length)])).ToList();
                return $"{Name()}: nodes({Argument("ids", "[ID!]!", () => ids)}) {Anything()}";
            case 2:
                return $"{Name()}: {entity.Singular}({OneKey(entity)}{Time(entity)}) {Selection(entity, 3)}";
            default:
                // What was known is decided first: it limits what can be selected below.
                var time = Time(entity);
                return $"{Name()}: {entity.Plural}{PageArguments(entity, time)} {Connection(entity, 3)}";
        }
    }

    private string Anything()
    {
        var parts = new List<string> { "__typename", "id" };
        foreach (var entity in entities.Where(_ => Chance(50))) parts.Add($"... on {entity.Name} {Selection(entity, 2)}");
        return $"{{ {string.Join(' ', parts)} }}";
    }

    private string Identifier(Entity entity)
    {
        var at = entity.History is not null && Chance(30) ? $"@{random.Next((int)Port.Head + 1)}" : "";
        if (at.Length > 0) past = true;
        return Chance(5) ? "Whale:1" : $"{entity.Name}:{values.Key(entity)}{at}";
    }

    private string OneKey(Entity entity)
    {
        if (entity.Lookups is [var lookup, ..] && Chance(40)) return Argument(lookup.Field, LeafOf(lookup), () => values.Of(entity, lookup));
        var id = Chance(40) || TimelessOnly ? values.Key(entity) : Identifier(Chance(10) ? entities[random.Next(entities.Length)] : entity);
        return Argument("id", entity.Lookups.IsEmpty ? "ID!" : "ID", () => id);
    }

    /// <summary>A position or a moment whose knowledge is asked for, now and then.</summary>
    private string Time(Entity entity)
    {
        if (TimelessOnly || entity.History is null || !Chance(30)) return "";
        past = true;
        return ", " + Argument("knownAt", "KnownAt", () =>
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
        if (Chance(60)) parts.Add($"nodes{Directive()} {Selection(entity, depth)}");
        if (Chance(50)) parts.Add($"{Alias("edges")}{Directive()} {{ cursor{(Chance(60) ? $" node {Selection(entity, depth)}" : "")}{(Chance(20) ? " __typename" : "")} }}");
        if (Chance(60)) parts.Add($"pageInfo {{ hasNextPage {Alias("hasPreviousPage")} startCursor endCursor{(Chance(10) ? " __typename" : "")} }}");
        if (Chance(60) || parts.Count == 0) parts.Add($"{Alias("totalCount")}{Directive()}");
        if (Chance(10)) parts.Add("__typename");
        if (Chance(15)) parts.Add($"... on {type}Connection {{ totalCount }}");
        return $"{{ {string.Join(' ', parts)} }}";
    }

    private string Selection(Entity entity, int depth, bool mayRepeat = true)
    {
        var parts = new List<string>();
        var columns = entity.Columns.Where(column => !column.Internal).ToList();
        for (var i = random.Next(1, 5); i > 0; i--) parts.Add(Scalar(columns[random.Next(columns.Count)]));
        if (Chance(25)) parts.Add(Alias("id") + Directive());
        if (Chance(15)) parts.Add(Alias("__typename"));
        if (entity.Columns.Any(column => column.Mask is not null) && Chance(35)) parts.Add("maskedFields");
        foreach (var relation in entity.Relations)
        {
            var target = entities.Single(other => other.Name == relation.Target);
            if (depth == 0 || !Chance(35) || rows > 1_500 || ((past || TimelessOnly) && target.History is null && !Chance(TimelessOnly ? 0 : 4))) continue;
            parts.AddRange(Way(relation, target, depth, mayRepeat));
        }
        if (Chance(15)) parts.Add($"...{Directive()} {{ {Scalar(columns[random.Next(columns.Count)])} }}");
        if (Chance(15)) parts.Add($"... on Node {{ id ... on {entity.Name}{Directive()} {{ {Scalar(columns[random.Next(columns.Count)])} }} }}");
        if (depth > 0 && mayRepeat && Chance(15)) parts.Add(Fragment(entity, depth));
        return $"{{ {string.Join(' ', parts)} }}";
    }

    private IEnumerable<string> Way(Relation relation, Entity target, int depth, bool mayRepeat)
    {
        var outside = rows;
        var field = $"{Name()}: {relation.Field}{(relation.Many ? PageArguments(target, "") : "")}{Directive()}";
        yield return $"{field} {(relation.Many ? Connection(target, depth - 1) : Selection(target, depth - 1))}";
        // The same field once more: both are answered as one.
        if (mayRepeat && Chance(15)) yield return $"{field} {(relation.Many ? "{ totalCount }" : Selection(target, 0, mayRepeat: false))}";
        rows = outside;
    }

    private string Scalar(Column column)
    {
        var name = Alias(column.Field) + Directive();
        return column.Kind is SqlKind.Json ? $"{name} {{ harbour pier lines until {(Chance(20) ? "__typename" : "")} }}" : name;
    }

    private string Fragment(Entity entity, int depth)
    {
        var name = $"F{names++}";
        fragments.Add($"fragment {name} on {(Chance(20) ? "Node" : entity.Name)} {{ id ... on {entity.Name} {Selection(entity, depth - 1, mayRepeat: false)} }}");
        return Chance(20) ? $"...{name} ...{name}{Directive()}" : $"...{name}{Directive()}";
    }

    private string PageArguments(Entity entity, string time)
    {
        var arguments = new List<string>();
        var (size, list) = (random.Next(1, 7), names++);
        var sized = random.Next(8);
        if (rows * 21 > 3_000 || sized < 4) arguments.Add(Argument("first", "Int", () => size));
        else if (sized < 7) arguments.Add(Argument("last", "Int", () => size));
        else size = 20;
        rows *= size + 1;
        foreach (var side in new[] { "after", "before" })
        {
            if (!Chance(side == "after" ? 35 : 20)) continue;
            var variable = $"{side[0]}{list}";
            variables.Add(new(variable, "String", () => NaiveValues.Absent, list.ToString(CultureInfo.InvariantCulture)));
            arguments.Add($"{side}: ${variable}");
        }
        if (Chance(50)) arguments.Add(Whole("where", $"{entity.Name}FilterInput", () => Filter(entity, 2)));
        if (Chance(55)) arguments.Add(Whole("order", $"[{entity.Name}SortInput!]", () => Order(entity)));
        if (entity.Validity is not null && Chance(25))
            arguments.Add(Argument("effectiveOn", "Date", () => $"2026-0{random.Next(1, 4)}-1{random.Next(10)}"));
        if (time.Length > 0) arguments.Add(time[2..]);
        return arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})";
    }

    private IEnumerable<Column> Usable(Entity entity) => entity.Columns.Where(column => column.Filterable && !column.Internal && (column.Mask is null || Chance(3)));

    private object Order(Entity entity)
    {
        var columns = Usable(entity).ToList();
        var entries = Enumerable.Range(0, random.Next(1, 4)).Select(_ => (object?)new Dictionary<string, object?>
        {
            [columns[random.Next(columns.Count)].Field] = new Word(Chance(50) ? "ASC" : "DESC"),
        }).ToList();
        return entries.Count == 1 && Chance(30) ? entries[0]! : entries;
    }

    private Dictionary<string, object?> Filter(Entity entity, int depth)
    {
        var filter = new Dictionary<string, object?>();
        var columns = Usable(entity).ToList();
        for (var i = random.Next(depth == 2 ? 1 : 0, 3); i > 0; i--)
        {
            var column = columns[random.Next(columns.Count)];
            if (!filter.ContainsKey(column.Field)) filter[column.Field] = Comparisons(entity, column, depth);
        }
        foreach (var junction in new[] { "and", "or" })
        {
            if (depth == 0 || !Chance(20)) continue;
            var branches = Enumerable.Range(0, random.Next(Chance(10) ? 0 : 1, 3)).Select(_ => (object?)Filter(entity, depth - 1)).ToList();
            filter[junction] = branches.Count == 1 && Chance(20) ? branches[0] : branches;
        }
        return filter;
    }

    private Dictionary<string, object?> Comparisons(Entity entity, Column column, int depth)
    {
        var comparisons = new Dictionary<string, object?>();
        for (var i = Chance(20) ? 2 : 1; i > 0; i--)
        {
            var (name, type, operand) = values.Operation(entity, column, LeafOf(column));
            if (!comparisons.ContainsKey(name) && Operand(type, operand) is var value && value != NaiveValues.Absent) comparisons[name] = value;
        }
        foreach (var junction in new[] { "and", "or" })
            if (depth > 0 && column.Kind is not SqlKind.Boolean && Chance(8))
                comparisons[junction] = Enumerable.Range(0, random.Next(1, 3)).Select(_ => (object?)Comparisons(entity, column, depth - 1)).ToList();
        return comparisons;
    }

    /// <summary>Inside a value that is written out, a part may be a variable; inside a variable it may not.</summary>
    private object? Operand(string type, Func<object?> value)
    {
        if (inVariable || !Chance(35)) return value();
        variables.Add(new($"v{names++}", type, value));
        return new Word($"${variables[^1].Name}");
    }

    private bool inVariable;

    /// <summary>An argument whose whole value is a variable, made anew each time the document is asked, or which is written out.</summary>
    private string Whole(string name, string type, Func<object?> value)
    {
        if (!Chance(25)) return $"{name}: {Words.Literal(value())}";
        object? Made()
        {
            inVariable = true;
            var made = value();
            inVariable = false;
            return made;
        }
        variables.Add(new($"v{names++}", type, Made));
        return $"{name}: ${variables[^1].Name}";
    }

    private string Argument(string name, string type, Func<object?> value)
    {
        if (!Chance(35)) return $"{name}: {Words.Literal(value())}";
        variables.Add(new($"v{names++}", type, value));
        return $"{name}: ${variables[^1].Name}";
    }

    private string Directive()
    {
        if (!Chance(10)) return "";
        var name = Chance(50) ? "skip" : "include";
        if (Chance(40)) return $" @{name}(if: {(Chance(50) ? "true" : "false")})";
        variables.Add(new($"v{names++}", "Boolean!", () => Chance(50)));
        return $" @{name}(if: ${variables[^1].Name})";
    }

    private string LeafOf(Column column) => ((InputObjectType)((InputObjectType)schema.Type($"{entities.Single(entity => entity.Columns.Contains(column)).Name}FilterInput")!)
        .Field(column.Field)!.Type.Named).Field("eq")!.Type.Named.Name;

    private string Alias(string field) => Chance(20) ? $"{Name()}: {field}" : field;

    private string Name() => $"n{names++}";

    private bool Chance(int percent) => random.Next(100) < percent;
}
