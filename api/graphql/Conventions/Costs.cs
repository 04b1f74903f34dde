using Regulatory.GraphQL.Conventions.Views;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Conventions;

/// <summary>
/// What reading and acting cost, from what fields mean: a row is a point, so is a way to rows; values that were read with the row are
/// free, those that take work a tenth. A weight that was attached before stays.
/// </summary>
internal static class Costs
{
    private static readonly CostWeight Nothing = new(0), Little = new(0.1m), Way = new(1), Row = new(1), Count = new(5), Act = new(10);

    /// <summary>The row of an edge was paid for with the edge.</summary>
    private static readonly CostWeight PaidFor = new(-1);

    /// <summary>Of one comparison, and of one that looks inside texts.</summary>
    private static readonly CostWeight Comparison = new(0.5m), Search = new(5);

    private static readonly string[] Searching = ["contains", "ncontains", "endsWith", "nendsWith"];

    public static void Attach(Schema schema)
    {
        foreach (var type in schema.Types.Values)
        {
            if (type is InputObjectType input && input.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal)) OfFilter(input);
            if (type is not ObjectType composite) continue;
            foreach (var field in composite.Fields)
            {
                if (field.Feature<FieldMeaning>() is { } meaning) OfField(field, meaning);
                if (field.Feature<View>() is not { } view) continue;
                Set(field, new(view.Points));
                Free(field.Type.Named);
            }
        }

        foreach (var act in schema.Mutation?.Fields ?? [])
        {
            Set(act, Act);
            Free(act.Type.Named);
        }
    }

    private static void OfField(OutputField field, FieldMeaning meaning)
    {
        switch (meaning)
        {
            case FieldMeaning.Page or FieldMeaning.ToMany:
                Set(field, Way);
                if (field.Feature<ListSize>() is null)
                    field.Attach(new ListSize(new ReadLimits().DefaultPage, ["first", "last"], [Connections.Nodes, Connections.Edges]));
                OfConnection((ObjectType)field.Type.Named);
                break;
            case FieldMeaning.OfColumn:
                if (field.Type.Named is ObjectType record)
                {
                    Set(field, Little);
                    Free(record);
                }

                break;
            case FieldMeaning.OfMasks:
                Set(field, Little);
                break;
            case FieldMeaning.ToOne:
                break;
            default:
                Set(field, Way);
                if (field.Argument("ids") is not null && field.Feature<ListSize>() is null) field.Attach(new ListSize(1, ["ids"], []));
                break;
        }
    }

    /// <summary>Only the rows of a page cost, however little of them is shown, and the counting of all there are.</summary>
    private static void OfConnection(ObjectType connection)
    {
        Set(connection, Nothing);
        if (connection.Field(Connections.Edges)?.Type.Named is ObjectType edge)
        {
            Set(edge, Row);
            if (edge.Field(Connections.Node) is { } node) Set(node, PaidFor);
        }
        connection.Field(Connections.PageInfo)?.Attach(new ReadsRows());
        if (connection.Field(Connections.PageInfo)?.Type.Named is { } place) Set(place, Nothing);
        if (connection.Field(Connections.TotalCount) is { } total) Set(total, Count);
    }

    private static void OfFilter(InputObjectType operations)
    {
        foreach (var field in operations.Fields)
        {
            if (field.Name is not (Filters.And or Filters.Or)) Set(field, Searching.Contains(field.Name) ? Search : Comparison);
        }
    }

    /// <summary>Objects that come with something that was paid for; rows below them are not among these.</summary>
    private static void Free(NamedType type)
    {
        if (!type.IsComposite || type.Feature<CostWeight>() is not null || IsRow(type)) return;
        type.Attach(Nothing);
        foreach (var part in type is UnionType union ? union.Types : (type as FieldsType)?.Fields.Select(field => field.Type.Named) ?? []) Free(part);
    }

    private static bool IsRow(NamedType type) => type is FieldsType { Interfaces: var interfaces } && interfaces.Contains(Objects.Node);

    private static void Set(SchemaMember member, CostWeight weight)
    {
        if (member.Feature<CostWeight>() is null) member.Attach(weight);
    }

    private static void Set(NamedType type, CostWeight weight)
    {
        if (type.Feature<CostWeight>() is null) type.Attach(weight);
    }
}
