using System.Text.Json;
using Regulatory.GraphQL.Execution;
using static Regulatory.GraphQL.Specs.Execution.Answering;

namespace Regulatory.GraphQL.Specs.Execution;

/// <summary>What a document selects is worked out once for all requests with the same conditions, and never shown to others.</summary>
public sealed class SelectionsSpec
{
    private const string Sdl = "type Query { a(n: Int): Int b: Int more: Query }";

    private const string Document = """
        query ($a: Boolean!, $b: Boolean = true, $n: Int) {
          a(n: $n) @include(if: $a)
          more { ...B @skip(if: $b) a(n: $n) }
        }
        fragment B on Query { b }
        """;

    private readonly RequestExecutor executor = Schema(Sdl, new()
    {
        ["Query.a"] = context => new(context.Argument<int>("n")),
        ["Query.b"] = _ => new(7),
        ["Query.more"] = _ => new(new object()),
    });

    [Fact]
    public async Task requests_with_other_conditions_or_other_values_do_not_disturb_each_other()
    {
        var asked = Enumerable.Range(0, 400).Select(i => (A: i % 2 == 0, B: i % 3 == 0, N: i)).ToArray();
        var answers = await Task.WhenAll(asked.Select(one => Task.Run(async () =>
            (await executor.AskAsync(Document, JsonSerializer.Serialize(new { a = one.A, b = one.B, n = one.N }))).Data())));
        for (var i = 0; i < asked.Length; i++)
        {
            var (a, b, n) = asked[i];
            answers[i].ShouldBe("{" + (a ? $"\"a\":{n}," : "") + "\"more\":{" + (b ? "" : "\"b\":7,") + $"\"a\":{n}" + "}}");
        }
    }

    [Fact]
    public async Task a_variable_that_is_left_out_is_not_one_that_is_null()
    {
        (await executor.AskAsync(Document, """{ "a": false }""")).Data().ShouldBe("""{"more":{"a":0}}""");
        var result = await executor.AskAsync("query ($a: Boolean = true) { b @include(if: $a) more { b } }", """{ "a": null }""");
        result.ToJson().ShouldContain("\"data\":null");
        result.Errors.ShouldHaveSingleItem().Code.ShouldBe(ErrorCodes.Coercion);
    }

    [Fact]
    public async Task a_condition_without_a_value_below_the_root_takes_its_field_only()
    {
        var result = await executor.AskAsync("query ($a: Boolean = true) { b more { b @include(if: $a) } }", """{ "a": null }""");
        result.Data().ShouldBe("""{"b":7,"more":null}""");
        result.Faults().ShouldBe(["COERCION more"]);
    }

    [Fact]
    public async Task more_conditions_than_are_remembered_are_still_right()
    {
        var names = Enumerable.Range(0, 40).Select(i => $"v{i}").ToArray();
        var document = $"query ({string.Join(", ", names.Select(name => $"${name}: Boolean!"))}) {{ more {{ {string.Join(' ', names.Select(name => $"b @include(if: ${name})"))} a }} }}";
        var wide = new ExecutorOptions { Limits = GraphQL.Language.Limits.Trusted };
        var large = Schema(Sdl, new() { ["Query.b"] = _ => new(7), ["Query.a"] = _ => new(1), ["Query.more"] = _ => new(new object()) }, wide);
        string Values(int yes) => JsonSerializer.Serialize(names.ToDictionary(name => name, name => name == $"v{yes}"));
        (await large.AskAsync(document, Values(39))).Data().ShouldBe("""{"more":{"b":7,"a":1}}""");
        (await large.AskAsync(document, Values(40))).Data().ShouldBe("""{"more":{"a":1}}""");
    }
}
