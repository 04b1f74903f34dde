using System.Text.Json;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Guard.Attacks;

/// <summary>Too much of one thing, each kind refused under the name of its limit.</summary>
public sealed class FloodsSpec(HarbourDatabase database) : AttackedHost(database)
{
    public static TheoryData<string, string> Documents => new()
    {
        { "LIMIT_TOKENS", "{" + Repeat(" a", 3_000) + " }" },
        { "LIMIT_TOKENS", "{ boats(first: [" + Repeat("1 ", 3_000) },
        { "LIMIT_STRING", "{ boats(after: \"" + new string('a', 20_000) + "\") { totalCount } }" },
        { "LIMIT_STRING", "{ boats(after: \"\"\"" + Repeat("a\n", 9_000) + "\"\"\") { totalCount } }" },
        { "LIMIT_ALIASES", "{ boats { nodes {" + Each(31, i => $"a{i}: name") + " } } }" },
        { "LIMIT_ALIASES", "{ boats { nodes { ...A } } } fragment A on Boat {" + Each(300, i => $"a{i}: name") + " }" },
        { "LIMIT_ROOT_FIELDS", "{" + Each(11, i => $"a{i}: boats {{ totalCount }}") + " }" },
        { "LIMIT_ROOT_FIELDS", "{ ...A ...B } fragment A on Query {" + Repeat(" __typename", 6) + " } fragment B on Query {" + Repeat(" __typename", 6) + " }" },
        { "LIMIT_FIELDS", "{ boats { nodes {" + Repeat(" name", 501) + " } } }" },
        { "LIMIT_DIRECTIVES", "{ boats { totalCount" + Repeat(" @skip(if: false)", 51) + " } }" },
        { "LIMIT_DIRECTIVES", "{ boats { totalCount" + Repeat(" @a", 900) + " } }" },
        { "LIMIT_DIRECTIVES", "query" + Repeat(" @a", 51) + "{ __typename }" },
        { "LIMIT_DIRECTIVES", "query($a: Int" + Repeat(" @a", 51) + ") { __typename }" },
        { "LIMIT_LISTS", "{ boats(where: { crew: { in: [" + Repeat("1 ", 201) + "] } }) { totalCount } }" },
        { "LIMIT_LISTS", "query($v: [Int] = [" + Repeat("1 ", 201) + "]) { boats(where: { crew: { in: $v } }) { totalCount } }" },
        { "LIMIT_LISTS", "{ boats(where: { or: [" + Repeat("{} ", 201) + "] }) { totalCount } }" },
        { "VALIDATION", "{" + Each(9, i => $"nothing{i}") + " }" },
        { "VALIDATION", "{ __typename }" + Each(200, i => $" fragment F{i} on Nothing {{ nothing }}") },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task a_flood_is_refused(string code, string document) => (await Refused(document)).ShouldBe(code);

    [Fact]
    public async Task validation_stops_at_twenty_errors()
    {
        var answer = await Host.Ask(new { query = "{ boats { nodes {" + Each(400, i => $"nothing{i}") + " } } }" });
        answer.GetProperty("errors").GetArrayLength().ShouldBe(20);
        answer = await Host.Ask(new
        {
            query = "query($f: BoatFilterInput) { boats(where: $f) { totalCount } }",
            variables = new { f = Enumerable.Range(0, 500).ToDictionary(i => $"nothing{i}", i => i) },
        });
        answer.GetProperty("errors").GetArrayLength().ShouldBe(20);
    }

    [Theory]
    [InlineData(201, "LIMIT_LISTS")]
    [InlineData(20_000, "LIMIT_LISTS")]
    [InlineData(Many, "LIMIT_EXCEEDED")]
    public async Task a_long_list_in_a_variable_is_refused(int items, string code) => (await Refused(
        "query($v: [Int]) { boats(where: { crew: { in: $v } }) { totalCount } }", new { v = Enumerable.Repeat(1, items) })).ShouldBe(code);

    [Fact]
    public async Task a_list_in_a_variable_is_counted_however_deep_it_stands() => (await Refused(
        "query($w: BoatFilterInput) { boats(where: $w) { totalCount } }",
        new { w = new { and = new[] { new { crew = new { @in = Enumerable.Repeat(1, 201) } } } } })).ShouldBe("LIMIT_LISTS");

    [Theory]
    [InlineData(500)]
    [InlineData(4_000)]
    public async Task many_variables_are_refused_or_found_unused(int count) =>
        (await Refused("query(" + Each(count, i => $"$v{i}: Int") + ") { __typename }")).ShouldBeOneOf("VALIDATION", "LIMIT_TOKENS");

    [Fact]
    public async Task a_batch_is_refused() =>
        (await RefusedBody("[" + string.Join(',', Enumerable.Repeat("""{"query":"{ __typename }"}""", 1_000)) + "]")).ShouldBe("BAD_USER_INPUT");

    [Fact]
    public async Task several_acts_in_one_document_are_refused()
    {
        const string act = "layUpBoat(input: { commandId: \"x\", boat: \"y\", reason: \"\", until: \"2026-01-01\", berth: { harbour: \"a\", pier: 1, lines: [] } }) { position }";
        (await Refused("mutation {" + Each(9, i => $"a{i}: {act}") + " }")).ShouldBe("LIMIT_EXCEEDED");
    }

    [Fact]
    public async Task a_body_of_repeated_keys_is_read_as_its_last_ones() =>
        (await Host.Send(HttpMethod.Post, Http.HarbourHost.Json("{" + Repeat("\"query\":\"{ a }\",", 4_000) + "\"query\":\"{ __typename }\"}")))
            .StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
}
