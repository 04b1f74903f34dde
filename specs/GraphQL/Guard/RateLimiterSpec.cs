using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Specs.Http;
using Regulatory.GraphQL.Specs.Sample;
using MaskKind = Regulatory.GraphQL.Sql.MaskKind;

namespace Regulatory.GraphQL.Specs.Guard;

/// <summary>Callers spend points; time, which stands still here, brings them back.</summary>
[Collection(nameof(Harbour))]
public sealed class RateLimiterSpec(HarbourDatabase database)
{
    private static readonly RateLimits Limits = new() { PerSecond = 10, Burst = 100, Callers = 3 };
    private static readonly Caller Ann = Caller.Nobody with { Subject = "ann" };
    private static readonly Caller Bob = Caller.Nobody with { Subject = "bob" };

    private readonly StandingTime time = new();

    [Fact]
    public void a_burst_can_be_spent_and_comes_back_with_time()
    {
        var purse = new RateLimiter(Limits, time).PurseOf(Ann, null);
        purse.Take(100).ShouldBeNull();
        purse.Take(5).ShouldBe(TimeSpan.FromSeconds(0.5));
        time.Pass(TimeSpan.FromSeconds(0.5));
        purse.Take(5).ShouldBeNull();
        time.Pass(TimeSpan.FromHours(1));
        purse.Take(101).ShouldNotBeNull();
        purse.Take(100).ShouldBeNull();
    }

    [Fact]
    public void one_account_does_not_spend_what_is_another_s_wherever_it_comes_from()
    {
        var limiter = new RateLimiter(Limits, time);
        limiter.PurseOf(Ann, IPAddress.Loopback).Take(100).ShouldBeNull();
        limiter.PurseOf(Ann, IPAddress.Parse("192.0.2.7")).Take(1).ShouldNotBeNull();
        limiter.PurseOf(Bob, IPAddress.Loopback).Take(100).ShouldBeNull();
        limiter.PurseOf(Caller.Nobody, IPAddress.Loopback).Take(100).ShouldBeNull();
    }

    [Theory]
    [InlineData("2001:db8::1", "2001:db8::ffff", true)]
    [InlineData("2001:db8::1", "2001:db8:0:1::1", false)]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    public void callers_without_an_account_are_told_apart_by_address_of_ipv6_by_the_network(string one, string other, bool same)
    {
        var limiter = new RateLimiter(Limits, time);
        limiter.PurseOf(Caller.Nobody, IPAddress.Parse(one)).Take(100).ShouldBeNull();
        (limiter.PurseOf(Caller.Nobody, IPAddress.Parse(other)).Take(1) is not null).ShouldBe(same);
    }

    [Fact]
    public void a_hundred_thousand_addresses_take_no_more_memory_than_the_limit_and_share_one_purse_beyond_it()
    {
        var limiter = new RateLimiter(Limits, time);
        var served = Enumerable.Range(1, 100_000).Count(i => limiter.PurseOf(Caller.Nobody, new IPAddress(i)).Take(100) is null);
        limiter.Count.ShouldBe(3);
        served.ShouldBe(4);
        limiter.PurseOf(Ann, null).Take(100).ShouldBeNull("accounts are not pushed aside by addresses");
    }

    [Fact]
    public void who_has_not_asked_for_long_makes_room()
    {
        var limiter = new RateLimiter(Limits, time);
        for (var i = 1; i <= 3; i++) limiter.PurseOf(Caller.Nobody, new IPAddress(i)).Take(100);
        time.Pass(TimeSpan.FromSeconds(5));
        limiter.PurseOf(Caller.Nobody, new IPAddress(1)).Take(50).ShouldBeNull();
        time.Pass(TimeSpan.FromSeconds(6));
        limiter.PurseOf(Caller.Nobody, new IPAddress(9)).Take(100).ShouldBeNull();
        limiter.PurseOf(Caller.Nobody, new IPAddress(8)).Take(100).ShouldBeNull();
        limiter.Count.ShouldBe(3, "the first address has not come to rest, the others were forgotten");
        limiter.PurseOf(Caller.Nobody, new IPAddress(1)).Take(100).ShouldNotBeNull();
    }

    [Fact]
    public async Task who_has_spent_all_is_told_when_to_come_again()
    {
        await using var host = await HarbourHost.Start(database, change: service => service with { Rates = new RateLimiter(Limits, time) });
        for (var i = 0; i < 4; i++) (await host.Ask(new { query = "{ boats { nodes { name } } }" })).TryGetProperty("data", out _).ShouldBeTrue();
        using var refused = await host.Post("{ boats { nodes { name } } }");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldBe(new RetryConditionHeaderValue(TimeSpan.FromSeconds(1)));
        (await refused.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"RATE_LIMITED\",\"retryAfter\":1");
        (await host.Ask(new { query = "{ boats { nodes { name } } }" }, role: "Clerk")).TryGetProperty("data", out _).ShouldBeTrue();
        time.Pass(TimeSpan.FromSeconds(1));
        (await host.Ask(new { query = "{ boats { nodes { name } } }" })).TryGetProperty("data", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task what_is_wrong_is_paid_for_as_well()
    {
        await using var host = await HarbourHost.Start(database, change: service => service with { Rates = new RateLimiter(Limits, time) });
        for (var i = 0; i < 100; i++) (await host.Ask(new { query = "{ nonsense" })).TryGetProperty("errors", out _).ShouldBeTrue();
        using var refused = await host.Post("{ nonsense");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task what_a_mask_leaves_to_guess_is_looked_up_thirty_times_and_once_a_minute_by_whoever_sees_the_mask()
    {
        var name = Harbour.Boat.Columns.Single(column => column.Name == "name") with
        {
            Mask = new(MaskKind.Instead, ["Auditor"], "private", "division"), Guessable = value => value.StartsWith('?'),
        };
        var boat = Harbour.Boat with
        {
            Columns = [.. Harbour.Boat.Columns.Select(column => column.Name == "name" ? name : column)], Lookups = [.. Harbour.Boat.Lookups, name],
        };
        var schema = new SchemaBuilder().Add(boat, Harbour.Owner, Harbour.Survey).Build();
        await using var host = await HarbourHost.Start(
            database, change: service => service with { Schema = schema, Rates = new RateLimiter(new RateLimits(), time) });
        Task<JsonElement> Look(string value, string role) => host.Ask(new { query = $$"""{ boat(name: "{{value}}") { hull } }""" }, role);

        var thrice = await host.Ask(new { query = """{ a: boat(name: "?1") { hull } b: boat(name: "?2") { hull } c: boat(name: "?3") { hull } }""" }, "Clerk");
        thrice.TryGetProperty("errors", out _).ShouldBeFalse(thrice.ToString());
        for (var i = 3; i < 30; i++) (await Look("?", "Clerk")).TryGetProperty("errors", out _).ShouldBeFalse();
        HarbourHost.CodeOf(await Look("?", "Clerk")).ShouldBe("RATE_LIMITED");
        (await Look("x", "Clerk")).TryGetProperty("errors", out _).ShouldBeFalse("nothing to guess");
        (await Look("?", "Auditor")).TryGetProperty("errors", out _).ShouldBeFalse("sees it as it is");
        time.Pass(TimeSpan.FromMinutes(1));
        (await Look("?", "Clerk")).TryGetProperty("errors", out _).ShouldBeFalse();
        HarbourHost.CodeOf(await Look("?", "Clerk")).ShouldBe("RATE_LIMITED");
    }

    private sealed class StandingTime : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Pass(TimeSpan span) => now += span.Ticks;
    }
}
