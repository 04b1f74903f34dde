using System.Globalization;
using System.Text.Json;
using Regulatory.GraphQL.Events;
using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Specs.Http;
using Regulatory.Specs.Support;

namespace Regulatory.GraphQL.Specs.Sample;

/// <summary>The harbour's host with a logbook to follow, and a clock that is moved by hand.</summary>
public sealed class Shore : IAsyncDisposable
{
    public const string Positions = "subscription S($after: LedgerPosition) { boatFacts(after: $after) { position } }";

    private Shore(SubscriptionSettings settings) => Hub = new(Log.Source, settings, Time);

    public Logbook Log { get; } = new();

    public ManualTime Time { get; } = new(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    public EventHub Hub { get; }

    public HarbourHost Host { get; private set; } = null!;

    public static async Task<Shore> Open(
        HarbourDatabase database, SubscriptionSettings? settings = null, Func<GraphQLService, GraphQLService>? change = null)
    {
        // So short that letting some pass brings no other time to its end.
        var shore = new Shore((settings ?? new()) with { Heartbeat = TimeSpan.FromMilliseconds(1) });
        shore.Host = await HarbourHost.Start(database, change: service =>
        {
            var made = service with { Events = shore.Hub };
            return change?.Invoke(made) ?? made;
        });
        return shore;
    }

    /// <summary>The position of the next event, which has no errors.</summary>
    public static async Task<long> PositionOf(EventStream stream)
    {
        var next = await stream.Next() ?? throw new ShouldAssertException("The stream ended.");
        var answer = JsonElement.Parse(next.Data);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse($"{errors}");
        var position = answer.GetProperty("data").EnumerateObject().Single().Value.GetProperty("position").GetString();
        next.Id.ShouldBe(position);
        return long.Parse(position!, CultureInfo.InvariantCulture);
    }

    /// <summary>The error of the next event, which has no data, and where to go on.</summary>
    public static async Task<(string Code, long? After)> ErrorOf(EventStream stream)
    {
        var next = await stream.Next() ?? throw new ShouldAssertException("The stream ended.");
        next.Event.ShouldBe("next");
        var answer = JsonElement.Parse(next.Data);
        answer.TryGetProperty("data", out _).ShouldBeFalse(next.Data);
        var extensions = answer.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem().GetProperty("extensions");
        return (
            extensions.GetProperty("code").GetString()!,
            extensions.TryGetProperty("after", out var after) ? long.Parse(after.GetString()!, CultureInfo.InvariantCulture) : null);
    }

    /// <summary>The error with which a stream ends, and then its completion.</summary>
    public static async Task<(string Code, long? After)> EndOf(EventStream stream)
    {
        var end = await ErrorOf(stream);
        (await stream.Next())!.Event.ShouldBe("complete");
        (await stream.Next()).ShouldBeNull();
        return end;
    }

    /// <summary>Lets heartbeats pass until one has come to a position; there is no event on the way.</summary>
    public async Task Heartbeats(EventStream stream, string until)
    {
        for (var block = default(StreamEvent); block?.Id != until; block = await stream.Block())
        {
            block?.Event.ShouldBeNull();
            Time.Advance(Hub.Settings.Heartbeat);
        }
    }

    /// <summary>Waits until nobody has a stream open any more and nothing is left of those who had.</summary>
    public async Task Left()
    {
        for (var attempt = 0; attempt < 400; attempt++)
        {
            if (Hub is { Subscribers: 0, Audiences: 0, EventsKept: 0, ResponsesKept: 0 } && Log.Followers == 0) return;
            await Task.Delay(25);
        }
        throw new ShouldAssertException(
            $"{Hub.Subscribers} streams, {Hub.Audiences} audiences, {Hub.EventsKept} events, {Hub.ResponsesKept} responses, {Log.Followers} followers are left.");
    }

    public async ValueTask DisposeAsync()
    {
        await Host.Stop();
        await Host.DisposeAsync();
        await Hub.DisposeAsync();
    }
}
