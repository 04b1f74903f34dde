using System.Text.Json;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Execution;

/// <remarks>https://spec.graphql.org/September2025/#sec-Subscription</remarks>
public sealed class SubscriptionSpec
{
    private readonly Tides tides = new();
    private int loads;

    [Fact]
    public async Task every_event_is_executed_in_turn_as_an_operation_on_it()
    {
        await using var subscription = await Begun("subscription S($by: Int!) { t: tide(from: 3) { twice(by: $by) ...F } } fragment F on Tide { height }", """{"by":2}""");
        (await Next(subscription)).ShouldBe("""{"data":{"t":{"twice":6,"height":3}}}""");
        (await Next(subscription)).ShouldBe("""{"data":{"t":{"twice":8,"height":4}}}""");
    }

    [Fact]
    public async Task an_event_whose_execution_has_errors_is_a_response_with_errors_and_the_next_one_follows()
    {
        await using var subscription = await Begun("subscription { tide(from: 12) { height broken } }");
        (await Next(subscription)).ShouldBe("""{"data":{"tide":{"height":12,"broken":12}}}""");
        (await Next(subscription)).ShouldStartWith("""{"errors":[{"message":"Too high","locations":[{"line":1,"column":40}],"path":["tide","broken"],"extensions":{"code":"HIGH"}}],"data":{"tide":{"height":13,"broken":null}}""");
        (await Next(subscription)).ShouldBe("""{"data":{"tide":{"height":14,"broken":14}}}""");
    }

    [Fact]
    public async Task nothing_loaded_for_one_event_is_shown_for_the_next()
    {
        await using var subscription = await Begun("subscription { tide(from: 1) { a: loaded b: loaded } }");
        (await Next(subscription)).ShouldBe("""{"data":{"tide":{"a":1,"b":1}}}""");
        (await Next(subscription)).ShouldBe("""{"data":{"tide":{"a":2,"b":2}}}""");
    }

    [Fact]
    public async Task the_end_of_the_source_is_the_end_of_the_responses()
    {
        tides.Last = 1;
        await using var subscription = await Begun("subscription { tide(from: 1) { height } }");
        (await Next(subscription)).ShouldBe("""{"data":{"tide":{"height":1}}}""");
        (await subscription.Next(CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task a_source_that_fails_ends_the_responses_with_its_error()
    {
        tides.FailsAt = 2;
        await using var subscription = await Begun("subscription { tide(from: 1) { height } }");
        await Next(subscription);
        (await Should.ThrowAsync<GraphQLException>(() => Next(subscription))).Error.Code.ShouldBe("EBB");
    }

    [Fact]
    public async Task a_wait_that_is_given_up_ends_and_the_source_is_let_go_with_the_subscription()
    {
        tides.Last = 0;
        tides.Waits = true;
        var subscription = await Begun("subscription { tide(from: 1) { height } }");
        using var giveUp = new CancellationTokenSource();
        var next = subscription.Next(giveUp.Token).AsTask();
        await giveUp.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => next);
        tides.Open.ShouldBe(1);
        await subscription.DisposeAsync();
        tides.Open.ShouldBe(0);
    }

    [Theory]
    [InlineData("subscription { tide(from: -1) { height } }", """{"errors":[{"message":"Below the ground","locations":[{"line":1,"column":16}],"path":["tide"],"extensions":{"code":"GROUND"}}]}""")]
    [InlineData("subscription S($by: Int!) { tide { twice(by: $by) } }", "VARIABLES")]
    [InlineData("subscription A { tide { height } } subscription B { tide { height } }", "OPERATION_NOT_FOUND")]
    [InlineData("subscription { tide { height } second: tide { height } }", "SingleFieldSubscriptions")]
    [InlineData("subscription { tide { height }", "SYNTAX")]
    [InlineData("{ height }", "OPERATION_NOT_FOUND")]
    public async Task what_is_wrong_before_the_source_is_there_is_one_plain_response(string document, string expected)
    {
        var (subscription, refusal) = await Start(document);
        subscription.ShouldBeNull();
        refusal!.HasData.ShouldBeFalse();
        refusal.ToJson().ShouldContain(expected);
        tides.Open.ShouldBe(0);
    }

    [Fact]
    public async Task a_fault_of_ours_on_the_way_to_the_source_shows_a_trace_id_only()
    {
        var (_, refusal) = await Start("subscription { tide(from: 99) { height } }");
        var error = refusal!.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe(ErrorCodes.Internal);
        error.Message.ShouldBe("Unexpected error");
    }

    [Fact]
    public async Task guards_are_asked_before_the_source_is_opened()
    {
        var engine = new RequestExecutor(Shore(), new() { Guards = [_ => new GraphQLError("Closed") { Code = "CLOSED" }] });
        var (_, refusal) = await engine.SubscribeAsync(engine.Prepare("subscription { tide { height } }"), new("subscription { tide { height } }"));
        refusal!.Errors.ShouldHaveSingleItem().Code.ShouldBe("CLOSED");
        tides.Open.ShouldBe(0);
    }

    [Fact]
    public async Task a_subscription_is_not_answered_by_a_single_response()
    {
        var result = await new RequestExecutor(Shore()).AskAsync("subscription { tide { height } }");
        result.Errors.ShouldHaveSingleItem().Code.ShouldBe(ErrorCodes.Operation);
        tides.Open.ShouldBe(0);
    }

    private async Task<Subscription> Begun(string document, string variables = "{}") =>
        (await Start(document, variables)) is { Subscription: { } begun } ? begun : throw new ShouldAssertException("It was refused.");

    private ValueTask<SubscriptionStart> Start(string document, string variables = "{}")
    {
        var engine = new RequestExecutor(Shore());
        return engine.SubscribeAsync(engine.Prepare(document), new(document) { Variables = JsonElement.Parse(variables) });
    }

    private static async Task<string> Next(Subscription subscription) =>
        System.Text.Encoding.UTF8.GetString((await subscription.Next(CancellationToken.None))!.Json.Span);

    private Schema Shore()
    {
        var tide = new ObjectType("Tide", () =>
        [
            new("height", Scalars.Int.NonNull()) { Read = height => height },
            new("twice", Scalars.Int)
            {
                Arguments = [new("by", Scalars.Int.NonNull())], Resolve = context => new((int)context.Source! * context.Argument<int>("by")),
            },
            new("broken", Scalars.Int)
            {
                Resolve = context => (int)context.Source! == 13 ? throw new GraphQLException("Too high", "HIGH") : new(context.Source),
            },
            new("loaded", Scalars.Int)
            {
                Resolve = async context => await context.Operation.Batches.Get<string, int>(this, (keys, _) =>
                    new(new Dictionary<string, int> { [keys.Single()] = ++loads })).LoadAsync("height"),
            },
        ]);
        var subscription = new ObjectType("Subscription", () =>
        [
            new("tide", tide.NonNull())
            {
                Arguments = [new("from", Scalars.Int)],
                Read = root => root,
                Subscribe = context => context.Argument<int>("from") switch
                {
                    < 0 => throw new GraphQLException("Below the ground", "GROUND"),
                    99 => throw new InvalidOperationException("secret"),
                    var from => new(tides.From(from)),
                },
            },
        ]);
        return new Schema(new ObjectType("Query", () => [new("height", Scalars.Int)]), null, subscription);
    }

    /// <summary>Rises by one with every event.</summary>
    private sealed class Tides
    {
        public int Open { get; private set; }

        public int Last { get; set; } = int.MaxValue;

        public int FailsAt { get; set; }

        /// <summary>After the last event nothing comes, not even the end.</summary>
        public bool Waits { get; set; }

        public SourceStream From(int height)
        {
            Open++;
            return new Rising(this, height);
        }

        private sealed class Rising(Tides tides, int next) : SourceStream
        {
            public override async ValueTask<SourceEvent?> Next(CancellationToken cancellation)
            {
                if (next > tides.Last && tides.Waits) await Task.Delay(Timeout.Infinite, cancellation);
                if (next == tides.FailsAt) throw new GraphQLException("The sea is gone", "EBB");
                return next > tides.Last ? null : new SourceEvent(next++);
            }

            public override ValueTask DisposeAsync()
            {
                tides.Open--;
                return ValueTask.CompletedTask;
            }
        }
    }
}
