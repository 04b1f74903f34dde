using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Specs.Language;

public sealed class ParserSpec
{
    [Theory]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\"\"", "")]
    [InlineData("\"\\\" \\\\ \\/ \\b\\f\\n\\r\\t\"", "\" \\ / \b\f\n\r\t")]
    [InlineData("\"\\u4E2D\\u{6587}\"", "中文")]
    [InlineData("\"\\uD83D\\uDE9A \\u{1F69A} 🚚\"", "🚚 🚚 🚚")]
    [InlineData("\"\"\"block\"\"\"", "block")]
    [InlineData("\"\"\"\n    two\n      lines\n\"\"\"", "two\n  lines")]
    [InlineData("\"\"\"\r\n\tone\r\n\ttwo\r\n\t\"\"\"", "one\ntwo")]
    [InlineData("\"\"\"a \\\"\"\" b\\n\"\"\"", "a \"\"\" b\\n")]
    [InlineData("\"\"\"  first\n    second\"\"\"", "  first\nsecond")]
    public void a_string_means_what_its_escapes_and_indentation_say(string literal, string meaning) =>
        Parser.ParseValue(literal).ShouldBeOfType<StringValue>().Text.ShouldBe(meaning);

    [Fact]
    public void operations_fragments_and_variables_may_be_described()
    {
        var document = Parser.Parse("""
            "Finds one." query Find("Which one." $id: ID! = 1 @keep) { node(id: $id) { ...Name } }
            "Its name." fragment Name on Node { name }
            """);
        var query = document.Definitions[0].ShouldBeOfType<OperationDefinition>();
        query.Description!.Text.ShouldBe("Finds one.");
        query.Variables[0].Description!.Text.ShouldBe("Which one.");
        query.Variables[0].Directives.ShouldHaveSingleItem().Name.Value.ShouldBe("keep");
        document.Definitions[1].ShouldBeOfType<FragmentDefinition>().Description!.Text.ShouldBe("Its name.");
    }

    [Fact]
    public void a_keyword_is_a_name_wherever_a_name_may_stand() =>
        Printer.Print(Parser.Parse("query query { type: fragment on(mutation: extend) ...on ... on on { null true } } fragment onto on on { on }"
                .Replace("...on ", string.Empty, StringComparison.Ordinal)))
            .ShouldContain("type: fragment");

    [Fact]
    public void nodes_know_where_they_stand()
    {
        var field = Parser.Parse("{\n  alias: name(first: 1)\n}").Definitions[0].ShouldBeOfType<OperationDefinition>()
            .SelectionSet.Selections[0].ShouldBeOfType<Field>();
        field.At.ShouldBe(new Location(2, 3));
        field.Name.At.ShouldBe(new Location(2, 10));
        field.Arguments[0].Value.At.ShouldBe(new Location(2, 22));
    }

    [Fact]
    public void a_block_string_does_not_shift_the_lines_after_it() =>
        Parser.Parse("{ a(x: \"\"\"one\ntwo\r\nthree\"\"\") b }").Definitions[0].ShouldBeOfType<OperationDefinition>()
            .SelectionSet.Selections[1].At.ShouldBe(new Location(3, 11));

    [Fact]
    public void tokens_are_counted_without_comments() => Parser.Parse("{ a # not this, nor this\n b }").TokenCount.ShouldBe(4);
}
