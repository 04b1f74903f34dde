using System.Text.Json;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Conventions;

/// <summary>An entity as an object type: its global id, its columns, its ways to other entities.</summary>
internal sealed class Objects(
    LeafTypes leaves, OutputTypes outputs, Filters filters, IReadOnlyDictionary<string, EntityModel> models)
{
    /// <summary>Anything that has a global id.</summary>
    public static readonly InterfaceType Node = new("Node", () =>
        [new("id", Scalars.Id.NonNull()) { Description = "The object's global id." }])
    {
        Description = "Anything that has a global id.",
        ResolveType = row => ((EntityRow)row).Entity.Name,
    };

    public ObjectType Make(EntityModel model) => new(model.Entity.Name, () => Fields(model), () => [Node])
    {
        Description = model.Entity.Description,
    };

    /// <summary>The arguments of a connection.</summary>
    public IEnumerable<InputValue> PageArguments(Entity entity, bool root)
    {
        yield return new("first", Scalars.Int) { Description = "So many rows from the beginning, at most 100; 20 if neither is given." };
        yield return new("after", Scalars.String) { Description = "Begin after this place." };
        yield return new("last", Scalars.Int) { Description = "So many rows from the end, at most 100." };
        yield return new("before", Scalars.String) { Description = "End before this place." };
        if (FilterOf(entity) is { } filter) yield return new("where", filter) { Description = "Only rows that meet these conditions." };
        if (SortOf(entity) is { } sort) yield return new("order", sort.NonNull().List()) { Description = "The order; ties are broken by the key." };
        if (entity.Validity is not null) yield return EffectiveOn("Only rows in legal force on this day.");
        if (!root) yield break;
        foreach (var argument in TimeArguments(entity)) yield return argument;
    }

    /// <summary>The arguments of one row, besides its keys.</summary>
    public IEnumerable<InputValue> RowArguments(Entity entity)
    {
        if (entity.Validity is not null) yield return EffectiveOn("Null unless it was in legal force on this day.");
    }

    private InputValue EffectiveOn(string description) => new("effectiveOn", leaves.Date) { Description = description };

    /// <summary>The arguments about what was known and how fresh it must be.</summary>
    public IEnumerable<InputValue> TimeArguments(Entity entity)
    {
        if (entity.History is not null)
            yield return new("knownAt", leaves.KnownAt) { Description = "What the record knew then; holds for everything below." };
        yield return new("atLeast", leaves.LedgerPosition)
        {
            Description = "Wait until the read model has reached this position; STALE if it does not in time.",
        };
    }

    private readonly Dictionary<string, (InputObjectType? Filter, InputObjectType? Sort)> inputs = new(StringComparer.Ordinal);

    private InputObjectType? FilterOf(Entity entity) => InputsOf(entity).Filter;

    private InputObjectType? SortOf(Entity entity) => InputsOf(entity).Sort;

    private (InputObjectType? Filter, InputObjectType? Sort) InputsOf(Entity entity) =>
        inputs.TryGetValue(entity.Name, out var made) ? made : inputs[entity.Name] = (filters.Input(entity), Sorts.Input(entity));

    private IEnumerable<OutputField> Fields(EntityModel model)
    {
        var entity = model.Entity;
        yield return new("id", Scalars.Id.NonNull())
        {
            Description = "Global id; a state in the past has its own.", Read = row => ((EntityRow)row).Id,
        };
        foreach (var column in entity.Columns.Where(column => !column.Internal && column.Field != "id")) yield return OfColumn(model, column);
        if (entity.Columns.Any(column => column.Mask is not null))
        {
            var masks = new OutputField("maskedFields", Scalars.String.NonNull().List().NonNull())
            {
                Description = "Names of the fields whose values you see masked.", Read = row => ((EntityRow)row).MaskedFields(),
            };
            masks.Attach<FieldMeaning>(new FieldMeaning.OfMasks());
            yield return masks;
        }
        foreach (var relation in entity.Relations) yield return OfRelation(relation, models[relation.Target]);
    }

    private OutputField OfColumn(EntityModel model, Column column)
    {
        var ordinal = model.OrdinalOf(column);
        var type = outputs.Of(column.ClrType);
        var field = new OutputField(column.Field, column.Nullable || column is { Mask: not null, HasStandIn: false } ? type : OutputTypes.NonNull(type))
        {
            Description = column.Description,
            Read = column.Kind is SqlKind.Json
                ? row => ((EntityRow)row).Value(ordinal) is string json ? OutputTypes.Read(JsonElement.Parse(json)) : null
                : column.Graded ? row => ((EntityRow)row).Graded(ordinal)
                : row => ((EntityRow)row).Value(ordinal),
        };
        field.Attach<FieldMeaning>(new FieldMeaning.OfColumn(ordinal));
        return field;
    }

    private OutputField OfRelation(Relation relation, EntityModel target)
    {
        var field = relation.Many
            ? new OutputField(relation.Field, target.Connection.NonNull())
            {
                Description = relation.Description,
                Arguments = [.. PageArguments(target.Entity, root: false)],
                Resolve = context => new(((EntityRow)context.Source!).ToMany(context.Field)),
            }
            : new OutputField(relation.Field, target.Type)
            {
                Description = relation.Description,
                Arguments = [.. RowArguments(target.Entity)],
                Resolve = context => new(((EntityRow)context.Source!).ToOne(context.Field)),
            };
        field.Attach<FieldMeaning>(relation.Many ? new FieldMeaning.ToMany(relation, target) : new FieldMeaning.ToOne(relation, target));
        return field;
    }
}
