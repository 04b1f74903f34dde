using System.Text.Json;
using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Guard.Attacks;

/// <summary>Conditions made to be slow: deep, broad, or looking for patterns.</summary>
public sealed class FiltersSpec(HarbourDatabase database) : AttackedHost(database)
{
    private const string Filtered = "query($w: BoatFilterInput) { boats(where: $w) { totalCount } }";

    /// <summary>So costly that the limits on filters are left to refuse.</summary>
    protected override GraphQLService Change(GraphQLService service) => service with { Cost = new() { Operation = 1_000_000 } };

    [Theory]
    [InlineData("and", 6)]
    [InlineData("or", 6)]
    [InlineData("and", 12)]
    public async Task conditions_inside_each_other_are_refused(string junction, int levels)
    {
        var filter = Repeat($"{{ {junction}: [", levels) + "{ crew: { eq: 1 } }" + Repeat("] }", levels);
        (await Refused($"{{ boats(where: {filter}) {{ totalCount }} }}")).ShouldBe("BAD_USER_INPUT");
        (await Refused($"{{ boats(where: {{ crew: {Repeat($"{{ {junction}: [", levels)}{{ eq: 1 }}{Repeat("] }", levels)} }}) {{ totalCount }} }}")).ShouldBe("BAD_USER_INPUT");
    }

    [Theory]
    [InlineData(51, "BAD_USER_INPUT")]
    [InlineData(200, "BAD_USER_INPUT")]
    [InlineData(201, "LIMIT_LISTS")]
    [InlineData(3_000, "LIMIT_LISTS")]
    [InlineData(10_000, "LIMIT_EXCEEDED")]
    public async Task many_branches_are_refused(int branches, string code) =>
        (await Refused(Filtered, new { w = new { or = Enumerable.Range(0, branches).Select(i => new { crew = new { eq = i } }) } })).ShouldBe(code);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "or": [] }""")]
    [InlineData("""{ "crew": {} }""")]
    public async Task branches_without_a_comparison_multiply_no_better(string empty) =>
        (await Refused(Filtered, new { w = Nested(JsonElement.Parse(empty), 5, 40) })).ShouldBeOneOf("BAD_USER_INPUT", "LIMIT_EXCEEDED");

    [Theory]
    [InlineData("contains", "%")]
    [InlineData("contains", "ab")]
    [InlineData("ncontains", "__")]
    [InlineData("endsWith", "")]
    [InlineData("contains", "😀a")]
    public async Task texts_too_short_to_be_found_by_an_index_are_refused(string operation, string text) =>
        (await Refused(Filtered, new { w = new { name = new Dictionary<string, string> { [operation] = text } } })).ShouldBe("BAD_USER_INPUT");

    [Theory]
    [InlineData("%%%%%%%%")]
    [InlineData("_____")]
    [InlineData("%_%_%_%_%_%_%")]
    [InlineData("\\\\\\%")]
    [InlineData("(a+)+$")]
    public async Task patterns_are_looked_for_as_they_are_written(string pattern)
    {
        var answer = await Host.Ask(new { query = Filtered, variables = new { w = new { name = new { contains = pattern } } } });
        answer.GetProperty("data").GetProperty("boats").GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task a_pattern_as_long_as_a_body_finds_nothing()
    {
        var answer = await Host.Ask(new { query = Filtered, variables = new { w = new { name = new { startsWith = Repeat("%_", 40_000) } } } });
        answer.GetProperty("data").GetProperty("boats").GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task pages_that_multiply_are_refused_even_where_they_could_be_paid() => (await Refused(
        "{ boats(first: 100) { nodes { surveys(first: 100) { nodes { number } } } } }")).ShouldBe("LIMIT_EXCEEDED");

    [Theory]
    [InlineData("first", 101)]
    [InlineData("last", int.MaxValue)]
    [InlineData("first", -1)]
    public async Task pages_out_of_bounds_are_refused(string argument, int size) =>
        (await Refused($"{{ boats({argument}: {size}) {{ totalCount }} }}")).ShouldBe("BAD_USER_INPUT");

    private static object Nested(JsonElement leaf, int levels, int branches) =>
        levels == 1 ? new { or = Enumerable.Repeat(leaf, branches) } : new { or = new[] { Nested(leaf, levels - 1, branches), Nested(leaf, levels - 1, branches) } };
}
