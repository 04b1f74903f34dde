using System.Text.Json;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Sql;

[Collection(nameof(Harbour))]
public sealed class PagingSpec(HarbourDatabase database)
{
    private readonly Asking harbour = new(database);

    [Theory]
    [InlineData("[{ name: ASC }]")]
    [InlineData("[{ name: DESC }]")]
    [InlineData("[{ tonnage: ASC }]")]
    [InlineData("[{ tonnage: DESC }, { crew: ASC }]")]
    [InlineData("[{ builtAt: DESC }, { validUntil: ASC }]")]
    [InlineData("[{ validUntil: ASC }]")]
    [InlineData("[]")]
    public async Task pages_put_together_are_the_whole_list_forwards_and_backwards(string order)
    {
        const string some = "where: { name: { startsWith: \"Tern 1\" } }";
        var whole = await Names($$"""{ boats(first: 100, order: {{order}}, {{some}}) { nodes { name } } }""");
        whole.Count.ShouldBeGreaterThan(50);

        var (forwards, after) = (new List<string>(), "");
        while (true)
        {
            var page = await Page($$"""{ boats(first: 7, order: {{order}}, {{some}} {{after}}) { nodes { name } pageInfo { hasNextPage endCursor } } }""");
            forwards.AddRange(NamesIn(page));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()) break;
            after = $", after: \"{page.GetProperty("pageInfo").GetProperty("endCursor")}\"";
        }
        forwards.Take(whole.Count).ShouldBe(whole);

        var (backwards, before) = (new List<string>(), "");
        while (true)
        {
            var page = await Page($$"""{ boats(last: 7, order: {{order}}, {{some}} {{before}}) { nodes { name } pageInfo { hasPreviousPage startCursor } } }""");
            backwards.InsertRange(0, NamesIn(page));
            if (!page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean()) break;
            before = $", before: \"{page.GetProperty("pageInfo").GetProperty("startCursor")}\"";
        }
        backwards.ShouldBe(forwards);
    }

    [Fact]
    public async Task a_page_has_twenty_rows_if_nothing_is_said_and_never_more_than_a_hundred()
    {
        (await Names("{ boats { nodes { name } } }")).Count.ShouldBe(20);
        (await Names("{ boats(first: 0) { nodes { name } } }")).ShouldBeEmpty();
        (await harbour.Code("{ boats(first: 101) { totalCount nodes { id } } }")).ShouldBe("BAD_USER_INPUT");
        (await harbour.Code("{ boats(last: -1) { nodes { id } } }")).ShouldBe("BAD_USER_INPUT");
        (await harbour.Code("{ boats(first: 1, last: 1) { nodes { id } } }")).ShouldBe("BAD_USER_INPUT");
    }

    [Fact]
    public async Task a_cursor_is_good_for_its_own_list_only()
    {
        var page = await Page("{ boats(first: 1, order: [{ name: ASC }]) { edges { cursor } } }");
        var cursor = page.GetProperty("edges")[0].GetProperty("cursor").GetString()!;
        (await harbour.Code($$"""{ boats(after: "{{cursor}}", order: [{ name: DESC }]) { nodes { id } } }""")).ShouldBe("CURSOR_INVALID");
        (await harbour.Code($$"""{ boats(after: "{{cursor}}", order: [{ name: ASC }], where: { crew: { gt: 2 } }) { nodes { id } } }""")).ShouldBe("CURSOR_INVALID");
        (await harbour.Code($$"""{ owners(after: "{{cursor}}") { nodes { id } } }""")).ShouldBe("CURSOR_INVALID");
        (await harbour.Code("""{ boats(after: "nonsense!") { nodes { id } } }""")).ShouldBe("CURSOR_INVALID");
        var forged = cursor[..^2] + (cursor[^2] == 'A' ? 'B' : 'A') + cursor[^1];
        (await harbour.Code($$"""{ boats(after: "{{forged}}", order: [{ name: ASC }]) { nodes { id } } }""")).ShouldBe("CURSOR_INVALID");
    }

    [Fact]
    public async Task a_nested_page_has_its_own_pages_and_count()
    {
        const string document = """
            query ($after: String) { boat(hull: "HN00077") { surveys(first: 2, after: $after) {
                totalCount nodes { number } edges { cursor node { number } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }
            """;
        var first = (await harbour.Data(document)).GetProperty("boat").GetProperty("surveys");
        first.GetProperty("totalCount").GetInt32().ShouldBe(3);
        first.GetProperty("nodes").ToString().ShouldBe("""[{"number":"10006"},{"number":"5006"}]""");
        var second = (await harbour.Data(document, variables: new { after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString() }))
            .GetProperty("boat").GetProperty("surveys");
        second.GetProperty("nodes").ToString().ShouldBe("""[{"number":"6"}]""");
        second.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean().ShouldBeFalse();
        second.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task nested_pages_that_multiply_to_too_many_rows_are_refused_before_any_sql() =>
        (await harbour.Code("{ boats(first: 100) { nodes { surveys(first: 100) { nodes { number boat { surveys { nodes { id } } } } } } } }"))
            .ShouldBe("LIMIT_EXCEEDED");

    private async Task<JsonElement> Page(string document) => (await harbour.Data(document)).GetProperty("boats");

    private async Task<List<string>> Names(string document) => NamesIn(await Page(document));

    private static List<string> NamesIn(JsonElement page) =>
        [.. page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString()!)];
}
