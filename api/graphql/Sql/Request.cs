using System.Globalization;
using NodaTime;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>What a way in is asked for: the arguments about time, and the key of a row.</summary>
/// <param name="By">The column of the key; null for pages.</param>
internal sealed record Request(EntityModel Model, MergedField Field, Column? By, string? Key, long? KnownAt, long? AtLeast)
{
    /// <summary>Null when the id names no entity that there is.</summary>
    /// <exception cref="GraphQLException">No key or two, or arguments that contradict each other.</exception>
    public static async ValueTask<Request?> Of(OperationContext operation, MergedField field, ReadStore store)
    {
        var arguments = field.Arguments(operation);
        var atLeast = arguments.GetValueOrDefault("atLeast") as long?;
        var knownAt = arguments.GetValueOrDefault("knownAt") switch
        {
            long position => position,
            Instant moment => await store.PositionAt(moment, operation.Cancellation),
            _ => (long?)null,
        };
        switch (field.Definition.Feature<FieldMeaning>())
        {
            case FieldMeaning.Page(var model):
                return new(model, field, null, null, knownAt, atLeast);
            case FieldMeaning.Lookup(var model):
                return ByKey(model, field, arguments, knownAt, atLeast);
            case FieldMeaning.AnyNode(var models):
                var id = NodeId.Parse((string)arguments["id"]!);
                return models.TryGetValue(id.Type, out var target)
                    ? new(target, field, target.Entity.Key, id.Key, id.KnownAt, atLeast)
                    : null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static Request? ByKey(
        EntityModel model, MergedField field, IReadOnlyDictionary<string, object?> arguments, long? knownAt, long? atLeast)
    {
        var entity = model.Entity;
        var given = entity.Lookups.Select(column => (Column: column, Name: column.Field)).Prepend((Column: entity.Key, Name: "id"))
            .Where(way => arguments.GetValueOrDefault(way.Name) is not null)
            .ToList();
        if (given.Count != 1)
            throw Codes.Bad(given.Count == 0 ? "id" : given[1].Name, $"'{field.Definition.Name}' is asked for by exactly one of its keys.");
        var (by, name) = given[0];
        var text = Convert.ToString(arguments[name], CultureInfo.InvariantCulture)!;
        if (name != "id") return new(model, field, by, text, knownAt, atLeast);
        var id = NodeId.Parse(text);
        if (id.Type.Length > 0 && id.Type != entity.Name) return null;
        if (id.KnownAt is not null && knownAt is not null && id.KnownAt != knownAt)
            throw Codes.Bad("knownAt", "The id is of a state known at another position.");
        return new(model, field, by, id.Key, id.KnownAt ?? knownAt, atLeast);
    }

    /// <summary>The plan for this caller and the values it is read with; null when the key cannot be one: nobody has such a key.</summary>
    /// <exception cref="GraphQLException">The caller may not read what is asked for.</exception>
    public (RootPlan Plan, Inputs Inputs)? Plan(OperationContext operation, Caller caller, ReadStore store)
    {
        var plan = PlanCache.Of(Field).PlanOf(this, caller, store);
        if (By is null) return (plan, new(operation, caller, KnownAt, null));
        return ValueOf(By, Key!) is { } key ? (plan, new(operation, caller, KnownAt, key)) : null;
    }

    /// <summary>Null when the text cannot be a value of the column.</summary>
    private static object? ValueOf(Column column, string text) => column.Kind switch
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
