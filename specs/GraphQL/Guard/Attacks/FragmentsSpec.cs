using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Guard.Attacks;

/// <summary>Fragments that lead back to themselves or double at every step: small texts that would be endless when expanded.</summary>
public sealed class FragmentsSpec(HarbourDatabase database) : AttackedHost(database)
{
    [Theory]
    [InlineData("{ ...A } fragment A on Query { ...A }")]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }")]
    [InlineData("{ ...A } fragment A on Query { boats { nodes { owner { boats { nodes { ...B } } } } } } fragment B on Boat { owner { ...C } } fragment C on Owner { boats { nodes { ...B } } }")]
    [InlineData("{ __schema { ...A } } fragment A on __Schema { types { ...B } } fragment B on __Type { fields { type { ...B } } }")]
    public async Task fragments_in_a_circle_are_refused(string document) => (await Refused(document)).ShouldBe("VALIDATION");

    [Theory]
    [InlineData("{ ...F0 }")]
    [InlineData("{ __typename }")]
    public async Task fragments_that_double_are_refused_whether_they_are_used_or_not(string operation) => (await Refused(
        operation + Each(60, i => $" fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}") + " fragment F60 on Query { boats { totalCount } }"))
        .ShouldBe("LIMIT_FIELDS");

    [Fact]
    public async Task introspection_hidden_in_an_unused_fragment_does_not_double_either() => (await Refused(
        "{ __typename } fragment X on Query { __schema { ...F0 } }"
        + Each(60, i => $" fragment F{i} on __Schema {{ ...F{i + 1} ...F{i + 1} }}") + " fragment F60 on __Schema { queryType { name } }"))
        .ShouldBe("LIMIT_FIELDS");

    [Fact]
    public async Task inline_fragments_that_double_are_counted_like_others() => (await Refused(
        "{ ...F0 }" + Each(40, i => $" fragment F{i} on Query {{ ... {{ ...F{i + 1} }} ... on Query {{ ...F{i + 1} }} }}") + " fragment F40 on Query { __typename }"))
        .ShouldBe("LIMIT_FIELDS");

    /// <summary>Every fragment spreads every other: there are more ways through them than atoms in the sea, and no field on any.</summary>
    [Theory]
    [InlineData("{ ...F0 }", "Query")]
    [InlineData("{ __schema { ...F0 } }", "__Schema")]
    [InlineData("{ __type(name: \"Boat\") { ...F0 } __schema { types { ...F0 } } }", "__Type")]
    public async Task a_web_of_fragments_is_walked_once_not_on_every_way(string operation, string type) =>
        (await Refused(operation + Each(28, i => $" fragment F{i} on {type} {{ {Each(28, j => j == i ? "" : $"...F{j}")} }}"))).ShouldBe("VALIDATION");

    [Fact]
    public async Task a_chain_of_many_fragments_is_refused() => (await Refused(
        "{ ...F0 }" + Each(150, i => $" fragment F{i} on Query {{ ...F{i + 1} }}") + " fragment F150 on Query { __typename }")).ShouldBe("LIMIT_NESTING");
}
