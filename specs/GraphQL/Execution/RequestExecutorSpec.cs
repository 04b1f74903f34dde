using Regulatory.GraphQL.Execution;
using static Regulatory.GraphQL.Specs.Execution.Answering;

namespace Regulatory.GraphQL.Specs.Execution;

public sealed class RequestExecutorSpec
{
    private const string Sdl = "type Query { a: Int b: Int c: Int node: Node } interface Node { id: ID } type Licence implements Node { id: ID } type Stray { id: ID }";

    private static readonly RequestExecutor Plain = Schema(Sdl, []);

    [Theory]
    [InlineData("{ a", ErrorCodes.Syntax)]
    [InlineData("{ nope }", ErrorCodes.Validation)]
    [InlineData("query A { a } query B { b }", ErrorCodes.Operation)]
    [InlineData("fragment F on Query { a }", ErrorCodes.Validation)]
    public async Task a_request_that_cannot_be_executed_has_no_data(string document, string code)
    {
        var result = await Plain.AskAsync(document);
        result.HasData.ShouldBeFalse();
        result.ToJson().ShouldNotContain("\"data\"");
        result.Errors[0].Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("A", """{"a":1}""")]
    [InlineData("B", """{"b":2}""")]
    public async Task the_operation_of_the_name_is_executed(string name, string data) =>
        (await Plain.ExecuteAsync(new GraphQLRequest("query A { a } query B { b }") { OperationName = name, RootValue = Map(("a", 1), ("b", 2)) })).Data().ShouldBe(data);

    [Fact]
    public async Task an_unknown_operation_is_refused() =>
        (await Plain.ExecuteAsync(new GraphQLRequest("query A { a }") { OperationName = "B" })).Errors[0].Code.ShouldBe(ErrorCodes.Operation);

    [Theory]
    [InlineData("{ a @skip(if: true) b @include(if: false) c }", """{"c":3}""")]
    [InlineData("{ ... @skip(if: true) { a } ...F @include(if: true) } fragment F on Query { b }", """{"b":2}""")]
    [InlineData("{ a @include(if: true) @skip(if: true) c }", """{"c":3}""")]
    [InlineData("{ ...F @skip(if: true) ...F } fragment F on Query { a }", """{"a":1}""")]
    public async Task conditions_leave_out_fields_and_fragments(string document, string data) =>
        (await Plain.AskAsync(document, root: Map(("a", 1), ("b", 2), ("c", 3)))).Data().ShouldBe(data);

    [Fact]
    public async Task an_unforeseen_exception_is_told_to_the_host_and_not_to_the_client()
    {
        (Exception? Fault, string? TraceId) told = default;
        var executor = Schema("type Query { a: Int }", new() { ["Query.a"] = _ => throw new InvalidOperationException("password=secret") });
        var result = await executor.ExecuteAsync(new GraphQLRequest("{ a }") { OnFault = (fault, traceId) => told = (fault, traceId) });
        result.ToJson().ShouldNotContain("secret");
        var error = result.Errors.ShouldHaveSingleItem();
        (error.Message, error.Code, error.Extensions["traceId"]).ShouldBe(("Unexpected error", ErrorCodes.Internal, told.TraceId));
        told.Fault.ShouldNotBeNull().Message.ShouldBe("password=secret");
    }

    [Theory]
    [InlineData("Licence", """{"node":{"__typename":"Licence","id":"1"}}""")]
    [InlineData("Stray", """{"node":null}""")]
    [InlineData("Nowhere", """{"node":null}""")]
    public async Task a_value_of_an_interface_must_resolve_to_an_implementor(string typeName, string data)
    {
        var result = await Plain.AskAsync("{ node { __typename id } }", root: Map(("node", Map(("__typename", typeName), ("id", "1")))));
        result.Data().ShouldBe(data);
        result.Errors.Length.ShouldBe(typeName == "Licence" ? 0 : 1);
    }

    [Fact]
    public async Task introspection_can_be_forbidden_while_type_names_stay()
    {
        (await Plain.ExecuteAsync(new GraphQLRequest("{ __schema { description } }") { AllowIntrospection = false })).Errors[0].Code.ShouldBe(ErrorCodes.Introspection);
        (await Plain.ExecuteAsync(new GraphQLRequest("{ ...F } fragment F on Query { __type(name: \"Query\") { name } }") { AllowIntrospection = false })).Errors[0].Code.ShouldBe(ErrorCodes.Introspection);
        (await Plain.ExecuteAsync(new GraphQLRequest("{ __typename }") { AllowIntrospection = false })).Data().ShouldBe("""{"__typename":"Query"}""");
    }

    [Fact]
    public async Task a_guard_refuses_before_the_first_resolver()
    {
        var executor = Schema("type Query { a: Int }", new() { ["Query.a"] = _ => throw new InvalidOperationException("reached") }, new ExecutorOptions
        {
            Guards = [operation => operation.Operation.Name is null ? new GraphQLError("A name, please.") { Code = "UNNAMED" } : null],
        });
        (await executor.AskAsync("{ a }")).ToJson().ShouldBe("""{"errors":[{"message":"A name, please.","extensions":{"code":"UNNAMED"}}]}""");
        (await executor.AskAsync("query A { a }")).Faults().ShouldBe(["INTERNAL a"]);
    }

    [Fact]
    public void a_prepared_document_is_kept_and_a_wrong_one_is_not()
    {
        Plain.Prepare("{ a }").ShouldBeSameAs(Plain.Prepare("{ a }"));
        Plain.Prepare("{ nope }").ShouldNotBeSameAs(Plain.Prepare("{ nope }"));
    }

    [Fact]
    public void only_so_many_documents_are_kept()
    {
        var executor = Schema(Sdl, [], new ExecutorOptions { CachedDocuments = 10 });
        var first = executor.Prepare("{ a }");
        for (var i = 0; i < 20; i++) executor.Prepare($"{{ x{i}: a }}");
        executor.Prepare("{ a }").ShouldNotBeSameAs(first);
    }

    [Fact]
    public async Task errors_have_places_and_paths()
    {
        var executor = Schema("type Query { list: [Item] } type Item { a: Int }", new() { ["Item.a"] = _ => throw new GraphQLException("no", "MINE") });
        (await executor.AskAsync("{\n  list { x: a }\n}", root: Map(("list", new[] { Map() })))).ToJson().ShouldBe(
            """{"errors":[{"message":"no","locations":[{"line":2,"column":10}],"path":["list",0,"x"],"extensions":{"code":"MINE"}}],"data":{"list":[{"x":null}]}}""");
    }
}
