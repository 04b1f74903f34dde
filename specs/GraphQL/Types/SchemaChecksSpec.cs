using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Types;

public sealed class SchemaChecksSpec
{
    [Fact]
    public void a_sound_schema_has_no_fault() => SchemaChecks.Check(Validation.Pets.Schema).ShouldBeEmpty();

    [Theory]
    [InlineData("type A { a: Int }", "query root")]
    [InlineData("schema { query: A mutation: A } type A { a: Int }", "a type of its own")]
    [InlineData("type Query { a: Int } type Empty", "\"Empty\" needs at least one field")]
    [InlineData("type Query { a: Filter } input Filter { b: Int }", "input type \"Filter\"")]
    [InlineData("type Query { a(b: Query): Int }", "output type \"Query\"")]
    [InlineData("type Query { __a: Int }", "reserved")]
    [InlineData("type Query { a(b: Int = \"x\"): Int }", "The default of \"Query.a(b:)\"")]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "cannot be deprecated")]
    [InlineData("type Query { a: U } union U", "needs at least one member")]
    [InlineData("type Query { a: E } enum E", "needs at least one value")]
    [InlineData("interface I { b: Int } type Query implements I { a: Int }", "lacks field \"b\"")]
    [InlineData("interface I { a: Int! } type Query implements I { a: Int }", "promises \"Int!\"")]
    [InlineData("interface I { a(x: Int): Int } type Query implements I { a: Int }", "lacks argument \"x\"")]
    [InlineData("interface I { a(x: Int): Int } type Query implements I { a(x: ID): Int }", "promises \"Int\"")]
    [InlineData("interface I { a: Int } type Query implements I { a(y: Int!): Int }", "is required")]
    [InlineData("interface I { a: Int } interface J implements I { a: Int } type Query implements J { a: Int }", "must implement \"I\"")]
    [InlineData("interface I implements I { a: Int } type Query implements I { a: Int }", "cannot implement itself")]
    [InlineData("type Query { a(f: F): Int } input F { f: F! }", "needs itself")]
    [InlineData("type Query { a(f: F): Int } input F @oneOf { f: F }", "needs itself")]
    [InlineData("type Query { a(f: F): Int } input F @oneOf { a: Int! }", "must be nullable")]
    [InlineData("type Query { a(f: F): Int } input F { f: F = {} }", "The default of \"F.f\" contains itself")]
    [InlineData("type Query { a(f: F): Int } input F { g: [G] = [{}] } input G { f: F = {} }", "contains itself")]
    [InlineData("type Query { a(f: F = {b: 1, b: 2}): Int } input F { b: Int }", "gives a field twice")]
    public void a_fault_is_named(string sdl, string problem) => SchemaChecks.Check(SdlSchema.Build(sdl)).ShouldContain(found => found.Contains(problem));

    [Fact]
    public void an_input_object_may_contain_itself_when_it_can_end() =>
        SchemaChecks.Check(SdlSchema.Build("type Query { a(f: F, g: G): Int } input F { f: F list: [F!]! } input G @oneOf { g: G a: Int }")).ShouldBeEmpty();

    [Fact]
    public void a_default_may_contain_its_own_type_when_it_can_end() =>
        SchemaChecks.Check(SdlSchema.Build("type Query { a(f: F): Int } input F { f: F = {f: null} g: G = {} } input G { f: F = {f: null, g: null} }")).ShouldBeEmpty();

    [Theory]
    [InlineData("type Query { a: Missing }")]
    [InlineData("type Query { a: Int a: Int }")]
    [InlineData("type Query { a: Int } type Query { b: Int }")]
    [InlineData("type Query { a: Int } extend type Missing { b: Int }")]
    public void a_schema_that_cannot_be_made_is_refused(string sdl) => Should.Throw<SchemaException>(() => SdlSchema.Build(sdl));
}
