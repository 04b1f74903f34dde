using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>A root field as asked for: what it needs from the database, and the field's value from what came.</summary>
/// <param name="Requests">One for most fields; for <c>nodes</c> one for each entity and moment; none when there is nothing to find.</param>
/// <param name="Value">From what was found for each request, in their order.</param>
internal sealed record WayIn(ImmutableArray<Request> Requests, Func<object?[], object?> Value)
{
    private static readonly WayIn Nowhere = new([], _ => null);

    /// <exception cref="GraphQLException">
    /// No key or two, too many ids, arguments that contradict each other, or an entity that is not for the caller's roles.
    /// </exception>
    public static async ValueTask<WayIn> Of(OperationContext operation, MergedField field, Caller caller, ReadStore store)
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
                return To(Request.Page(model, field, knownAt, atLeast));
            case FieldMeaning.Lookup(var model):
                RowRules.Admit(model.Entity, caller);
                return ByKey(model, operation, field, caller, knownAt, atLeast);
            case FieldMeaning.AnyNode(var models):
                var id = NodeId.Parse((string)arguments["id"]!);
                return models.TryGetValue(id.Type, out var target)
                    ? To(Request.Row(target, field, target.Entity.Key, id.Key, id.KnownAt, null))
                    : Nowhere;
            case FieldMeaning.AnyNodes(var models):
                return Nodes(field, (IReadOnlyList<object?>)arguments["ids"]!, models, store.Limits);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>What one request finds.</summary>
    public static WayIn To(Request request) => new([request], found => found[0]);

    private static WayIn ByKey(
        EntityModel model, OperationContext operation, MergedField field, Caller caller, long? knownAt, long? atLeast)
    {
        var (entity, arguments) = (model.Entity, field.Arguments(operation));
        var (by, name) = (entity.Key, "");
        foreach (var (column, argument) in entity.Lookups.Select(column => (column, column.Field)).Prepend((entity.Key, "id")))
        {
            if (arguments.GetValueOrDefault(argument) is null) continue;
            if (name.Length > 0) throw OneKey(argument);
            (by, name) = (column, argument);
        }
        if (name.Length == 0) throw OneKey("id");
        var text = Convert.ToString(arguments[name], CultureInfo.InvariantCulture)!;
        if (name != "id")
        {
            if (by.IsMaskedFor(caller.Roles) && by.Guessable?.Invoke(text) is true) (operation.Request.Services?.GetService(typeof(Bill)) as Bill)?.PayGuess();
            return To(Request.Row(model, field, by, text, knownAt, atLeast));
        }
        var id = NodeId.Parse(text);
        if (id.Type.Length > 0 && id.Type != entity.Name) return Nowhere;
        if (id.KnownAt is not null && knownAt is not null && id.KnownAt != knownAt)
            throw Codes.Bad("knownAt", "The id is of a state known at another position.");
        return To(Request.Row(model, field, by, id.Key, id.KnownAt ?? knownAt, atLeast));

        GraphQLException OneKey(string argument) => Codes.Bad(argument, $"'{field.Definition.Name}' is asked for by exactly one of its keys.");
    }

    /// <summary>Objects by their global ids, each put where it was asked for.</summary>
    private static WayIn Nodes(
        MergedField field, IReadOnlyList<object?> ids, IReadOnlyDictionary<string, EntityModel> models, ReadLimits limits)
    {
        if (ids.Count > limits.Nodes) throw Codes.Bad("ids", $"At most {limits.Nodes} ids are asked for at once.");
        var groups = ids.Select((id, place) => (Place: place, Id: NodeId.Parse((string)id!)))
            .Where(asked => models.ContainsKey(asked.Id.Type))
            .GroupBy(asked => (Model: models[asked.Id.Type], asked.Id.KnownAt))
            .ToArray();
        return new(
            [.. groups.Select(group => new Request(
                group.Key.Model, field, group.Key.Model.Entity.Key, [.. group.Select(asked => asked.Id.Key)], Many: true, group.Key.KnownAt, null))],
            found =>
            {
                var rows = new EntityRow?[ids.Count];
                foreach (var (group, some) in groups.Zip(found))
                {
                    if (some is not EntityRow[] there) continue;
                    var byKey = there.ToDictionary(row => row.Id);
                    foreach (var (place, id) in group) rows[place] = byKey.GetValueOrDefault(Settled(id, group.Key.Model.Entity));
                }
                return rows;
            });
    }

    /// <summary>The id as rows have it, whichever way a client wrote the key.</summary>
    private static string Settled(NodeId id, Entity entity) =>
        (id with { Key = Convert.ToString(Request.ValueOf(entity.Key, id.Key), CultureInfo.InvariantCulture) ?? "" }).ToString();
}
