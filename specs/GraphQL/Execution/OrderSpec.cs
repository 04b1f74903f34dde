using Regulatory.GraphQL.Execution;
using static Regulatory.GraphQL.Specs.Execution.Answering;

namespace Regulatory.GraphQL.Specs.Execution;

public sealed class OrderSpec
{
    [Fact]
    public async Task the_response_has_the_order_of_the_document_whatever_comes_first()
    {
        var slow = new TaskCompletionSource<object?>();
        var executor = Schema("type Query { slow: Int fast: Int nested: Query }", new()
        {
            ["Query.slow"] = _ => new(slow.Task),
            ["Query.fast"] = context =>
            {
                if (context.Path.Length == 2) slow.SetResult(2);
                return new(1);
            },
            ["Query.nested"] = _ => new(new object()),
        });
        (await executor.AskAsync("{ slow nested { fast } ... on Query { fast slow } }")).Data().ShouldBe("""{"slow":2,"nested":{"fast":1},"fast":1}""");
    }

    [Fact]
    public async Task mutations_run_one_after_the_other_each_to_its_end()
    {
        var log = new List<string>();
        var executor = Schema("type Query { a: Int } type Mutation { act(n: Int): Done } type Done { after: Int }", new()
        {
            ["Mutation.act"] = async context =>
            {
                log.Add($"begin {context.Argument<int>("n")}");
                await Task.Yield();
                return context.Argument<int>("n");
            },
            ["Done.after"] = async context =>
            {
                await Task.Yield();
                log.Add($"end {context.Source}");
                return 0;
            },
        });
        await executor.AskAsync("mutation { a: act(n: 1) { after } b: act(n: 2) { after } c: act(n: 3) { after } }");
        log.ShouldBe(["begin 1", "end 1", "begin 2", "end 2", "begin 3", "end 3"]);
    }

    [Fact]
    public async Task a_level_is_loaded_with_one_call_and_each_key_once()
    {
        var calls = new List<string>();
        var executor = Schema("type Query { carriers: [Carrier] } type Carrier { parent: Carrier name: String }", new()
        {
            ["Query.carriers"] = _ => new(new object[] { 1, 2, 3 }),
            ["Carrier.parent"] = async context => await Loaded(context, (int)context.Source! * 10),
            ["Carrier.name"] = async context => await Loaded(context, (int)context.Source! * 10),
        });
        var result = await executor.AskAsync("{ carriers { parent { parent { name } } name } }");
        result.Errors.ShouldBeEmpty();
        calls.ShouldBe(["10,20,30", "100,200,300", "1000,2000,3000"]);

        async Task<object?> Loaded(FieldContext context, int key) =>
            await context.Operation.Batches.Get<int, object>("numbers", (keys, _) =>
            {
                calls.Add(string.Join(',', keys.Order()));
                return new(keys.ToDictionary(each => each, each => (object)each));
            }).LoadAsync(key);
    }

    [Fact]
    public async Task a_batch_that_fails_fails_every_field_that_waits_for_it()
    {
        var executor = Schema("type Query { a: Int b: Int }", new() { ["Query.a"] = Fail, ["Query.b"] = Fail });
        (await executor.AskAsync("{ a b }")).Faults().ShouldBe(["MINE a", "MINE b"], ignoreOrder: true);

        static async ValueTask<object?> Fail(FieldContext context) =>
            await context.Operation.Batches.Get<string, object>("all", (_, _) => throw new GraphQLException("no", "MINE")).LoadAsync(context.Field.ResponseKey);
    }

    [Fact]
    public async Task a_request_that_is_given_up_ends_with_its_token()
    {
        using var source = new CancellationTokenSource();
        var executor = Schema("type Query { a: Int }", new()
        {
            ["Query.a"] = async context =>
            {
                await source.CancelAsync();
                await Task.Delay(Timeout.Infinite, context.Cancellation);
                return null;
            },
        });
        await Should.ThrowAsync<OperationCanceledException>(async () => await executor.ExecuteAsync(new GraphQLRequest("{ a }"), source.Token));
    }
}
