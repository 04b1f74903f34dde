using System.Net;
using System.Text.Json;
using Regulatory.GraphQL.Events;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Specs.Http;
using Regulatory.GraphQL.Specs.Sample;
using Regulatory.Specs.Support;

namespace Regulatory.GraphQL.Specs.Events;

/// <summary>Many streams on one host: what they share, how many there may be, and that nothing is left of them.</summary>
[Collection(nameof(Harbour))]
public sealed class EventHubSpec(HarbourDatabase database)
{
    [Fact]
    public async Task strangers_leave_three_places_of_four_to_those_with_an_account()
    {
        await using var shore = await Shore.Open(database, new() { PerHost = 8 });
        using var first = shore.Hub.Enter("address 192.0.2.1", stranger: true);
        using (shore.Hub.Enter("address 192.0.2.2", stranger: true))
        {
            Should.Throw<GraphQLException>(() => shore.Hub.Enter("address 192.0.2.3", stranger: true)).Error.Code.ShouldBe(Codes.Limit);
            using var officer = shore.Hub.Enter("account clerk", stranger: false);
        }
        using var next = shore.Hub.Enter("address 192.0.2.3", stranger: true);
    }

    [Fact]
    public async Task those_who_ask_the_same_and_may_see_the_same_are_one_audience_wherever_they_begin()
    {
        await using var shore = await Shore.Open(database);
        for (var boat = 1; boat <= 4; boat++) shore.Log.Boat(boat * 4);
        List<EventStream> streams =
        [
            await shore.Host.Open(Shore.Positions, new { after = "0" }),
            await shore.Host.Open(Shore.Positions, new { after = "3" }),
            await shore.Host.Open(Shore.Positions, after: "1"),
        ];
        foreach (var (stream, first) in streams.Zip([1, 4, 2]))
            for (var position = first; position <= 4; position++) (await Shore.PositionOf(stream)).ShouldBe(position);
        shore.Hub.Audiences.ShouldBe(1);

        // Another division, another role, another question, another condition: each for itself.
        streams.Add(await shore.Host.Open(Shore.Positions, new { after = "3" }, division: "4401"));
        streams.Add(await shore.Host.Open(Shore.Positions, new { after = "3" }, role: "Clerk"));
        streams.Add(await shore.Host.Open("subscription S($after: LedgerPosition) { boatFacts(after: $after) { position type } }", new { after = "3" }));
        streams.Add(await shore.Host.Open(
            "subscription S($after: LedgerPosition, $w: BoatFactFilterInput) { boatFacts(after: $after, where: $w) { position } }",
            new { after = "3", w = new { division = "440100" } }));
        streams.Add(await shore.Host.Open(
            "subscription S($after: LedgerPosition, $w: BoatFactFilterInput) { boatFacts(after: $after, where: $w) { position } }",
            new { after = "3", w = new { division = "440000" } }));
        foreach (var stream in streams.Skip(3)) (await Shore.PositionOf(stream)).ShouldBe(4);
        shore.Hub.Audiences.ShouldBe(6);
        foreach (var stream in streams) stream.Dispose();
        await shore.Left();
    }

    [Fact]
    public async Task those_who_come_at_the_same_time_are_one_audience_too()
    {
        await using var shore = await Shore.Open(database, new() { PerCaller = 50 });
        shore.Log.Boat(1);
        var streams = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => shore.Host.Open(Shore.Positions, new { after = "0" })));
        foreach (var stream in streams) (await Shore.PositionOf(stream)).ShouldBe(1);
        shore.Hub.Audiences.ShouldBe(1);
        foreach (var stream in streams) stream.Dispose();
        await shore.Left();
    }

    [Fact]
    public async Task two_trusted_documents_are_two_audiences()
    {
        string[] documents = ["subscription { boatFacts(after: \"0\") { position } }", "subscription { ownerFacts(after: \"0\") { position streamId } }"];
        var manifest = JsonSerializer.Serialize(documents.ToDictionary(TrustedDocuments.IdOf, document => new { document, roles = new[] { "*" } }));
        await using var shore = await Shore.Open(database, change: service => service with
        {
            Documents = new() { Trusted = TrustedDocuments.Read(manifest, Harbour.Schema, new HashSet<string>()) },
        });
        shore.Log.Boat(1);
        shore.Log.Owner("O0001");
        using var boats = await shore.Host.OpenTrusted(documents[0]);
        (await Shore.PositionOf(boats)).ShouldBe(1);
        using var owners = await shore.Host.OpenTrusted(documents[1]);
        (await owners.Next())!.Data.ShouldStartWith("{\"data\":{\"ownerFacts\":{\"position\":\"2\",\"streamId\":\"O0001\"}}");
        shore.Hub.Audiences.ShouldBe(2);
    }

    [Fact]
    public async Task what_is_executed_for_many_is_executed_once_and_kept_up_to_a_number()
    {
        var waits = 0;
        await using var shore = await Shore.Open(database, new() { Shared = 4 }, service => service with
        {
            Store = service.Store! with
            {
                WaitFor = (_, _, _, _) =>
                {
                    Interlocked.Increment(ref waits);
                    return Task.FromResult(true);
                },
            },
        });
        var streams = new List<EventStream>();
        for (var i = 0; i < 10; i++) streams.Add(await shore.Host.Open(Shore.Positions));
        foreach (var stream in streams) await stream.Block();
        for (var position = 1; position <= 12; position++)
        {
            shore.Log.Boat(position);
            foreach (var stream in streams) (await Shore.PositionOf(stream)).ShouldBe(position);
        }
        waits.ShouldBe(12);
        shore.Hub.ResponsesKept.ShouldBe(4);
        shore.Hub.EventsKept.ShouldBe(12);
        foreach (var stream in streams) stream.Dispose();
        await shore.Left();
    }

    [Fact]
    public async Task a_read_model_that_is_behind_holds_up_those_who_wait_for_it_and_nobody_else()
    {
        var boats = new TaskCompletionSource<bool>();
        await using var shore = await Shore.Open(database, new() { Readers = 1 }, service => service with
        {
            Store = service.Store! with { WaitFor = (tables, _, _, _) => tables.Contains("boat") ? boats.Task : Task.FromResult(true) },
        });
        using var waiting = await shore.Host.Open(Shore.Positions);
        using var moving = await shore.Host.Open("subscription { ownerFacts { position } }", role: "nobody");
        await waiting.Block();
        await moving.Block();
        shore.Log.Boat(1);
        shore.Log.Owner("O0001");
        (await Shore.PositionOf(moving)).ShouldBe(2);
        await shore.Heartbeats(waiting, until: "0");
        boats.SetResult(true);
        (await Shore.PositionOf(waiting)).ShouldBe(1);
    }

    [Fact]
    public async Task a_read_model_that_stays_behind_ends_the_stream_where_it_can_go_on()
    {
        var asked = new SemaphoreSlim(0);
        await using var shore = await Shore.Open(database, change: service => service with
        {
            Store = service.Store! with
            {
                WaitFor = (_, position, _, _) =>
                {
                    asked.Release();
                    return Task.FromResult(position < 2);
                },
            },
        });
        using var stream = await shore.Host.Open(Shore.Positions);
        await stream.Block();
        shore.Log.Boat(1);
        shore.Log.Boat(2);
        (await Shore.PositionOf(stream)).ShouldBe(1);
        var end = Shore.EndOf(stream);
        while (!end.IsCompleted)
        {
            shore.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(end, asked.WaitAsync(TimeSpan.FromMilliseconds(50)));
        }
        (await end).ShouldBe(("STALE", 1));
    }

    [Fact]
    public async Task a_database_that_is_away_for_a_moment_is_waited_for()
    {
        var fails = 3;
        await using var shore = await Shore.Open(database, change: service => service with
        {
            Store = service.Store! with
            {
                WaitFor = (_, _, _, _) => Interlocked.Decrement(ref fails) >= 0 ? throw new Npgsql.NpgsqlException("away") : Task.FromResult(true),
            },
        });
        using var stream = await shore.Host.Open(Shore.Positions);
        await stream.Block();
        shore.Log.Boat(1);
        var next = Shore.PositionOf(stream);
        while (!next.IsCompleted)
        {
            shore.Time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.WhenAny(next, Task.Delay(20));
        }
        (await next).ShouldBe(1);
        fails.ShouldBeLessThan(0);
    }

    [Fact]
    public async Task a_caller_has_so_many_streams_and_the_host_so_many_in_all()
    {
        await using var shore = await Shore.Open(database, new() { PerCaller = 2, PerHost = 3 });
        using var first = await shore.Host.Open(Shore.Positions);
        using var second = await shore.Host.Open(Shore.Positions);
        using (var third = await shore.Host.Open(Shore.Positions)) (await Shore.EndOf(third)).ShouldBe(("LIMIT_EXCEEDED", null));
        using var other = await shore.Host.Open(Shore.Positions, role: "Clerk");
        using (var full = await shore.Host.Open("subscription { ownerFacts { position } }", role: "nobody"))
            (await Shore.EndOf(full)).ShouldBe(("LIMIT_EXCEEDED", null));
        shore.Hub.Subscribers.ShouldBe(3);
        first.Dispose();
        second.Dispose();
        other.Dispose();
        await shore.Left();
        using var again = await shore.Host.Open(Shore.Positions);
        (await again.Block())!.Event.ShouldBeNull();
    }

    [Fact]
    public async Task whoever_has_a_network_of_ipv6_is_one_caller_at_all_its_addresses()
    {
        var last = 0;
        await using var shore = await Shore.Open(database, new() { PerCaller = 2 }, service => service with
        {
            CallerOf = http =>
            {
                http.Connection.RemoteIpAddress = IPAddress.Parse($"2001:db8::{Interlocked.Increment(ref last)}");
                return HarbourHost.CallerOf(http);
            },
        });
        const string owners = "subscription { ownerFacts { position } }";
        using var first = await shore.Host.Open(owners, role: "nobody");
        using var second = await shore.Host.Open(owners, role: "nobody");
        using var third = await shore.Host.Open(owners, role: "nobody");
        (await Shore.EndOf(third)).ShouldBe(("LIMIT_EXCEEDED", null));
    }

    [Theory]
    [InlineData("Window")]
    [InlineData("Patience")]
    public void a_setting_of_nothing_is_named(string name)
    {
        var settings = name == "Window" ? new SubscriptionSettings { Window = 0 } : new() { Patience = TimeSpan.Zero };
        Should.Throw<InvalidOperationException>(() => new EventHub(new Logbook().Source, settings)).Message.ShouldContain($"Subscriptions:{name}");
    }
}
