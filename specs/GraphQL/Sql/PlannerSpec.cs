using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Sql;

[Collection(nameof(Harbour))]
public sealed class PlannerSpec(HarbourDatabase database)
{
    private readonly Asking harbour = new(database);

    [Fact]
    public async Task aliases_fragments_and_true_conditions_change_nothing()
    {
        const string plain = "{ boats(first: 3, order: [{ name: ASC }]) { nodes { name owner { code name } surveys(first: 2) { nodes { number } } } } }";
        const string dressed = """
            query ($yes: Boolean = true, $no: Boolean = false) {
              boats(first: 3, order: [{ name: ASC }]) { nodes { ...N } nodes { owner { name } } edges @skip(if: true) { cursor } } }
            fragment N on Boat { ... on Boat @include(if: true) { name } ... on Node { ... on Boat { owner { code } } }
              crew @include(if: false) surveys(first: 2) { ... { nodes { number } } } }
            """;
        (await harbour.Data(dressed.Replace("($yes: Boolean = true, $no: Boolean = false)", "", StringComparison.Ordinal))).ToString()
            .ShouldBe((await harbour.Data(plain)).ToString());
    }

    [Fact]
    public async Task one_field_asked_for_twice_with_other_arguments_is_answered_twice()
    {
        var data = await harbour.Data("""
            { boat(hull: "HN00077") { up: surveys(first: 1, order: [{ number: ASC }]) { nodes { number } } down: surveys(first: 1) { nodes { number } }
              passed: surveys(where: { passed: { eq: true } }) { totalCount } } }
            """);
        data.GetProperty("boat").ToString().ShouldBe(
            """{"up":{"nodes":[{"number":"6"}]},"down":{"nodes":[{"number":"10006"}]},"passed":{"totalCount":3}}""");
    }

    [Fact]
    public async Task a_failing_root_field_leaves_its_neighbours_alone()
    {
        var answer = await harbour.Ask("""{ bad: boat { id } good: boat(hull: "HN00077") { crew } }""");
        answer.GetProperty("data").ToString().ShouldBe("""{"bad":null,"good":{"crew":8}}""");
        answer.GetProperty("errors")[0].GetProperty("path").ToString().ShouldBe("""["bad"]""");
    }

    [Fact]
    public async Task a_database_that_comes_back_is_used_again_and_while_it_is_away_the_answer_says_so()
    {
        const string document = "{ boats(first: 0) { totalCount } }";
        await harbour.Data(document);
        database.Stop();
        (await harbour.Code(document)).ShouldBe("UNAVAILABLE");
        database.Start();
        (await harbour.Data(document)).GetProperty("boats").GetProperty("totalCount").GetInt32().ShouldBe(5000);
    }
}
