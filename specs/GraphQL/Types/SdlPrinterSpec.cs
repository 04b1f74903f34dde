using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Types;

public sealed class SdlPrinterSpec
{
    [Fact]
    public void everything_is_sorted_by_name_as_graphql_js_sorts_it() =>
        SdlPrinter.Print(SdlSchema.Build(""""
            type Query { b(z: Int = 5, a: [Colour!] = [RED]): Two "Described" a: Either @deprecated c("An argument" x: ID, a: Filter = { a: 1 }): Date }
            enum Colour { RED GREEN @deprecated(reason: "Not \"green\".") }
            """
            Over
            two lines
            """
            type Two implements Zed & Node { id: ID! item10: Int item9: Int }
            interface Node { id: ID! }
            interface Zed { id: ID! }
            union Either = Two | Query
            scalar Date @specifiedBy(url: "https://example.org/date")
            input Filter { a: Int b: String = "x" @deprecated }
            input Choice @oneOf { b: Int a: Choice }
            directive @z(b: Choice, a: Int) repeatable on QUERY | FIELD
            """")).ShouldBe(""""
            directive @z(a: Int, b: Choice) repeatable on FIELD | QUERY

            input Choice @oneOf {
              a: Choice
              b: Int
            }

            enum Colour {
              GREEN @deprecated(reason: "Not \"green\".")
              RED
            }

            scalar Date @specifiedBy(url: "https://example.org/date")

            union Either = Query | Two

            input Filter {
              a: Int
              b: String = "x" @deprecated
            }

            interface Node {
              id: ID!
            }

            type Query {
              """Described"""
              a: Either @deprecated
              b(a: [Colour!] = [RED], z: Int = 5): Two
              c(
                a: Filter = { a: 1 }

                """An argument"""
                x: ID
              ): Date
            }

            """
            Over
            two lines
            """
            type Two implements Node & Zed {
              id: ID!
              item9: Int
              item10: Int
            }

            interface Zed {
              id: ID!
            }
            """");

    [Fact]
    public void a_printed_schema_prints_the_same_again()
    {
        var printed = SdlPrinter.Print(Validation.Pets.Schema);
        SdlPrinter.Print(SdlSchema.Build(printed)).ShouldBe(printed);
    }

    [Fact]
    public void roots_of_other_names_are_declared() =>
        SdlPrinter.Print(SdlSchema.Build("schema { query: Root } type Root { a: Int }")).ShouldStartWith("schema {\n  query: Root\n}");
}
