using System.Collections.Frozen;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Conventions;

/// <summary>The ways in: for each entity one row by its keys and a page of rows, and any row by its global id.</summary>
internal static class Queries
{
    public static IEnumerable<OutputField> Fields(IReadOnlyDictionary<string, EntityModel> models, Objects objects, LeafTypes leaves)
    {
        foreach (var model in models.Values)
        {
            yield return One(model, objects, leaves);
            yield return Many(model, objects);
        }
        var targets = models.ToFrozenDictionary(StringComparer.Ordinal);
        yield return AnyNode(targets);
        yield return AnyNodes(targets);
    }

    private static OutputField One(EntityModel model, Objects objects, LeafTypes leaves)
    {
        var entity = model.Entity;
        GraphType id = entity.Lookups.IsEmpty ? Scalars.Id.NonNull() : Scalars.Id;
        return WayIn(new OutputField(entity.Singular, model.Type)
        {
            Description = entity.Description,
            Arguments =
            [
                new("id", id) { Description = "Its global id or its bare key." },
                .. entity.Lookups.Select(column => new InputValue(column.Field, leaves.Of(column.ClrType)) { Description = column.Description }),
                .. objects.RowArguments(entity),
                .. objects.TimeArguments(entity),
            ],
            Resolve = context => context.Service<Snapshot>().Root(context),
        }, new FieldMeaning.Lookup(model));
    }

    private static OutputField Many(EntityModel model, Objects objects) => WayIn(new OutputField(model.Entity.Plural, model.Connection.NonNull())
    {
        Description = model.Entity.Description,
        Arguments = [.. objects.PageArguments(model.Entity, root: true)],
        Resolve = context => context.Service<Snapshot>().Root(context),
    }, new FieldMeaning.Page(model));

    private static OutputField AnyNode(FrozenDictionary<string, EntityModel> targets) => WayIn(new OutputField("node", Objects.Node)
    {
        Description = "Any object by its global id.",
        Arguments = [new("id", Scalars.Id.NonNull()) { Description = "The global id." }],
        Resolve = context => context.Service<Snapshot>().Root(context),
    }, new FieldMeaning.AnyNode(targets));

    private static OutputField AnyNodes(FrozenDictionary<string, EntityModel> targets) => WayIn(new OutputField("nodes", Objects.Node.List().NonNull())
    {
        Description = "Objects by their global ids, in the order asked for; null for one that there is not, or that you may not see.",
        Arguments = [new("ids", Scalars.Id.NonNull().List().NonNull()) { Description = "The global ids, at most 50." }],
        Resolve = context => context.Service<Snapshot>().Root(context),
    }, new FieldMeaning.AnyNodes(targets));

    private static OutputField WayIn(OutputField field, FieldMeaning meaning)
    {
        field.Attach(meaning);
        return field;
    }
}
