using Regulatory.GraphQL.Specs.Http;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Guard.Attacks;

/// <summary>The schema asked of itself, round and round; and asked by those who may not know it.</summary>
public sealed class IntrospectionSpec(HarbourDatabase database) : AttackedHost(database)
{
    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }")]
    [InlineData("{ __type(name: \"Boat\") { interfaces { possibleTypes { interfaces { name } } } } }")]
    [InlineData("{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { fields { type { fields { name } } } }")]
    [InlineData("{ __schema { types { inputFields { type { inputFields { type { ... { inputFields { name } } } } } } } } }")]
    public async Task going_round_is_refused(string document) => (await Refused(document)).ShouldBe("VALIDATION");

    [Fact]
    public async Task asking_for_the_schema_many_times_over_costs_too_much() =>
        (await Refused("{ " + Each(10, i => $"a{i}: __schema {{ types {{ name }} }}") + " ...A } fragment A on Query { boats(first: 100) { nodes { owner { name } surveys(first: 3) { nodes { number } } } } }"))
            .ShouldBe("LIMIT_ROOT_FIELDS");

    [Theory]
    [InlineData("{ __schema { types { name } } }")]
    [InlineData("{ ...F } fragment F on Query { ... { __type(name: \"Boat\") { name } } }")]
    [InlineData("query A { __typename } query B { __schema { types { name } } }")]
    public async Task who_may_not_see_the_schema_does_not(string document)
    {
        await using var closed = await HarbourHost.Start(Database, change: service => service with { OpenIntrospection = false });
        HarbourHost.CodeOf(await closed.Ask(new { query = document, operationName = document.StartsWith("query", StringComparison.Ordinal) ? "A" : null }))
            .ShouldBe("INTROSPECTION_DISABLED");
    }

    [Theory]
    [InlineData("{ boots { totalCount } }")]
    [InlineData("{ boats(frist: 1) { totalCount } }")]
    [InlineData("{ boats { nodes { nmae } } }")]
    [InlineData("{ boats(where: { standing: { eq: IN_FORSE } }) { totalCount } }")]
    [InlineData("{ boats { ... on Bota { __typename } } }")]
    [InlineData("{ boats { totalCount @inclde(if: true) } }")]
    public async Task no_error_suggests_what_there_is_instead(string document)
    {
        using var answer = await Host.Post(document);
        var text = await answer.Content.ReadAsStringAsync();
        Codes(text).ShouldBe("VALIDATION");
        foreach (var hint in new[] { "mean", "boats\\\"?", "IN_FORCE", "\\\"name\\\"", "\\\"first\\\"", "include\\\"" }) text.ShouldNotContain(hint, Case.Insensitive);
    }
}
