using NodaTime;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>What a way in asks for, as its arguments say.</summary>
/// <param name="KnownAt">Ledger position whose knowledge is asked for; null for now.</param>
/// <param name="AtLeast">Position that the read models must have reached.</param>
internal abstract record Request(MergedField Field, long? KnownAt, long? AtLeast)
{
    /// <summary>
    /// The position to wait for. What was known at a position is settled only when the read models have passed it: before that, the
    /// same historical id would show two states.
    /// </summary>
    public long? Reached => KnownAt is { } known && AtLeast is { } least ? Math.Max(known, least) : KnownAt ?? AtLeast;

    /// <summary>Null when the id names no entity that there is for this caller.</summary>
    /// <exception cref="GraphQLException">No key or two, arguments that contradict each other, or an entity not for the caller's roles.</exception>
    public static async ValueTask<Request?> Of(OperationContext operation, MergedField field, Caller caller, ReadStore store)
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
                RowRules.Admit(model.Entity, caller);
                return new PageRequest(model, field, knownAt, atLeast);
            case FieldMeaning.Lookup(var model):
                RowRules.Admit(model.Entity, caller);
                return RowRequest.ByKey(model, field, arguments, knownAt, atLeast);
            case FieldMeaning.AnyNode(var models):
                var id = NodeId.Parse((string)arguments["id"]!);
                return models.TryGetValue(id.Type, out var target)
                    ? new RowRequest(target, field, target.Entity.Key, id.Key, id.KnownAt, null)
                    : null;
            case FieldMeaning.AnyNodes(var models):
                return NodesRequest.Of(field, (IReadOnlyList<object?>)arguments["ids"]!, models, store.Limits);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>The answer when there is nothing to read.</summary>
    public virtual object? Nothing => null;

    /// <summary>Null when there is nothing to read: a key cannot be one.</summary>
    public abstract Statement? Compile(OperationContext operation, Caller caller, ReadStore store);

    protected Reading Reading(OperationContext operation, Caller caller, ReadStore store) =>
        new(operation, caller, KnownAt, store.Limits, store.Cursors);
}

/// <summary>A page of rows.</summary>
internal sealed record PageRequest(EntityModel Model, MergedField Field, long? KnownAt, long? AtLeast) : Request(Field, KnownAt, AtLeast)
{
    public override Statement Compile(OperationContext operation, Caller caller, ReadStore store) =>
        Statement.Page(Reading(operation, caller, store), Model, Field);
}

/// <summary>The row with a value in a column that no two rows share.</summary>
internal sealed record RowRequest(EntityModel Model, MergedField Field, Column By, string Key, long? KnownAt, long? AtLeast)
    : Request(Field, KnownAt, AtLeast)
{
    public override Statement? Compile(OperationContext operation, Caller caller, ReadStore store) =>
        Statement.Lookup(Reading(operation, caller, store), Model, Field, By, Key);

    public static RowRequest? ByKey(
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
}
