using System.Collections.Immutable;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Sql;

/// <summary>Several rows of any entities by their global ids, in the order asked for.</summary>
/// <param name="Ids">Those that can be ids of an entity, each with its place among all that were asked for.</param>
/// <param name="Count">How many were asked for.</param>
internal sealed record NodesRequest(MergedField Field, ImmutableArray<(int Place, EntityModel Model, object Key, long? KnownAt)> Ids, int Count)
    : Request(Field, Ids.Select(id => id.KnownAt).Max(), null)
{
    /// <exception cref="GraphQLException">Too many ids.</exception>
    public static NodesRequest Of(
        MergedField field, IReadOnlyList<object?> ids, IReadOnlyDictionary<string, EntityModel> models, ReadLimits limits)
    {
        if (ids.Count > limits.Nodes) throw Codes.Bad("ids", $"At most {limits.Nodes} ids are asked for at once.");
        return new(
            field,
            [
                .. from asked in ids.Select((id, place) => (Place: place, Id: NodeId.Parse((string)id!)))
                   let model = models.GetValueOrDefault(asked.Id.Type)
                   let key = model is null ? null : Statement.ValueOf(model.Entity.Key, asked.Id.Key)
                   where key is not null
                   select (asked.Place, model, key, asked.Id.KnownAt),
            ],
            ids.Count);
    }

    public override object Nothing => new object?[Count];

    /// <summary>One sub-select for each entity, and for each position of the past that is asked about.</summary>
    public override Statement? Compile(OperationContext operation, Caller caller, ReadStore store) => Ids.IsEmpty ? null : Statement.Nodes(
        Reading(operation, caller, store), Field, Count,
        [.. Ids.GroupBy(asked => (asked.Model, asked.KnownAt)).Select(group =>
            new WantedRows(group.Key.Model, group.Key.KnownAt, [.. group.Select(asked => (asked.Place, asked.Key))]))]);
}

/// <summary>Rows of one entity, as known at one position, each with its place in the answer.</summary>
internal sealed record WantedRows(EntityModel Model, long? KnownAt, ImmutableArray<(int Place, object Key)> Keys);
