using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Specs.Validation;
using Regulatory.GraphQL.Validation;

namespace Regulatory.GraphQL.Specs.Language;

/// <summary>Documents made to hurt: each is refused with the name of the limit, and nothing overflows.</summary>
public sealed class LimitsSpec
{
    private const int Many = 100_000;

    public static TheoryData<string> Brackets => new(
        Repeat("{ a "),
        "{ a(x: " + Repeat("["),
        "{ a(x: " + Repeat("{ b: "),
        "query ($x: " + Repeat("["),
        Repeat("{ ... on A ") + "b",
        "type A { a(x: Int = " + Repeat("[{ a: "));

    [Theory]
    [MemberData(nameof(Brackets))]
    public void a_hundred_thousand_brackets_are_refused(string document)
    {
        Should.Throw<SyntaxException>(() => Parser.Parse(document)).Code.ShouldBeOneOf(ErrorCodes.NestingLimit, ErrorCodes.TokenLimit);
        Should.Throw<SyntaxException>(() => Parser.Parse(document, Limits.Trusted)).Code.ShouldBe(ErrorCodes.NestingLimit);
    }

    [Fact]
    public void a_document_may_have_two_thousand_tokens_and_no_more()
    {
        Parser.Parse("{" + Repeat(" a", 1_998) + "}").TokenCount.ShouldBe(2_000);
        Should.Throw<SyntaxException>(() => Parser.Parse("{" + Repeat(" a", 1_999) + "}")).Code.ShouldBe(ErrorCodes.TokenLimit);
    }

    [Theory]
    [InlineData("\"", "\"")]
    [InlineData("\"\"\"", "\"\"\"")]
    public void a_string_of_more_than_16_KB_is_refused(string open, string close)
    {
        Parser.ParseValue(open + new string('a', 16_000) + close).ShouldBeOfType<StringValue>();
        Should.Throw<SyntaxException>(() => Parser.ParseValue(open + new string('a', 16_400) + close)).Code.ShouldBe(ErrorCodes.StringLimit);
    }

    [Fact]
    public void fragments_that_double_at_every_step_are_refused_by_their_fields()
    {
        var fragments = string.Join(' ', Enumerable.Range(0, 40).Select(i => $"fragment F{i} on Human {{ ...F{i + 1} ...F{i + 1} }}"));
        Refused("{ human { ...F0 } } " + fragments + " fragment F40 on Human { name }").ShouldBe(ErrorCodes.FieldLimit);
    }

    [Fact]
    public void a_long_chain_of_fragments_is_refused_before_any_rule_follows_it()
    {
        var chain = Enumerable.Range(0, 5_000).Select(i => $"fragment F{i} on Human {{ ...F{i + 1} }}");
        Refused("{ human { ...F0 } } " + string.Join(' ', chain) + " fragment F5000 on Human { name }", Limits.Trusted).ShouldBe(ErrorCodes.NestingLimit);
        Refused("fragment F5000 on Human { name } " + string.Join(' ', chain.Reverse()) + " { human { ...F0 } }", Limits.Trusted).ShouldBe(ErrorCodes.NestingLimit);
    }

    [Fact]
    public void fragments_in_a_circle_end() =>
        Validator.Validate(Pets.Schema, Parser.Parse("{ human { ...A } } fragment A on Human { ...B } fragment B on Human { ...A }"))
            .ShouldHaveSingleItem().Extensions["rule"].ShouldBe("NoFragmentCycles");

    [Fact]
    public void more_than_fifteen_levels_of_fields_are_refused()
    {
        Validator.Validate(Pets.Schema, Parser.Parse("{ human { " + Repeat("friends { ", 13) + "name" + Repeat(" }", 15))).ShouldBeEmpty();
        Refused("{ human { " + Repeat("friends { ", 14) + "name" + Repeat(" }", 16)).ShouldBe(ErrorCodes.DepthLimit);
    }

    [Fact]
    public void more_than_thirty_aliases_are_refused() =>
        Refused("{ dog { " + string.Join(' ', Enumerable.Range(0, 31).Select(i => $"a{i}: name")) + " } }").ShouldBe(ErrorCodes.AliasLimit);

    [Fact]
    public void more_than_ten_root_fields_are_refused() =>
        Refused("{ " + string.Join(' ', Enumerable.Range(0, 11).Select(i => $"a{i}: dog {{ name }}")) + " }").ShouldBe(ErrorCodes.RootFieldLimit);

    [Fact]
    public void more_than_fifty_directives_are_refused() =>
        Refused("{ dog { name " + Repeat("@tag(name: \"a\") ", 51) + "} }").ShouldBe(ErrorCodes.DirectiveLimit);

    [Fact]
    public void more_than_five_hundred_fields_are_refused() => Refused("{ dog {" + Repeat(" name", 500) + " } }").ShouldBe(ErrorCodes.FieldLimit);

    [Fact]
    public void fields_that_must_all_be_compared_with_each_other_are_refused() =>
        Validator.Validate(Pets.Schema, Parser.Parse("{ dog {" + Repeat(" name", 300) + " } }")).ShouldHaveSingleItem().Code.ShouldBe(ErrorCodes.MergeLimit);

    private static string Refused(string document, Limits? limits = null) =>
        Validator.Validate(Pets.Schema, Parser.Parse(document, limits), limits).ShouldHaveSingleItem().Code;

    private static string Repeat(string piece, int times = Many) => string.Concat(Enumerable.Repeat(piece, times));
}
