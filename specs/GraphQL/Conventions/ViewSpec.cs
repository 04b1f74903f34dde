using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Conventions.Views;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Specs.Sample;
using Regulatory.GraphQL.Types;
using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.GraphQL.Specs.Conventions;

/// <summary>How high the water will be.</summary>
public sealed record TideQuestion(HullNumber Hull, int Hours = 6, ImmutableArray<Standing> Standings = default);

/// <summary>The water at a berth.</summary>
/// <param name="Levels">Centimetres, hour by hour.</param>
public sealed record TideTable(Instant At, Standing Standing, HullNumber Hull, ImmutableArray<TideLevel> Levels, string? Warning);

/// <summary>The water of one hour.</summary>
public sealed record TideLevel(int Hour, int Centimetres);

/// <summary>What is worked out when it is asked for.</summary>
public sealed class ViewSpec
{
    private static readonly View Tide = new("tide", typeof(TideQuestion), typeof(TideTable), ["Clerk"]) { Followed = "tides", Points = 7 };

    private static readonly Schema Schema = new SchemaBuilder().Add(Harbour.Owner with { Relations = [] }).Add(Tide).DocumentedBy(typeof(ViewSpec).Assembly).Build();

    [Fact]
    public void a_view_is_a_field_of_queries_and_of_subscriptions()
    {
        foreach (var field in new[] { Schema.Query!.Field("tide"), Schema.Subscription!.Field("tides") })
        {
            field.ShouldNotBeNull().Type.ToString().ShouldBe("TideTable!");
            field.Arguments.Select(argument => $"{argument.Name}: {argument.Type}").ShouldBe(["hull: HullNumber!", "hours: Int", "standings: [Standing!]"]);
        }
    }

    [Fact]
    public async Task the_answer_is_shown_by_its_types()
    {
        var result = await Ask("""{ tide(hull: "HN00077", hours: 2) { at standing hull warning levels { hour centimetres } } }""", "Clerk");
        result.ToJson().ShouldBe(
            """{"data":{"tide":{"at":"2026-03-02T02:00:00Z","standing":"IN_FORCE","hull":"HN00077","warning":null,"levels":[{"hour":0,"centimetres":100},{"hour":1,"centimetres":101}]}}}""");
    }

    [Fact]
    public async Task who_may_not_ask_is_told_so()
    {
        (await Ask("""{ tide(hull: "HN00077") { at } }""", "Inspector")).Errors.ShouldHaveSingleItem().Code.ShouldBe(Codes.Forbidden);
        (await Ask("""{ tide(hull: "HN00077") { at } }""", null)).Errors.ShouldHaveSingleItem().Code.ShouldBe(Codes.Unauthenticated);
    }

    [Fact]
    public void a_view_for_nobody_in_particular_makes_no_schema() => Should.Throw<SchemaException>(() =>
        new SchemaBuilder().Add(Harbour.Owner with { Relations = [] }).Add(Tide with { Roles = [] }).Build()).Message.ShouldContain("tide says not who may ask.");

    private static ValueTask<ExecutionResult> Ask(string query, string? role)
    {
        var service = new GraphQLService(Schema, _ => Caller.Nobody)
        {
            Views = new(
                (call, _) =>
                {
                    var asked = (TideQuestion)call.Question;
                    return Task.FromResult<object>(new TideTable(
                        Instant.FromUtc(2026, 3, 2, 2, 0), default, asked.Hull, [.. Enumerable.Range(0, asked.Hours).Select(hour => new TideLevel(hour, 100 + hour))], null));
                },
                (_, _, _) => throw new NotSupportedException()),
        };
        var caller = role is null ? Caller.Nobody : new Caller("spec", [role], null);
        return new RequestExecutor(Schema).ExecuteAsync(new GraphQLRequest(query) { Services = service.ServicesFor(caller) });
    }
}
