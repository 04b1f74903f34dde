using System.Net;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Specs.Http;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Guard.Attacks;

/// <summary>Many small requests at once.</summary>
public sealed class CrowdsSpec(HarbourDatabase database) : AttackedHost(database)
{
    /// <summary>A purse that does not fill while the spec lasts.</summary>
    protected override GraphQLService Change(GraphQLService service) =>
        service with { Rates = new RateLimiter(new RateLimits { Burst = 1_000, PerSecond = 1 }, TimeProvider.System) };

    [Fact]
    public async Task a_crowd_of_one_caller_is_served_until_its_purse_is_empty_and_others_are_served_still()
    {
        var crowd = await Task.WhenAll(Enumerable.Range(0, 600).Select(async _ =>
        {
            using var answer = await Host.Post("{ boats(first: 4) { nodes { name } } }", role: "Clerk");
            return answer.StatusCode;
        }));
        crowd.ShouldAllBe(status => status == HttpStatusCode.OK || status == HttpStatusCode.TooManyRequests);
        crowd.Count(status => status == HttpStatusCode.OK).ShouldBeInRange(100, 400);
        (await Host.Ask(new { query = "{ __typename }" })).TryGetProperty("data", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task a_crowd_that_sends_nonsense_empties_its_purse_as_well()
    {
        var crowd = await Task.WhenAll(Enumerable.Range(0, 1_200).Select(async _ =>
        {
            using var answer = await Host.Send(HttpMethod.Post, HarbourHost.Json("nonsense"), role: "nobody");
            return answer.StatusCode;
        }));
        crowd.ShouldAllBe(status => status == HttpStatusCode.BadRequest || status == HttpStatusCode.TooManyRequests);
        crowd.ShouldContain(HttpStatusCode.TooManyRequests);
    }
}
