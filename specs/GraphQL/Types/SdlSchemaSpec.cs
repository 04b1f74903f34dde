using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Types;

/// <summary>Definitions, extensions and the directives on them, in the words of the specification's examples.</summary>
public sealed class SdlSchemaSpec
{
    [Theory]
    [InlineData("type Story { a: Int } extend type Story { isHiddenLocally: Boolean }", "type Story {\n  a: Int\n  isHiddenLocally: Boolean\n}")]
    [InlineData("type Product { name: String } interface NamedEntity { name: String } extend type Product implements NamedEntity", "type Product implements NamedEntity {")]
    [InlineData("interface NamedEntity { name: String } extend interface NamedEntity { nickname: String }", "  nickname: String\n")]
    [InlineData("union SearchResult = Query type Person { a: Int } extend union SearchResult = | Person", "union SearchResult = Person | Query")]
    [InlineData("enum Direction { NORTH } extend enum Direction { SOUTH }", "  SOUTH\n")]
    [InlineData("input NewInput { a: Int } extend input NewInput { b: Int }", "  b: Int\n")]
    [InlineData("""scalar UUID extend scalar UUID @specifiedBy(url: "https://example.org")""", """scalar UUID @specifiedBy(url: "https://example.org")""")]
    [InlineData("type Changes { a: Int } extend schema { mutation: Changes }", "schema {\n  query: Query\n  mutation: Changes\n}")]
    [InlineData("directive @onSchema on SCHEMA extend schema @onSchema", "directive @onSchema on SCHEMA")]
    public void an_extension_adds_to_what_it_extends(string sdl, string printed) =>
        (SdlPrinter.Print(SdlSchema.Build("type Query { a: Int } " + sdl)) + "\n").ShouldContain(printed);

    [Theory]
    [InlineData("type Story { a: Int } extend input Story { b: Int }", "another kind")]
    [InlineData("extend enum Direction { SOUTH }", "not defined")]
    [InlineData("input F { a: Int } extend input F @oneOf", "OneOf by an extension")]
    [InlineData("schema { query: Query } schema { query: Query }", "only one schema")]
    [InlineData("schema { query: Query query: Query }", "only one root type of a Query")]
    public void an_extension_or_schema_that_fits_nothing_is_refused(string sdl, string problem) => ProblemsOf(sdl).ShouldContain(problem);

    [Theory]
    [InlineData("type T @unknown { a: Int }", "Unknown directive \"@unknown\" on \"T\"")]
    [InlineData("type T { a(b: Int @skip(if: true)): Int }", "\"@skip\" may not be used on ARGUMENT_DEFINITION \"T.a(b:)\"")]
    [InlineData("directive @once on OBJECT type T @once { a: Int } extend type T @once", "\"@once\" can be used only once on \"T\"")]
    [InlineData("enum E { A @deprecated(because: \"x\") }", "Unknown argument \"because\" of \"@deprecated\" on \"E.A\"")]
    [InlineData("directive @d(a: Int) on ENUM enum E @d(a: 1, a: 2) { A }", "\"a\" of \"@d\" on \"E\" is given twice")]
    [InlineData("directive @d(a: Int!) on UNION union U @d = Query", "Argument \"a\" of type \"Int!\" has no valid value")]
    [InlineData("scalar S @specifiedBy(url: 1)", "String cannot represent")]
    [InlineData("directive @invalidExample(arg: String @invalidExample) on ARGUMENT_DEFINITION", "\"@invalidExample\" needs itself")]
    [InlineData("directive @d(arg: F) on INPUT_FIELD_DEFINITION input F { a: Int @d }", "\"@d\" needs itself")]
    public void a_directive_that_is_applied_wrongly_is_refused(string sdl, string problem) => ProblemsOf(sdl).ShouldContain(problem);

    [Fact]
    public void a_repeatable_directive_may_stand_twice() =>
        Should.NotThrow(() => SdlSchema.Build("directive @delegateField(name: String!) repeatable on OBJECT type Query @delegateField(name: \"a\") @delegateField(name: \"b\") { a: Int }"));

    [Fact]
    public void a_built_in_scalar_that_nothing_refers_to_is_not_a_type_of_the_schema()
    {
        var schema = SdlSchema.Build("type Query { a: Int }");
        schema.Type("Int").ShouldNotBeNull();
        schema.Type("Float").ShouldBeNull();
    }

    private static string ProblemsOf(string sdl) => Should.Throw<SchemaException>(() => SdlSchema.Build("type Query { a: Int } " + sdl)).Message;
}
