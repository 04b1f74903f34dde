using System.Text;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Specs.Language;

public sealed class PrinterSpec
{
    private const string Executable = """"
        "Described"
        query Named($id: ID!, $list: [Int!]! = [1, 2] @on) @live(a: { b: "c", d: E }) {
          alias: field(id: $id, text: """
          block
            string
          """) @include(if: true) {
            ... on Type @x {
              a
            }
            ... {
              b
            }
            ...Spread @skip(if: false)
          }
        }

        mutation {
          act
        }

        fragment Spread on Type {
          c
        }
        """";

    private const string TypeSystem = """"
        """A schema"""
        schema @a {
          query: Query
          mutation: Mutation
        }

        "A directive"
        directive @a(if: Boolean! = true, then: [Int]) repeatable on FIELD | SCHEMA

        scalar Date @specifiedBy(url: "https://example.org")

        type Query implements One & Two @a {
          "A field"
          field(
            "An argument"
            first: Int = 5 @a
            after: ID
          ): [String!]! @deprecated
        }

        interface One implements Two

        union Either = Query | Mutation

        enum Colour {
          RED @a
          GREEN
        }

        input Filter {
          text: String = "x"
        }

        extend schema {
          subscription: Subscription
        }

        extend type Query @b

        extend union Either = Third
        """";

    [Theory]
    [InlineData(Executable)]
    [InlineData(TypeSystem)]
    public void a_printed_document_prints_the_same_again(string document)
    {
        var once = Printer.Print(Parser.Parse(document));
        Printer.Print(Parser.Parse(once)).ShouldBe(once);
    }

    [Fact]
    public void schema_language_laid_out_as_usual_stays_as_it_is() => Printer.Print(Parser.Parse(TypeSystem)).ShouldBe(TypeSystem);

    [Theory]
    [InlineData("{ a(long: \"123456789 123456789 123456789 123456789\", list: [1, 2, 3], obj: {a: 1}) }",
        "{\n  a(\n    long: \"123456789 123456789 123456789 123456789\"\n    list: [1, 2, 3]\n    obj: { a: 1 }\n  )\n}")]
    [InlineData("query { a }", "{\n  a\n}")]
    [InlineData("query ($a: Int) { a(a: $a) }", "query ($a: Int) {\n  a(a: $a)\n}")]
    [InlineData("subscription { a }", "subscription {\n  a\n}")]
    public void the_layout_is_that_of_graphql_js(string document, string printed) => Printer.Print(Parser.Parse(document)).ShouldBe(printed);

    /// <summary>Texts of the letters that are hard for strings, a thousand of each seed.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void any_text_comes_back_from_a_string_and_from_a_block_string(int seed)
    {
        string[] pieces = ["\"", "\"\"\"", "\\", "\n", "\r", "\t", " ", "  ", "a", "许", "🚚", "\u0001", "\u007f", "{", "#"];
        var random = new Random(seed);
        for (var i = 0; i < 1_000; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(8); length > 0; length--) text.Append(pieces[random.Next(pieces.Length)]);
            var meaning = text.ToString();
            Parser.ParseValue(Printer.Quote(meaning)).ShouldBeOfType<StringValue>().Text.ShouldBe(meaning);
            if (!BlockStringHolds(meaning)) continue;
            Parser.ParseValue(Printer.Print(new StringValue(meaning, Block: true, default))).ShouldBeOfType<StringValue>().Text.ShouldBe(meaning);
        }
    }

    /// <summary>Block strings drop blank first and last lines and common indentation, and hold no control characters.</summary>
    private static bool BlockStringHolds(string text) =>
        text.Length == 0
        || (!text.Any(letter => letter is < ' ' and not ('\t' or '\n'))
            && text.Split('\n') is var lines
            && lines[0].Trim(' ', '\t').Length > 0
            && lines[^1].Trim(' ', '\t').Length > 0
            && (lines.Length == 1 || lines.Any(line => line.Trim(' ', '\t').Length > 0 && line[0] is not (' ' or '\t'))));
}
