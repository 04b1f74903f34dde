using NodaTime;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>The arguments of a way in that are about time, and the key of a row asked for.</summary>
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
        var text = Convert.ToString(arguments[name], System.Globalization.CultureInfo.InvariantCulture)!;
        if (name != "id") return new(model, field, by, text, knownAt, atLeast);
        var id = NodeId.Parse(text);
        if (id.Type.Length > 0 && id.Type != entity.Name) return null;
        if (id.KnownAt is not null && knownAt is not null && id.KnownAt != knownAt)
            throw Codes.Bad("knownAt", "The id is of a state known at another position.");
        return new(model, field, by, id.Key, id.KnownAt ?? knownAt, atLeast);
    }

    /// <summary>Null when the key cannot be one.</summary>
    public Statement? Compile(OperationContext operation, Caller caller, ReadStore store)
    {
        var reading = new Reading(operation, caller, KnownAt, store.Limits, store.Cursors);
        return By is null
            ? Statement.Page(reading, Model, Field)
            : Statement.Lookup(reading, Model, Field, By, Key!);
    }
}
