using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>A page of an entity, or rows of it by their keys: what one statement is asked for.</summary>
/// <param name="By">The column of the keys; null for pages.</param>
/// <param name="Keys">As the client wrote them; none for pages.</param>
/// <param name="Many">All rows with one of the keys; else the one row with the key.</param>
/// <param name="KnownAt">Ledger position whose knowledge is asked for; null for now.</param>
/// <param name="AtLeast">Position that the read models must have reached.</param>
internal sealed record Request(
    EntityModel Model, MergedField Field, Column? By, ImmutableArray<string> Keys, bool Many, long? KnownAt, long? AtLeast)
{
    /// <summary>
    /// The position to wait for. What was known at a position is settled only when the read models have passed it: before that, the
    /// same historical id would show two states.
    /// </summary>
    public long? Reached => KnownAt is { } known && AtLeast is { } least ? Math.Max(known, least) : KnownAt ?? AtLeast;

    public static Request Page(EntityModel model, MergedField field, long? knownAt, long? atLeast) =>
        new(model, field, null, [], false, knownAt, atLeast);

    public static Request Row(EntityModel model, MergedField field, Column by, string key, long? knownAt, long? atLeast) =>
        new(model, field, by, [key], false, knownAt, atLeast);

    /// <summary>The values that it is read with; null when none of the keys can be one: nobody has such a key.</summary>
    public Inputs? Inputs(OperationContext operation, Caller caller)
    {
        if (By is null) return new(operation, caller, KnownAt, []);
        ImmutableArray<object> keys = [.. Keys.Select(key => ValueOf(By, key)).OfType<object>().Distinct()];
        return keys.IsEmpty ? null : new(operation, caller, KnownAt, keys);
    }

    /// <summary>Null when the text cannot be a value of the column.</summary>
    public static object? ValueOf(Column column, string text) => column.Kind switch
    {
        SqlKind.Text when ClrShape.IsGuidId(column.ClrType) => Guid.TryParse(text, out var id) ? id.ToString("D") : null,
        SqlKind.Text => text,
        SqlKind.Uuid => Guid.TryParse(text, out var id) ? id : null,
        SqlKind.Int => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        SqlKind.Long => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        SqlKind.Date => NodaTime.Text.LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null,
        _ => null,
    };
}
