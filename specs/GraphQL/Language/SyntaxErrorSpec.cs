using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Specs.Language;

/// <summary>Places of syntax errors, as graphql-js reports them.</summary>
public sealed class SyntaxErrorSpec
{
    [Theory]
    [InlineData("", "1:1")]
    [InlineData("{", "1:2")]
    [InlineData("{}", "1:2")]
    [InlineData("{ a(", "1:5")]
    [InlineData("{ a() }", "1:5")]
    [InlineData("{ a: }", "1:6")]
    [InlineData("\n\n  { a ? }", "3:7")]
    [InlineData("{\r\n a\r ? }", "3:2")]
    [InlineData("{ ...MissingOn }\nfragment MissingOn Type", "2:20")]
    [InlineData("{ field: {} }", "1:10")]
    [InlineData("notAnOperation Foo { field }", "1:1")]
    [InlineData("...", "1:1")]
    [InlineData("fragment on on on { on }", "1:10")]
    [InlineData("{ ...on }", "1:9")]
    [InlineData("query ($x: Complex = { a: { b: [ $var ] } }) { field }", "1:34")]
    [InlineData("query ($x: [Int) { field }", "1:16")]
    [InlineData("{ a(x: 00) }", "1:9")]
    [InlineData("{ a(x: 1.) }", "1:10")]
    [InlineData("{ a(x: -) }", "1:9")]
    [InlineData("{ a(x: 1.5e) }", "1:12")]
    [InlineData("{ a(x: 0xF) }", "1:9")]
    [InlineData("{ a(x: .5) }", "1:8")]
    [InlineData("{ a .. }", "1:5")]
    [InlineData("{ a(x: \"open) }", "1:16")]
    [InlineData("{ a(x: \"line\nbreak\") }", "1:13")]
    [InlineData("{ a(x: \"\\x\") }", "1:9")]
    [InlineData("{ a(x: \"\\u12G4\") }", "1:9")]
    [InlineData("{ a(x: \"\\u{110000}\") }", "1:9")]
    [InlineData("{ a(x: \"\\uD83D\") }", "1:9")]
    [InlineData("{ a(x: \"\"\"\n open) }", "2:9")]
    [InlineData("\"description\" { a }", "1:1")]
    [InlineData("\"description\" extend type A { a: Int }", "1:1")]
    [InlineData("enum E { true }", "1:10")]
    [InlineData("directive @a on NOWHERE", "1:17")]
    [InlineData("extend type A", "1:14")]
    [InlineData("{ a(x: '1') }", "1:8")]
    public void a_syntax_error_tells_its_place(string document, string at)
    {
        var error = Should.Throw<SyntaxException>(() => Parser.Parse(document));
        error.At.ToString().ShouldBe(at);
        error.Code.ShouldBe(ErrorCodes.Syntax);
    }

    [Fact]
    public void half_a_surrogate_pair_is_no_character() =>
        Should.Throw<SyntaxException>(() => Parser.Parse("{ a(x: \"" + '\uD83D' + "\") }")).At.ToString().ShouldBe("1:9");
}
