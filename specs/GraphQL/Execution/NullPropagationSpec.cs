using Regulatory.GraphQL.Execution;
using static Regulatory.GraphQL.Specs.Execution.Answering;

namespace Regulatory.GraphQL.Specs.Execution;

/// <summary>A null where none may be climbs to the nearest place that may be null, and takes one error with it.</summary>
public sealed class NullPropagationSpec
{
    private const string Sdl = """
        type Query { licence: Licence strict: Licence! list: [Licence] strictItems: [Licence!] strictAll: [Licence!]! int: Int }
        type Licence { id: ID number: ID! holder: Holder holderStrict: Holder! numbers: [Int!] grid: [[Int!]] }
        type Holder { name: String! other: String }
        """;

    private static readonly RequestExecutor Plain = Schema(Sdl, []);

    [Theory]
    [InlineData("{ licence { id number } int }", """{"licence":null,"int":1}""", "NULL_VALUE licence.number")]
    [InlineData("{ licence { holder { name other } } }", """{"licence":{"holder":null}}""", "NULL_VALUE licence.holder.name")]
    [InlineData("{ licence { holderStrict { name } } int }", """{"licence":null,"int":1}""", "NULL_VALUE licence.holderStrict.name")]
    [InlineData("{ strict { number } int }", "null", "NULL_VALUE strict.number")]
    [InlineData("{ list { number } }", """{"list":[{"number":"1"},null,{"number":"3"}]}""", "NULL_VALUE list.1.number")]
    [InlineData("{ strictItems { number } int }", """{"strictItems":null,"int":1}""", "NULL_VALUE strictItems.1.number")]
    [InlineData("{ strictAll { number } int }", "null", "NULL_VALUE strictAll.1.number")]
    [InlineData("{ licence { numbers grid } }", """{"licence":{"numbers":null,"grid":[[1],null]}}""", "NULL_VALUE licence.numbers.1", "NULL_VALUE licence.grid.1.0")]
    [InlineData("{ licence { a: number b: number } }", """{"licence":null}""", "NULL_VALUE licence.a")]
    public async Task the_null_climbs_to_the_nearest_nullable_place(string document, string data, params string[] faults)
    {
        Dictionary<string, object?>[] items = [Map(("number", "1")), Map(), Map(("number", "3"))];
        var result = await Plain.AskAsync(document, root: Map(
            ("licence", Map(("id", "x"), ("holder", Map(("other", "y"))), ("holderStrict", Map()), ("numbers", new object?[] { 1, null }),
                ("grid", new object?[] { new object?[] { 1 }, new object?[] { null, null } }))),
            ("strict", Map()), ("list", items), ("strictItems", items), ("strictAll", items), ("int", 1)));
        result.Data().ShouldBe(data);
        result.Faults().ShouldBe(faults);
    }

    [Theory]
    [InlineData("query ($show: Boolean = true) { a @include(if: $show) }", "null", "COERCION ")]
    [InlineData("query ($show: Boolean = true) { b { a @include(if: $show) } }", """{"b":null}""", "COERCION b")]
    public async Task a_condition_that_is_null_is_an_error_of_the_selection_around_it(string document, string data, string fault)
    {
        var executor = Answering.Schema("type Query { a: Int b: Query }", new() { ["Query.b"] = _ => new(Answering.Map()) });
        var result = await executor.AskAsync(document, """{"show":null}""");
        result.Data().ShouldBe(data);
        result.Faults().ShouldBe([fault]);
    }

    [Fact]
    public async Task a_field_that_throws_is_null_and_its_neighbours_are_there()
    {
        var executor = Schema("type Query { good: Int bad: Int later: Int }", new()
        {
            ["Query.good"] = _ => new(1),
            ["Query.bad"] = _ => throw new GraphQLException("no", "MINE"),
            ["Query.later"] = async _ =>
            {
                await Task.Yield();
                throw new GraphQLException("not now", "LATER");
            },
        });
        var result = await executor.AskAsync("{ good bad later }");
        result.Data().ShouldBe("""{"good":1,"bad":null,"later":null}""");
        result.Faults().ShouldBe(["MINE bad", "LATER later"]);
    }

    [Fact]
    public async Task an_item_that_is_an_exception_is_that_items_error()
    {
        var executor = Schema("type Query { list: [Int] }", new() { ["Query.list"] = _ => new(new object[] { 1, new GraphQLException("no", "MINE") }) });
        var result = await executor.AskAsync("{ list }");
        result.Data().ShouldBe("""{"list":[1,null]}""");
        result.Faults().ShouldBe(["MINE list.1"]);
    }

    [Theory]
    [InlineData("int", "text")]
    [InlineData("list", "text")]
    [InlineData("list", 5)]
    [InlineData("colour", "PURPLE")]
    public async Task a_value_that_does_not_fit_its_type_is_an_error(string field, object value)
    {
        var executor = Schema("type Query { int: Int list: [Int] colour: Colour } enum Colour { RED }", new() { [$"Query.{field}"] = _ => new(value) });
        (await executor.AskAsync($"{{ {field} }}")).Faults().ShouldBe([$"COERCION {field}"]);
    }
}
