using Regulatory.GraphQL.Specs.Sample;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Conventions;

/// <summary>What types and arguments an entity gets: names and shapes are those that Hot Chocolate gives.</summary>
public sealed class ShapeSpec
{
    [Fact]
    public void a_list_is_a_connection_with_nodes_edges_page_info_and_a_count()
    {
        Fields("BoatsConnection").ShouldBe(["nodes: [Boat!]!", "edges: [BoatsEdge!]!", "pageInfo: PageInfo!", "totalCount: Int!"]);
        Fields("BoatsEdge").ShouldBe(["cursor: String!", "node: Boat!"]);
        Fields("PageInfo").ShouldBe(["hasNextPage: Boolean!", "hasPreviousPage: Boolean!", "startCursor: String", "endCursor: String"]);
    }

    [Fact]
    public void a_list_takes_pages_filters_orders_and_times_and_a_nested_one_inherits_what_was_known()
    {
        Arguments("Query", "boats").ShouldBe(
        [
            "first: Int", "after: String", "last: Int", "before: String", "where: BoatFilterInput", "order: [BoatSortInput!]",
            "effectiveOn: Date", "knownAt: KnownAt", "atLeast: LedgerPosition",
        ]);
        Arguments("Owner", "boats").ShouldBe(
            ["first: Int", "after: String", "last: Int", "before: String", "where: BoatFilterInput", "order: [BoatSortInput!]", "effectiveOn: Date"]);
        Arguments("Query", "surveys").ShouldNotContain("knownAt: KnownAt");
        Arguments("Query", "boat").ShouldBe(["id: ID", "hull: HullNumber", "effectiveOn: Date", "knownAt: KnownAt", "atLeast: LedgerPosition"]);
        Arguments("Query", "node").ShouldBe(["id: ID!"]);
        Arguments("Query", "nodes").ShouldBe(["ids: [ID!]!"]);
        Field("Query", "nodes").Type.ToString().ShouldBe("[Node]!");
    }

    [Fact]
    public void filters_and_orders_are_by_filterable_columns_only()
    {
        string[] filterable = ["hull", "division", "validFrom", "validUntil", "name", "standing", "tonnage", "crew", "builtAt", "captain"];
        Inputs("BoatFilterInput").Select(Name).ShouldBe(["and", "or", .. filterable]);
        Inputs("BoatSortInput").ShouldBe([.. filterable.Select(name => $"{name}: SortEnumType")]);
        ((EnumType)Harbour.Schema.Type("SortEnumType")!).Members.Select(member => member.Name).ShouldBe(["ASC", "DESC"]);
    }

    [Fact]
    public void each_type_of_column_has_its_own_comparisons()
    {
        string[] listed = ["and", "or", "eq", "neq", "in", "nin"];
        string[] compared = [.. listed, "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
        Inputs("StringOperationFilterInput").Select(Name)
            .ShouldBe([.. listed, "contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"]);
        foreach (var type in new[] { "Int", "Long", "Decimal", "Date", "DateTime" }) Inputs($"{type}OperationFilterInput").Select(Name).ShouldBe(compared, type);
        Inputs("StandingOperationFilterInput").Select(Name).ShouldBe(listed);
        Inputs("IdOperationFilterInput").Select(Name).ShouldBe(listed);
        Inputs("BooleanOperationFilterInput").ShouldBe(["eq: Boolean", "neq: Boolean"]);
        Inputs("HullNumberOperationFilterInput").Select(Name).ShouldBe([.. listed, "startsWith", "nstartsWith"]);
        Inputs("DateOperationFilterInput").ShouldContain("in: [Date]");
    }

    [Fact]
    public void a_masked_field_may_be_null_and_its_object_names_the_masked_ones()
    {
        foreach (var column in Harbour.Boat.Columns.Where(column => column.Mask is not null)) Field("Boat", column.Field).Type.ShouldNotBeOfType<NonNullType>();
        Field("Boat", "maskedFields").Type.ToString().ShouldBe("[String!]!");
        ((ObjectType)Harbour.Schema.Type("Owner")!).Field("maskedFields").ShouldBeNull();
    }

    [Fact]
    public void every_scalar_of_ours_says_where_it_is_specified() =>
        Harbour.Schema.Types.Values.OfType<ScalarType>().Where(scalar => !Scalars.IsBuiltIn(scalar) && !Uri.IsWellFormedUriString(scalar.SpecifiedBy, UriKind.Absolute))
            .Select(scalar => scalar.Name).ShouldBeEmpty();

    private static OutputField Field(string type, string field) => ((ObjectType)Harbour.Schema.Type(type)!).Field(field)!;

    private static IEnumerable<string> Fields(string type) => ((ObjectType)Harbour.Schema.Type(type)!).Fields.Select(field => $"{field.Name}: {field.Type}");

    private static IEnumerable<string> Arguments(string type, string field) => Field(type, field).Arguments.Select(argument => $"{argument.Name}: {argument.Type}");

    private static IEnumerable<string> Inputs(string type) => ((InputObjectType)Harbour.Schema.Type(type)!).Fields.Select(field => $"{field.Name}: {field.Type}");

    private static string Name(string field) => field[..field.IndexOf(':', StringComparison.Ordinal)];
}
