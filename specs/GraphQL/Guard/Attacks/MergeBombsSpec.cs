using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Guard.Attacks;

/// <summary>Documents that would need millions of comparisons of fields; a budget of comparisons ends each.</summary>
public sealed class MergeBombsSpec(HarbourDatabase database) : AttackedHost(database)
{
    public static TheoryData<string, string> Bombs => new()
    {
        { "the same field again and again", "{ boats { nodes {" + Repeat(" name", 490) + " } } }" },
        { "in inline fragments", "{ boats { nodes {" + Repeat(" ... on Boat { name }", 300) + " } } }" },
        { "in inline fragments inside each other", "{ boats { nodes {" + Repeat(" ... { ... on Boat { ... { name } } }", 120) + "..." + Repeat("{ name name ...", 80) + "{ name }" + Repeat("}", 80) + " } } }" },
        { "with fields below", "{ boats { nodes {" + Repeat(" owner { name code }", 150) + " } } }" },
        { "with fields below on several levels", "{ boats { nodes {" + Repeat(" owner { boats { nodes { owner { name } } } }", 95) + " } } }" },
        {
            "in fragments that are all spread together",
            "{ boats { nodes {" + Each(130, i => $"...F{i}") + " } } }" + Each(130, i => $" fragment F{i} on Boat {{ owner {{ name code }} }}")
        },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task a_bomb_is_refused_by_its_comparisons(string kind, string document) =>
        (await Refused(document)).ShouldBe("LIMIT_COMPARISONS", kind);

    [Theory]
    [InlineData("{ boats { nodes {", " surveys(first: {0}) {{ totalCount }}", " } } }", 150)]
    [InlineData("{ boats { nodes {", " ... on Boat {{ surveys(first: {0}) {{ totalCount }} }}", " } } }", 120)]
    [InlineData("{", " ... {{ boats(first: {0}) {{ nodes {{ surveys(first: {0}) {{ totalCount }} }} }} }}", " }", 9)]
    public async Task differing_arguments_are_told_in_an_answer_of_bounded_size(string open, string piece, string close, int times)
    {
        using var answer = await Host.Post(open + Each(times, i => string.Format(System.Globalization.CultureInfo.InvariantCulture, piece, i)) + close);
        var text = await answer.Content.ReadAsStringAsync();
        Codes(text).ShouldBeOneOf("VALIDATION", "LIMIT_COMPARISONS");
        text.Length.ShouldBeLessThan(64 * 1024);
    }

    [Fact]
    public async Task huge_arguments_that_must_be_compared_are_bounded_by_their_tokens()
    {
        var filter = "{ or: [" + Repeat("{ name: { eq: \"a\" } } ", 60) + "{0}] }";
        var document = "{ boats(where: " + filter.Replace("{0}", "{ crew: { eq: 1 } }", StringComparison.Ordinal) + ") { totalCount } boats(where: "
            + filter.Replace("{0}", "{ crew: { eq: 2 } }", StringComparison.Ordinal) + ") { totalCount } }";
        (await Refused(document)).ShouldBe("VALIDATION");
    }
}
