using System.Collections.Immutable;
using System.Globalization;
using Npgsql;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>Random operands for filters, mostly values that the rows have, and keys of rows.</summary>
internal sealed class RandomValues(Random random, IReadOnlyDictionary<(string Entity, string Field), ImmutableArray<object>> stored)
{
    private static readonly string[] Equality = ["eq", "neq"];
    private static readonly string[] Lists = ["in", "nin"];
    private static readonly string[] Comparing = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
    private static readonly string[] Parts = ["contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];

    /// <summary>Reads what values there are.</summary>
    public static async Task<RandomValues> Of(Random random, NpgsqlDataSource source, IEnumerable<Entity> entities)
    {
        var stored = new Dictionary<(string, string), ImmutableArray<object>>();
        foreach (var entity in entities)
            foreach (var column in entity.Columns.Where(column => column.Kind is not (SqlKind.Json or SqlKind.TextArray)))
            {
                await using var command = source.CreateCommand($"select distinct \"{column.Name}\" from {entity.History ?? entity.Table} where \"{column.Name}\" is not null order by 1");
                await using var reader = await command.ExecuteReaderAsync();
                var values = ImmutableArray.CreateBuilder<object>();
                while (await reader.ReadAsync()) values.Add(reader.GetValue(0));
                stored[(entity.Name, column.Field)] = values.ToImmutable();
            }
        return new(random, stored);
    }

    /// <summary>A value of the column as a client writes it.</summary>
    public object Of(Entity entity, Column column)
    {
        var values = stored[(entity.Name, column.Field)];
        var value = values[random.Next(values.Length)];
        return value switch
        {
            string text when column.ClrType.IsEnum => new Word(NaiveValues.EnumWord(text)),
            Guid id => random.Next(2) == 0 ? id.ToString("D") : $"Ship:{id}",
            DateTime moment when random.Next(3) == 0 => moment.AddHours(8).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFF", CultureInfo.InvariantCulture) + "+08:00",
            DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFF", CultureInfo.InvariantCulture) + "Z",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            bool or int or string => value,
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }

    /// <summary>The key of a row that there is at some time, or of none.</summary>
    public string Key(Entity entity) => random.Next(12) switch
    {
        0 => "nonsense",
        1 => entity.Key.Kind is SqlKind.Uuid ? Guid.Empty.ToString() : "999999",
        _ => Convert.ToString(stored[(entity.Name, entity.Key.Field)] is var keys ? keys[random.Next(keys.Length)] : null, CultureInfo.InvariantCulture)!,
    };

    /// <summary>An operation that the column's type has, its operand, and the operand's type.</summary>
    public (string Name, string Type, Func<object?> Operand) Operation(Entity entity, Column column, string leaf)
    {
        var isText = column.Kind is SqlKind.Text && leaf == "String" && !column.Exact;
        string[] names =
        [
            .. Equality, .. Equality, .. column.Kind is SqlKind.Boolean ? [] : Lists,
            .. column.Kind is SqlKind.Text or SqlKind.Uuid or SqlKind.Boolean ? [] : Comparing, .. isText ? Parts : [],
            .. column.ClrType == typeof(Sample.HullNumber) ? Parts[2..4] : [],
        ];
        var name = names[random.Next(names.Length)];
        return name switch
        {
            "in" or "nin" => (name, $"[{leaf}]", () => Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(6) == 0 ? null : Of(entity, column)).ToList()),
            "eq" or "neq" => (name, leaf, () => random.Next(3) == 0 ? null : Of(entity, column)),
            _ when Parts.Contains(name) => (name, "String", () => Part((string)Of(entity, column), name)),
            _ => (name, leaf, () => random.Next(8) == 0 ? NaiveValues.Absent : Of(entity, column)),
        };
    }

    /// <summary>A part of a text, long enough for its operation.</summary>
    private string Part(string text, string operation)
    {
        var runes = text.EnumerateRunes().ToList();
        if (operation.EndsWith("startsWith", StringComparison.OrdinalIgnoreCase)) return string.Concat(runes.Take(random.Next(1, 4)));
        while (runes.Count < 3) runes.Add(new('x'));
        var from = operation.EndsWith("endsWith", StringComparison.OrdinalIgnoreCase) ? random.Next(runes.Count - 2) : 0;
        return string.Concat(operation.EndsWith("contains", StringComparison.OrdinalIgnoreCase)
            ? runes.Skip(random.Next(runes.Count - 2)).Take(3)
            : runes.Skip(from));
    }
}
