using System.Globalization;
using System.Text.Json;
using Regulatory.GraphQL.Events;
using Regulatory.GraphQL.Specs.Sample;
using Regulatory.Specs.Support;

namespace Regulatory.GraphQL.Specs.Http;

/// <summary>How streams end, and how their readers go on.</summary>
[Collection(nameof(Harbour))]
public sealed class DeliverySpec(HarbourDatabase database)
{
    /// <summary>Events of 90 KB, of which the buffers between host and client take few.</summary>
    private static readonly string Wide = $$"""
        subscription S($after: LedgerPosition) { boatFacts(after: $after) { position
        {{string.Join(' ', Enumerable.Range(0, 29).Select(n => $"{new string((char)('a' + n % 26), 3000 + n)}: streamId"))}} } }
        """;

    [Fact]
    public async Task a_stream_has_a_life_and_says_where_to_go_on()
    {
        // The server may still be sending what its client has read already: a clock that jumps ends the patience with that write as well.
        await using var shore = await Shore.Open(database, new() { Life = TimeSpan.FromMinutes(5), Patience = TimeSpan.FromHours(1) });
        using var stream = await shore.Host.Open(Shore.Positions);
        shore.Log.Boat(1);
        (await Shore.PositionOf(stream)).ShouldBe(1);
        shore.Time.Advance(TimeSpan.FromMinutes(5));
        (await Shore.EndOf(stream)).ShouldBe(("RECONNECT", 1));
        await shore.Left();
    }

    [Fact]
    public async Task a_token_that_ends_first_ends_the_stream()
    {
        await using var shore = await Shore.Open(database, change: service => service with
        {
            TokenEnds = _ => new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero).AddSeconds(10),
        });
        using var stream = await shore.Host.Open(Shore.Positions);
        await stream.Block();
        shore.Time.Advance(TimeSpan.FromSeconds(10));
        (await Shore.EndOf(stream)).ShouldBe(("UNAUTHENTICATED", 0));
    }

    [Fact]
    public async Task a_host_that_stops_tells_its_streams_where_to_go_on()
    {
        await using var shore = await Shore.Open(database);
        using var stream = await shore.Host.Open(Shore.Positions);
        shore.Log.Boat(1);
        (await Shore.PositionOf(stream)).ShouldBe(1);
        var stop = shore.Host.Stop();
        (await Shore.EndOf(stream)).ShouldBe(("RECONNECT", 1));
        await stop;
        await shore.Left();
    }

    [Fact]
    public async Task nothing_is_left_of_a_client_that_has_gone()
    {
        await using var shore = await Shore.Open(database);
        var streams = new List<EventStream>();
        for (var i = 0; i < 5; i++) streams.Add(await shore.Host.Open(Shore.Positions));
        shore.Log.Boat(1);
        foreach (var stream in streams) (await Shore.PositionOf(stream)).ShouldBe(1);
        (shore.Hub.Subscribers, shore.Log.Followers).ShouldBe((5, 1));
        foreach (var stream in streams) stream.Dispose();
        await shore.Left();
    }

    [Fact]
    public async Task a_reader_who_lets_a_window_of_events_pass_is_cut_and_goes_on_where_it_was()
    {
        await using var shore = await Shore.Open(database, new() { Window = 8 });
        using var client = SlowReader.Client();
        using var stream = await shore.Host.Open(Wide, by: client);
        long last = 0;
        while (shore.Hub.Subscribers > 0)
        {
            for (var i = 0; i < 10; i++) last = shore.Log.Boat(1);
            await Task.Delay(25);
            last.ShouldBeLessThan(20_000);
        }

        var (read, code) = await ReadToEnd(stream);
        code.ShouldBe("SLOW_READER");
        using var again = await shore.Host.Open(Shore.Positions, new { after = $"{read}" });
        for (var position = read + 1; position <= last; position++) (await Shore.PositionOf(again)).ShouldBe(position);
    }

    [Fact]
    public async Task a_reader_who_takes_nothing_for_too_long_is_cut_even_if_little_happens()
    {
        await using var shore = await Shore.Open(database, new() { Window = 100_000 });
        for (var i = 0; i < 200; i++) shore.Log.Boat(1);
        using var client = SlowReader.Client();
        using var stream = await shore.Host.Open(Wide, new { after = "0" }, by: client);
        while (shore.Hub.Subscribers > 0)
        {
            shore.Time.Advance(TimeSpan.FromSeconds(10));
            await Task.Delay(25);
            shore.Time.GetUtcNow().ShouldBeLessThan(new(2026, 3, 3, 8, 0, 0, TimeSpan.Zero));
        }
        (await ReadToEnd(stream)).Code.ShouldBe("SLOW_READER");
    }

    /// <summary>Everything that was on its way: positions without a gap, then the reason of the end, which names the last of them.</summary>
    private static async Task<(long Last, string Code)> ReadToEnd(EventStream stream)
    {
        for (long last = 0; await stream.Next() is { } next; last++)
        {
            var answer = JsonElement.Parse(next.Data);
            if (answer.TryGetProperty("errors", out var errors))
            {
                var extensions = errors[0].GetProperty("extensions");
                extensions.GetProperty("after").GetString().ShouldBe(last.ToString(CultureInfo.InvariantCulture));
                (await stream.Next())!.Event.ShouldBe("complete");
                return (last, extensions.GetProperty("code").GetString()!);
            }
            next.Id.ShouldBe((last + 1).ToString(CultureInfo.InvariantCulture));
        }
        throw new ShouldAssertException("The stream ended without a reason.");
    }
}
