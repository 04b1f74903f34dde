using System.Text.Json;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Specs.Http;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Guard;

/// <summary>What operations cost, as the answer reports it.</summary>
[Collection(nameof(Harbour))]
public sealed class CostSpec(HarbourDatabase database) : IAsyncLifetime
{
    private HarbourHost host = null!;

    public async Task InitializeAsync() => host = await HarbourHost.Start(database);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData(1, "{ __typename }")]
    // A way in and one row; a page is a way in and its rows, twenty if nobody says how many.
    [InlineData(2, """{ boat(id: "x") { name crew standing } }""")]
    [InlineData(21, "{ boats { nodes { name crew standing } } }")]
    [InlineData(6, "{ boats(first: 5) { nodes { name } } }")]
    [InlineData(4, "{ boats(last: 3) { edges { cursor node { name } } } }")]
    [InlineData(1, "{ boats(first: 5) { __typename } }")]
    [InlineData(11, "{ boats(first: 5) { nodes { name } edges { node { name } } } }")]
    // Counting all the rows there are.
    [InlineData(6, "{ boats(first: 0) { totalCount } }")]
    // To one: a row each. To many: a way and its rows each.
    [InlineData(11, "{ boats(first: 5) { nodes { owner { name } } } }")]
    [InlineData(26, "{ boats(first: 5) { nodes { surveys(first: 3) { nodes { remark } } } } }")]
    [InlineData(111, "{ boats(first: 5) { nodes { surveys { nodes { remark } } } } }")]
    // Values that take work: masks, records kept as JSON.
    [InlineData(12, "{ boats(first: 10) { nodes { maskedFields } } }")]
    [InlineData(12, "{ boats(first: 10) { nodes { berth { harbour lines } } } }")]
    // Comparisons, and those that look inside texts.
    [InlineData(23, """{ boats(where: { crew: { gt: 2, lt: 7 }, name: { startsWith: "T" } , hull: { neq: null } }) { nodes { name } } }""")]
    [InlineData(26, """{ boats(where: { name: { contains: "Tern" } }) { nodes { name } } }""")]
    [InlineData(32, """{ boats(where: { or: [{ name: { contains: "Tern" } }, { name: { ncontains: "Gull", eq: "x" } }] }) { nodes { name } } }""")]
    [InlineData(21, """{ boats(first: 2) { nodes { surveys(first: 3, where: { remark: { contains: "mark" } }) { pageInfo { hasNextPage } } } } }""")]
    // Rows that are read to show a place and nothing else are read all the same.
    [InlineData(6, "{ boats(first: 5) { edges { cursor } } }")]
    [InlineData(6, "{ boats(first: 5) { edges { __typename } } }")]
    [InlineData(6, "{ boats(first: 5) { pageInfo { endCursor } } }")]
    [InlineData(6, "{ boats(first: 5) { pageInfo { endCursor } nodes { name } } }")]
    [InlineData(6, "query($no: Boolean = true) { boats(first: 5) { pageInfo { endCursor } nodes @skip(if: $no) { name } } }")]
    [InlineData(19, "{ owners(first: 3) { nodes { boats(first: 4) { edges { cursor } } } } }")]
    // The same field twice is one field; a fragment is what stands in it.
    [InlineData(21, "{ boats { nodes { name } } ...F } fragment F on Query { boats { nodes { crew } } boats { nodes { name } } }")]
    [InlineData(42, "{ boats { nodes { name } } other: boats { nodes { name } } }")]
    // What is left out costs nothing.
    [InlineData(1, "{ boats @skip(if: true) { nodes { name } } __typename }")]
    // Of several types an object has one: the dearest counts.
    [InlineData(14, """{ node(id: "x") { id ... on Boat { name surveys(first: 3) { nodes { number } } } ... on Owner { boats(first: 11) { nodes { name } } } } }""")]
    [InlineData(2, """{ node(id: "x") { __typename ... on Node { __typename id } } }""")]
    // So many rows as there are ids.
    [InlineData(4, """{ nodes(ids: ["a", "b", "c"]) { id } }""")]
    [InlineData(51, "{ __schema { types { name } } __typename boats(first: 0) { nodes { name } } }")]
    public async Task an_operation_costs_the_rows_it_can_touch(int points, string document) =>
        (await Cost(document)).ShouldBe(points);

    [Theory]
    [InlineData(6, """{ "first": 5 }""")]
    [InlineData(21, "{}")]
    [InlineData(8, """{ "first": 1, "where": { "name": { "contains": "Tern" }, "crew": { "eq": 1, "neq": 2 } } }""")]
    [InlineData(12, """{ "first": 1, "full": true }""")]
    public async Task variables_count_with_what_they_bring(int points, string variables) =>
        (await Cost(
            """
            query($first: Int, $where: BoatFilterInput, $full: Boolean = false) {
              boats(first: $first, where: $where) { nodes { name surveys(first: 9) @include(if: $full) { nodes { number } } } }
            }
            """,
            JsonElement.Parse(variables))).ShouldBe(points);

    [Fact]
    public async Task what_costs_too_much_is_refused_before_any_sql_with_both_figures()
    {
        var answer = await host.Ask(new { query = "{ boats(first: 100) { nodes { surveys(first: 50) { nodes { number } } } } }" });
        HarbourHost.CodeOf(answer).ShouldBe("COST_EXCEEDED");
        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("cost").ToString().ShouldBe("""{"allowed":1000,"requested":5201}""");
        answer.TryGetProperty("extensions", out _).ShouldBeFalse("nothing was read, so the answer speaks of no place in the ledger");
    }

    [Fact]
    public async Task the_ceiling_is_a_setting()
    {
        await using var strict = await HarbourHost.Start(database, change: service => service with { Cost = new CostLimits { Operation = 20 } });
        HarbourHost.CodeOf(await strict.Ask(new { query = "{ boats { nodes { name } } }" })).ShouldBe("COST_EXCEEDED");
        (await strict.Ask(new { query = "{ boats(first: 19) { nodes { name } } }" })).GetProperty("data").ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Theory]
    [InlineData("{ boats(first: 2147483647) { nodes { surveys(first: 2147483647) { nodes { boat { surveys(first: 2147483647) { nodes { number } } } } } } } }")]
    [InlineData("{ boats(first: 100) { nodes { surveys(first: 100) { nodes { boat { surveys(first: 100) { nodes { boat { surveys(first: 100) { nodes { number } } } } } } } } } } }")]
    public async Task figures_beyond_all_measure_are_refused_like_others(string document) =>
        HarbourHost.CodeOf(await host.Ask(new { query = document })).ShouldBe("COST_EXCEEDED");

    [Fact]
    public async Task the_cost_is_told_only_to_who_asks()
    {
        (await host.Ask(new { query = "{ __typename }" })).TryGetProperty("extensions", out _).ShouldBeFalse();
        (await host.Ask(new { query = "{ __typename }" }, cost: "report")).GetProperty("extensions").GetProperty("cost").ToString()
            .ShouldBe("""{"allowed":1000,"requested":1}""");
    }

    [Fact]
    public async Task an_act_costs_ten_and_the_row_that_it_leaves_behind()
    {
        await using var acting = await HarbourHost.Start(database, perform: (_, _) =>
            Task.FromResult<GraphQL.Conventions.Mutations.ActResult>(new GraphQL.Conventions.Mutations.ActResult.Reused()));
        var answer = await acting.Ask(new
        {
            query = """
                mutation { layUpBoat(input: { commandId: "x", boat: "y", reason: "", until: "2026-01-01", berth: { harbour: "a", pier: 1, lines: [] } })
                  { boat { name } errors { ... on Error { message } } } }
                """,
        }, role: "Clerk", cost: "report");
        answer.GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetInt64().ShouldBe(11);
    }

    private async Task<long> Cost(string document, JsonElement? variables = null)
    {
        var answer = await host.Ask(new { query = document, variables }, cost: "report");
        answer.TryGetProperty("extensions", out var extensions).ShouldBeTrue(answer.ToString());
        return extensions.GetProperty("cost").GetProperty("requested").GetInt64();
    }
}
