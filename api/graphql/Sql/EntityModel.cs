using System.Collections.Frozen;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Sql;

/// <summary>An entity with the types that show it, found from any of them through <c>Feature&lt;EntityModel&gt;()</c>.</summary>
public sealed class EntityModel(Entity entity)
{
    private readonly FrozenDictionary<string, int> ordinals =
        entity.Columns.Select((column, i) => (column.Name, i)).ToFrozenDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);

    public Entity Entity { get; } = entity;

    public ObjectType Type { get; internal set; } = null!;

    public ObjectType Connection { get; internal set; } = null!;

    public ObjectType Edge { get; internal set; } = null!;

    /// <summary>The place of a column among the entity's columns.</summary>
    public int OrdinalOf(Column column) => ordinals[column.Name];
}

/// <summary>What a field of an entity's types means to the planner; attached to the field.</summary>
public abstract record FieldMeaning
{
    /// <summary>A column of the row.</summary>
    public sealed record OfColumn(int Ordinal) : FieldMeaning;

    /// <summary>Which fields are masked in the row.</summary>
    public sealed record OfMasks : FieldMeaning;

    /// <summary>The row that a column of this row leads to.</summary>
    public sealed record ToOne(Relation Relation, EntityModel Target) : FieldMeaning;

    /// <summary>The rows that lead to this row.</summary>
    public sealed record ToMany(Relation Relation, EntityModel Target) : FieldMeaning;

    /// <summary>A way in: one row by a key given as an argument, or as the result of an act.</summary>
    public sealed record Lookup(EntityModel Target) : FieldMeaning;

    /// <summary>A way in: a page of rows.</summary>
    public sealed record Page(EntityModel Target) : FieldMeaning;

    /// <summary>A way in: one row of any entity by its global id.</summary>
    public sealed record AnyNode(FrozenDictionary<string, EntityModel> Targets) : FieldMeaning;

    /// <summary>A way in: several rows of any entities by their global ids.</summary>
    public sealed record AnyNodes(FrozenDictionary<string, EntityModel> Targets) : FieldMeaning;
}
