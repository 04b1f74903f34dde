using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Guard.Attacks;

/// <summary>A hundred thousand brackets of every kind: a stack that overflows cannot be caught, so they are counted.</summary>
public sealed class NestingSpec(HarbourDatabase database) : AttackedHost(database)
{
    /// <summary>So large that only the limits on brackets are left to refuse.</summary>
    protected override GraphQLService Change(GraphQLService service) => service with
    {
        Limits = service.Limits with { Body = 4 * 1024 * 1024 },
        DocumentLimits = service.DocumentLimits with { Tokens = int.MaxValue },
    };

    public static TheoryData<string, string> Brackets => new()
    {
        { "selection sets", Repeat("{ boats ") },
        { "selection sets that are closed", Repeat("{ boats ", Many) + "{ name" + Repeat("}", Many + 1) },
        { "inline fragments", "{" + Repeat("... { ") },
        { "inline fragments with types", "{" + Repeat("... on Query { ") },
        { "lists", "{ boats(first: " + Repeat("[") },
        { "lists that are closed", "{ boats(first: " + Repeat("[") + Repeat("]") + ") { totalCount } }" },
        { "input objects", "{ boats(where: " + Repeat("{ and: ") },
        { "lists and input objects", "{ boats(where: " + Repeat("{ and: [") },
        { "default values", "query($v: Int = " + Repeat("[") },
        { "arguments of directives", "{ boats @skip(if: " + Repeat("[") },
        { "list types", "query($v: " + Repeat("[") },
        { "input objects inside lists of a type definition", "type A { a(x: Int = " + Repeat("[{ a: ") },
        { "arguments in parentheses", "{ boats" + Repeat("(first: (", 50_000) },
    };

    [Theory]
    [MemberData(nameof(Brackets))]
    public async Task brackets_in_a_document_are_refused(string kind, string document) =>
        (await Refused(document)).ShouldBeOneOf(kind == "arguments in parentheses" ? ["SYNTAX"] : ["LIMIT_NESTING"]);

    [Theory]
    [InlineData("[", "")]
    [InlineData("{\"a\":", "")]
    [InlineData("[{\"a\":", "")]
    [InlineData("[", "]")]
    [InlineData("{\"and\":[", "]}")]
    public async Task brackets_in_variables_are_refused(string open, string close) => (await RefusedBody(
        """{"query":"query($w: BoatFilterInput) { boats(where: $w) { totalCount } }","variables":{"w":""" + Repeat(open) + "1" + Repeat(close) + "}}"))
        .ShouldBe("BAD_USER_INPUT");

    [Theory]
    [InlineData("[")]
    [InlineData("{\"query\":")]
    public async Task brackets_instead_of_a_request_are_refused(string open) => (await RefusedBody(Repeat(open))).ShouldBe("BAD_USER_INPUT");

    [Fact]
    public async Task brackets_in_a_json_text_within_the_depth_of_json_are_still_counted_as_filters() => (await RefusedBody(
        """{"query":"query($w: BoatFilterInput) { boats(where: $w) { totalCount } }","variables":{"w":"""
        + Repeat("{\"and\":[", 10) + "{}" + Repeat("]}", 10) + "}}"))
        .ShouldBe("BAD_USER_INPUT");

    [Fact]
    public async Task levels_of_fields_are_counted_through_fragments() => (await Refused(
        "{ boats { nodes { ...F } } } fragment F on Boat { owner { boats { nodes { owner { ...G } } } } } "
        + "fragment G on Owner { boats { nodes { owner { boats { nodes { owner { boats { nodes { owner { name } } } } } } } } } }"))
        .ShouldBe("LIMIT_DEPTH");

    /// <summary>What does not fit on a line is laid out again on every level: done carelessly, that doubles with each.</summary>
    [Theory]
    [InlineData("[", "]")]
    [InlineData("{ a: ", " }")]
    [InlineData("[{ a: ", " }]")]
    public async Task values_that_an_error_quotes_are_quoted_in_part(string open, string close)
    {
        var levels = open.Length > 5 ? 48 : 97;
        using var answer = await Host.Post("{ boats(first: " + Repeat(open, levels) + "\"" + new string('x', 90) + "\"" + Repeat(close, levels) + ") { totalCount } }");
        var text = await answer.Content.ReadAsStringAsync();
        Codes(text).ShouldBe("VALIDATION");
        text.Length.ShouldBeLessThan(2_500);
    }

    [Fact]
    public void as_deep_as_a_setting_may_allow_no_stack_overflows()
    {
        var limits = Limits.Default with { Nesting = 200, Tokens = int.MaxValue, Depth = 200 };
        var document = "{ a(b: " + Repeat("{ and: [", 99) + "\"" + new string('x', 90) + "\"" + Repeat("] }", 99) + ") " + Repeat("{ c ", 199) + Repeat("}", 200);
        Printer.Print(Parser.Parse(Printer.Print(Parser.Parse(document, limits)), limits)).ShouldBe(Printer.Print(Parser.Parse(document, limits)));
    }
}
