using System.Text.Json;
using Regulatory.GraphQL.Execution;
using static Regulatory.GraphQL.Specs.Execution.Answering;

namespace Regulatory.GraphQL.Specs.Execution;

/// <summary>What resolvers see of literals, variables, defaults and nothing at all.</summary>
public sealed class CoercionSpec
{
    private static readonly RequestExecutor Echo = Schema(
        """
        type Query {
          one(a: Int, b: Int = 5, c: Int! = 6): String
          list(a: [Int], deep: [[Int]], strict: [Int!]): String
          input(a: Filter): String
          choose(by: Choice!): String
          any(a: Any): String
        }
        input Filter { x: Int = 1 y: Int! z: [Filter!] c: Colour }
        input Choice @oneOf { a: Int b: String }
        enum Colour { RED GREEN }
        scalar Any
        """,
        new[] { "one", "list", "input", "choose", "any" }.ToDictionary(
            name => "Query." + name, _ => (Resolver)(context => new(JsonSerializer.Serialize(context.Arguments)))));

    [Theory]
    [InlineData("{ one }", "{}", """{"b":5,"c":6}""")]
    [InlineData("{ one(a: null, b: null) }", "{}", """{"a":null,"b":null,"c":6}""")]
    [InlineData("query ($v: Int) { one(a: $v, b: $v) }", "{}", """{"b":5,"c":6}""")]
    [InlineData("query ($v: Int) { one(a: $v, b: $v) }", """{"v":null}""", """{"a":null,"b":null,"c":6}""")]
    [InlineData("query ($v: Int = 9) { one(a: $v, b: $v, c: $v) }", "{}", """{"a":9,"b":9,"c":9}""")]
    [InlineData("{ list(a: 1, deep: 2) }", "{}", """{"a":[1],"deep":[[2]]}""")]
    [InlineData("{ list(a: [1, null], deep: [[1], null]) }", "{}", """{"a":[1,null],"deep":[[1],null]}""")]
    [InlineData("query ($v: Int) { list(a: [$v, 2]) }", "{}", """{"a":[null,2]}""")]
    [InlineData("query ($v: [Int]) { list(a: $v) }", """{"v":7}""", """{"a":[7]}""")]
    [InlineData("{ input(a: { y: 2, c: GREEN }) }", "{}", """{"a":{"x":1,"y":2,"c":"GREEN"}}""")]
    [InlineData("query ($v: Int) { input(a: { x: $v, y: 2 }) }", "{}", """{"a":{"x":1,"y":2}}""")]
    [InlineData("query ($v: Int) { input(a: { x: $v, y: 2 }) }", """{"v":null}""", """{"a":{"x":null,"y":2}}""")]
    [InlineData("query ($v: Filter) { input(a: $v) }", """{"v":{"y":2,"z":{"y":3}}}""", """{"a":{"x":1,"y":2,"z":[{"x":1,"y":3}]}}""")]
    [InlineData("query ($v: String!) { choose(by: { b: $v }) }", """{"v":"x"}""", """{"by":{"b":"x"}}""")]
    [InlineData("query ($v: Int) { any(a: { k: [1, A, $v] }) }", """{"v":3}""", """{"a":{"k":[1,"A",3]}}""")]
    public async Task arguments_reach_the_resolver(string document, string variables, string arguments)
    {
        var result = await Echo.AskAsync(document, variables);
        result.Errors.ShouldBeEmpty();
        JsonDocument.Parse(result.Data()).RootElement.EnumerateObject().Single().Value.GetString().ShouldBe(arguments);
    }

    [Theory]
    [InlineData("query ($v: Int!) { one(a: $v) }", "{}", "$v")]
    [InlineData("query ($v: Int!) { one(a: $v) }", """{"v":null}""", "$v")]
    [InlineData("query ($v: Int) { one(a: $v) }", """{"v":"1"}""", "$v")]
    [InlineData("query ($v: [Int!]) { list(strict: $v) }", """{"v":[1,null]}""", "$v[1]")]
    [InlineData("query ($v: Filter) { input(a: $v) }", """{"v":{}}""", "$v")]
    [InlineData("query ($v: Filter) { input(a: $v) }", """{"v":{"y":1,"z":[{"y":"a"}]}}""", "$v.z[0].y")]
    [InlineData("query ($v: Filter) { input(a: $v) }", """{"v":{"y":1,"nope":2}}""", "$v")]
    [InlineData("query ($v: Filter) { input(a: $v) }", """{"v":{"y":1,"c":"PURPLE"}}""", "$v.c")]
    [InlineData("query ($v: Choice!) { choose(by: $v) }", """{"v":{"a":1,"b":"x"}}""", "$v")]
    [InlineData("query ($v: Choice!) { choose(by: $v) }", """{"v":{"a":null}}""", "$v")]
    public async Task a_wrong_variable_is_refused_with_its_place(string document, string variables, string place)
    {
        var result = await Echo.AskAsync(document, variables);
        result.HasData.ShouldBeFalse();
        var error = result.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe(ErrorCodes.Variables);
        error.Message.ShouldStartWith($"Variable \"{place}\"");
    }

    [Theory]
    [InlineData("query ($v: Int = 1) { one(c: $v) }", """{"v":null}""")]
    [InlineData("""query ($v: String = "x") { choose(by: { b: $v }) }""", """{"v":null}""")]
    public async Task a_null_given_for_a_default_is_the_fields_error(string document, string variables)
    {
        var result = await Echo.AskAsync(document, variables);
        result.HasData.ShouldBeTrue();
        result.Errors.ShouldHaveSingleItem().Code.ShouldBe(ErrorCodes.Coercion);
    }

    [Fact]
    public async Task variables_that_are_no_object_are_refused() =>
        (await Echo.AskAsync("{ one }", "[1]")).Errors.ShouldHaveSingleItem().Code.ShouldBe(ErrorCodes.Variables);
}
