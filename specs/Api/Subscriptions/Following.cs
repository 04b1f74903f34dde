using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Regulatory.Api.Specs.Hall;
using Regulatory.GraphQL.Events;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Subscriptions;

/// <summary>Following the real host.</summary>
internal static class Following
{
    public const string Applications =
        "subscription S($after: LedgerPosition, $ids: [ID!]) { applicationFacts(after: $after, where: { ids: $ids }) { position type } }";

    public static EventHub Hub(this RunningHost host) => host.Services.GetRequiredService<EventHub>();

    /// <summary>The positions of all facts about applications after a position, as the ledger has them.</summary>
    public static async Task<List<long>> ApplicationFacts(this RunningHost host, long after) =>
    [
        .. (await host.Installation.Ledger.ReadAll(after, 10_000))
            .Where(fact => fact.Stream.Kind == "licensing.application").Select(fact => fact.Position),
    ];

    /// <summary>A token for one of the ready accounts.</summary>
    public static async Task<string> TokenOf(this RunningHost host, string account)
    {
        using var response = await host.Http.PostAsync(new Uri($"/dev/token/{account}", UriKind.Relative), null);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    /// <summary>Opens a stream and waits until the host says from where it is followed.</summary>
    /// <returns>The stream, and the position after which it begins.</returns>
    public static async Task<(EventStream Stream, long From)> Follow(
        this RunningHost host, string? token, string query, object? variables = null, HttpClient? by = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, "/graphql"))
        {
            Content = JsonContent.Create(new { query, variables }),
        };
        request.Headers.Accept.Add(new("text/event-stream"));
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var response = await (by ?? host.Http).SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var stream = new EventStream(response.EnsureSuccessStatusCode());
        var first = await stream.Block() ?? throw new ShouldAssertException("The stream did not begin.");
        first.Event.ShouldBeNull(first.Data);
        return (stream, Number(first.Id!));
    }

    /// <summary>The next fact, which has no errors, with <c>extensions.ledger</c> speaking of its position.</summary>
    public static async Task<JsonElement> Fact(this EventStream stream)
    {
        var next = await stream.Next() ?? throw new ShouldAssertException("The stream ended.");
        var answer = JsonElement.Parse(next.Data);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse($"{errors}");
        answer.Text("extensions", "ledger", "position").ShouldBe(next.Id);
        return answer.GetProperty("data").EnumerateObject().Single().Value;
    }

    public static async Task<long> Position(this EventStream stream) => Number((await stream.Fact()).Text("position"));

    /// <summary>Why a stream ends and where to go on; then it is complete.</summary>
    public static async Task<(string Code, long? After)> End(this EventStream stream)
    {
        var next = await stream.Next() ?? throw new ShouldAssertException("The stream ended without a reason.");
        var answer = JsonElement.Parse(next.Data);
        var code = answer.FaultCode();
        long? after = answer.GetProperty("errors")[0].GetProperty("extensions").TryGetProperty("after", out var place)
            ? Number(place.GetString()!) : null;
        (await stream.Next())!.Event.ShouldBe("complete");
        (await stream.Next()).ShouldBeNull();
        return (code, after);
    }

    /// <summary>Waits until no stream is open and nothing is left of those that were.</summary>
    public static async Task Left(this EventHub hub)
    {
        for (var attempt = 0; attempt < 400; attempt++)
        {
            if (hub is { Subscribers: 0, Audiences: 0, EventsKept: 0, ResponsesKept: 0 }) return;
            await Task.Delay(25);
        }
        throw new ShouldAssertException(
            $"{hub.Subscribers} streams, {hub.Audiences} audiences, {hub.EventsKept} events and {hub.ResponsesKept} responses are left.");
    }

    public static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
