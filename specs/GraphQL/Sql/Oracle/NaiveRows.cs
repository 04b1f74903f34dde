using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Npgsql;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>A row by its key, as it is now or as it was known at a position.</summary>
internal sealed record NaiveRow(Entity Entity, object Key, long? KnownAt)
{
    public string Id => KnownAt is { } position ? $"{Entity.Name}:{Key}@{position}" : $"{Entity.Name}:{Key}";
}

/// <summary>
/// Rows and their values, each value by a SELECT of its own, and the rules of who sees what written out a second time in C#. What was
/// read once is remembered, because nothing changes.
/// </summary>
internal sealed class NaiveRows(NpgsqlDataSource source, Exercised exercised)
{
    private readonly Dictionary<(string Table, object Key, long? KnownAt, string Column), object?> values = [];
    private readonly Dictionary<(string Table, long? KnownAt, string Order), ImmutableArray<object>> lists = [];

    /// <summary>The keys of all rows, in an order.</summary>
    public async Task<ImmutableArray<object>> Keys(Entity entity, long? knownAt, IEnumerable<(Column Column, bool Descending)> order)
    {
        var by = string.Join(", ", order.Select(key => $"\"{key.Column.Name}\" {(key.Descending ? "desc" : "asc")}"));
        if (lists.TryGetValue((entity.Name, knownAt, by), out var known)) return known;
        await using var command = source.CreateCommand(
            $"select \"{entity.Key.Name}\" from {Source(entity, knownAt)} where {Then(knownAt)} order by {by}");
        var keys = ImmutableArray.CreateBuilder<object>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) keys.Add(reader.GetValue(0));
        return lists[(entity.Name, knownAt, by)] = keys.ToImmutable();
    }

    /// <summary>Whether there is such a row that the caller sees.</summary>
    public async Task<bool> IsThere(NaiveRow row, Caller caller)
    {
        if (!Admits(row.Entity, caller)) return false;
        var all = await Keys(row.Entity, row.KnownAt, [(row.Entity.Key, false)]);
        return all.Contains(row.Key) && await IsVisible(row, caller);
    }

    public static bool Admits(Entity entity, Caller caller) => entity.Rule!.OpenBy is not null || caller.Roles.Overlaps(entity.Rule.Roles);

    public async Task<bool> IsVisible(NaiveRow row, Caller caller)
    {
        var entity = row.Entity;
        if (!Admits(entity, caller)) return false;
        if (entity.Rule!.OpenBy is not null || (entity.Jurisdiction is null && entity.Party is null)) return true;
        if (entity.Jurisdiction is { } division && caller.DivisionPrefix is { Length: > 0 } prefix
            && ((string)(await Value(row, division))!).StartsWith(prefix, StringComparison.Ordinal))
        {
            exercised.Saw("seen by division");
            return true;
        }
        var own = entity.Party is { } party && caller.Party is { } self && (string?)await Value(row, party) == self;
        exercised.Saw(own ? "seen by party" : "not seen");
        return own;
    }

    /// <summary>The clear value of a column, as the driver gives it.</summary>
    public async Task<object?> Value(NaiveRow row, Column column)
    {
        var place = (row.Entity.Name, row.Key, row.KnownAt, column.Name);
        if (values.TryGetValue(place, out var known)) return known;
        await using var command = source.CreateCommand(
            $"select \"{column.Name}\" from {Source(row.Entity, row.KnownAt)} where \"{row.Entity.Key.Name}\" = $1 and {Then(row.KnownAt)}");
        command.Parameters.Add(new() { Value = row.Key });
        return values[place] = await command.ExecuteScalarAsync() is { } value and not DBNull ? value : null;
    }

    public async Task<bool> IsMasked(NaiveRow row, Column column, Caller caller) =>
        column.Mask is { } mask && !caller.Roles.Overlaps(mask.ClearFor)
        && (mask.When is null || await Value(row, row.Entity.ColumnNamed(mask.When)) is true);

    /// <summary>The value as this caller may see it.</summary>
    public async Task<object?> Shown(NaiveRow row, Column column, Caller caller)
    {
        var clear = await Value(row, column);
        if (column.Mask is null) return clear;
        var masked = await IsMasked(row, column, caller);
        exercised.Saw($"{(masked ? "masked" : "clear")} {column.Mask.Kind}");
        if (!masked || clear is null) return clear;
        if (column.Mask.Kind is MaskKind.Hidden) return null;
        var letters = ((string)clear).EnumerateRunes().ToList();
        return column.Mask.Kind is MaskKind.Name
            ? string.Concat(letters.Take(1)) + "*"
            : letters.Count > 8
                ? string.Concat(letters.Take(4)) + new string('*', letters.Count - 8) + string.Concat(letters.TakeLast(4))
                : new string('*', letters.Count);
    }

    /// <summary>A value as an answer has it.</summary>
    public static JsonNode? Printed(Column column, object? value) => value switch
    {
        null => null,
        string text when column.ClrType.IsEnum => NaiveValues.EnumWord(text),
        string text => text,
        bool flag => flag,
        int number => number,
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string[] texts => new JsonArray([.. texts.Select(text => (JsonNode)text)]),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static string Source(Entity entity, long? knownAt) => (knownAt is null ? entity.Table : entity.History!).ToString();

    private static string Then(long? knownAt) =>
        knownAt is not { } position ? "true" : string.Create(CultureInfo.InvariantCulture, $"from_position <= {position} and coalesce(until_position, 1000000) > {position}");
}
