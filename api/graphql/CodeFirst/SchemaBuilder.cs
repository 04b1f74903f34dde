using System.Collections.Immutable;
using System.Reflection;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Conventions.Mutations;
using Regulatory.GraphQL.Conventions.Views;
using Regulatory.GraphQL.Events;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.CodeFirst;

/// <summary>The schema made from what there is to read and what there is to do. Nothing in it is written by hand.</summary>
public sealed class SchemaBuilder
{
    private readonly List<Entity> entities = [];
    private readonly List<Act> acts = [];
    private readonly List<EventKind> kinds = [];
    private readonly List<View> views = [];
    private readonly List<Assembly> documented = [];

    public SchemaBuilder Add(params IEnumerable<Entity> more)
    {
        entities.AddRange(more);
        return this;
    }

    public SchemaBuilder Add(params IEnumerable<Act> more)
    {
        acts.AddRange(more);
        return this;
    }

    public SchemaBuilder Add(params IEnumerable<EventKind> more)
    {
        kinds.AddRange(more);
        return this;
    }

    public SchemaBuilder Add(params IEnumerable<View> more)
    {
        views.AddRange(more);
        return this;
    }

    /// <summary>Takes descriptions from the doc comments of these assemblies.</summary>
    public SchemaBuilder DocumentedBy(params IEnumerable<Assembly> assemblies)
    {
        documented.AddRange(assemblies);
        return this;
    }

    /// <exception cref="SchemaException">An entity or act without a rule of access, a relation to nowhere, or a name used twice.</exception>
    public Schema Build()
    {
        DenyByDefault.Check(entities, acts, kinds, views);
        var docs = new XmlDocs(documented);
        var leaves = new LeafTypes(docs);
        var models = entities.ToImmutableSortedDictionary(entity => entity.Name, entity => new EntityModel(entity), StringComparer.Ordinal);
        var (inputs, outputs) = (new InputTypes(leaves, docs), new OutputTypes(leaves, docs));
        var objects = new Objects(leaves, outputs, new Filters(leaves), models);
        var shown = new ViewFields(inputs, outputs, docs);
        foreach (var model in models.Values)
        {
            model.Edge = Connections.EdgeType(model);
            model.Connection = Connections.ConnectionType(model);
            model.Type = objects.Make(model);
        }

        var query = new ObjectType(
            "Query",
            () => [.. Queries.Fields(models, objects, leaves), .. views.OrderBy(view => view.Field, StringComparer.Ordinal).Select(shown.Asked)])
        {
            Description = "What can be read.",
        };
        var errors = new ActErrors(leaves);
        var fields = new ActFields(inputs, leaves, docs, errors, models);
        var mutation = acts.Count == 0
            ? null
            : new ObjectType("Mutation", () => acts.OrderBy(act => act.Field, StringComparer.Ordinal).Select(fields.Make))
            {
                Description = "What can be done: one field an act.",
            };
        var subscriptions = new Subscriptions(leaves, docs, models);
        var followed = views.Where(view => view.Followed is not null).OrderBy(view => view.Followed, StringComparer.Ordinal).ToList();
        var subscription = kinds.Count + followed.Count == 0
            ? null
            : new ObjectType(
                "Subscription",
                () => [.. kinds.OrderBy(kind => kind.Field, StringComparer.Ordinal).Select(subscriptions.Make), .. followed.Select(shown.Followed)])
            {
                Description = "What can be followed: one field a kind of thing.",
            };
        var schema = new Schema(query, mutation, subscription, types: acts.Count == 0 ? [] : errors.All);
        SchemaChecks.Demand(schema);
        Costs.Attach(schema);
        return schema;
    }
}
