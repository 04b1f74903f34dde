using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Conventions;

/// <summary>Pages of rows as connections: nodes, edges with cursors, page information, and the count if asked.</summary>
/// <remarks>https://relay.dev/graphql/connections.htm</remarks>
public static class Connections
{
    internal const string Nodes = "nodes";
    internal const string Edges = "edges";
    internal const string Node = "node";
    internal const string PageInfo = "pageInfo";
    internal const string TotalCount = "totalCount";

    /// <summary>Where a page begins and ends and whether there is more.</summary>
    public static readonly ObjectType PageInfoType = new("PageInfo", () =>
    [
        new("hasNextPage", Scalars.Boolean.NonNull()) { Description = "There are rows after this page.", Read = page => ((RowPage)page).HasNext },
        new("hasPreviousPage", Scalars.Boolean.NonNull())
        {
            Description = "There are rows before this page.", Read = page => ((RowPage)page).HasPrevious,
        },
        new("startCursor", Scalars.String)
        {
            Description = "The place of the first row.", Read = page => CursorOf((RowPage)page, first: true),
        },
        new("endCursor", Scalars.String) { Description = "The place of the last row.", Read = page => CursorOf((RowPage)page, first: false) },
    ])
    {
        Description = "Where a page begins and ends, and whether there is more.",
    };

    internal static ObjectType ConnectionType(EntityModel model)
    {
        var entity = model.Entity;
        return new ObjectType($"{Titled(entity.Plural)}Connection", () =>
        [
            new(Nodes, model.Type.NonNull().List().NonNull()) { Description = "The rows of this page.", Read = page => ((RowPage)page).Rows },
            new(Edges, model.Edge.NonNull().List().NonNull())
            {
                Description = "The rows of this page, each with its place.",
                Read = page => Array.ConvertAll(((RowPage)page).Rows, row => new PlacedRow((RowPage)page, row)),
            },
            new(PageInfo, PageInfoType.NonNull()) { Description = "Where the page begins and ends.", Read = page => page },
            new(TotalCount, Scalars.Int.NonNull())
            {
                Description = "How many rows meet the conditions, on all pages; counted only when asked for.",
                Read = page => checked((int)((RowPage)page).Total!.Value),
            },
        ])
        {
            Description = $"A page of {entity.Plural}.",
        };
    }

    internal static ObjectType EdgeType(EntityModel model) => new($"{Titled(model.Entity.Plural)}Edge", () =>
    [
        new("cursor", Scalars.String.NonNull())
        {
            Description = "The place of the row, for `after` and `before`.",
            Read = edge => ((PlacedRow)edge).Row.Cursor(((PlacedRow)edge).Page.Call.Form),
        },
        new(Node, model.Type.NonNull()) { Description = "The row.", Read = edge => ((PlacedRow)edge).Row },
    ])
    {
        Description = $"A row of {model.Entity.Plural} with its place.",
    };

    private static string? CursorOf(RowPage page, bool first) =>
        page.Rows.Length == 0 ? null : (first ? page.Rows[0] : page.Rows[^1]).Cursor(page.Call.Form);

    private static string Titled(string name) => string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1));

    private sealed record PlacedRow(RowPage Page, EntityRow Row);
}
