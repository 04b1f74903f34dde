using System.Net;
using System.Text.Json;
using Regulatory.GraphQL.Specs.Sample;
using Regulatory.Specs.Support;

namespace Regulatory.GraphQL.Specs.Http;

/// <remarks>https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode</remarks>
[Collection(nameof(Harbour))]
public sealed class SseSpec(HarbourDatabase database) : IAsyncLifetime
{
    private const string Events = "text/event-stream";
    private Shore shore = null!;

    public async Task InitializeAsync() => shore = await Shore.Open(database);

    public async Task DisposeAsync() => await shore.DisposeAsync();

    [Fact]
    public async Task a_query_is_answered_by_one_next_and_complete()
    {
        using var answer = await shore.Host.Post("{ __typename }", Events);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/event-stream; charset=utf-8");
        (await answer.Content.ReadAsStringAsync()).ShouldBe(
            "event: next\ndata: {\"data\":{\"__typename\":\"Query\"}}\n\nevent: complete\ndata: \n\n");
    }

    [Theory]
    [InlineData("{ nothing }", "VALIDATION")]
    [InlineData("{ boats", "SYNTAX")]
    [InlineData("subscription { boatFacts { nothing } }", "VALIDATION")]
    [InlineData("subscription { boatFacts { position } again: boatFacts { position } }", "VALIDATION")]
    [InlineData("subscription S($after: LedgerPosition!) { boatFacts(after: $after) { position } }", "VARIABLES")]
    [InlineData("subscription { boatFacts(after: \"1000000\") { position } }", "BAD_USER_INPUT")]
    [InlineData("subscription { boatFacts(where: { ids: [\"Owner:O0001\"] }) { position } }", "BAD_USER_INPUT")]
    public async Task what_is_wrong_with_an_operation_is_told_by_an_event(string document, string code)
    {
        using var stream = await shore.Host.Open(document);
        (await Shore.ErrorOf(stream)).Code.ShouldBe(code);
        (await stream.Next())!.Event.ShouldBe("complete");
        (await stream.Next()).ShouldBeNull();
        shore.Hub.Subscribers.ShouldBe(0);
    }

    [Theory]
    [InlineData("POST", "{}", "", 400)]
    [InlineData("POST", "not json", "", 400)]
    [InlineData("GET", null, "?query=mutation%7B__typename%7D", 405)]
    [InlineData("PUT", "{}", "", 405)]
    public async Task what_is_no_request_is_answered_before_any_stream(string method, string? body, string query, int status)
    {
        using var answer = await shore.Host.Send(new(method), body is null ? null : HarbourHost.Json(body), Events, query: query);
        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public async Task every_event_carries_its_position_as_its_id_and_the_place_it_speaks_of()
    {
        using var stream = await shore.Host.Open("subscription { boatFacts { type wireType streamId version recordedAt } }");
        (await stream.Block())!.ShouldBe(new StreamEvent(null, "", "0"));
        var position = shore.Log.Boat(7, "laid-up.v2");
        var next = await stream.Next();
        next!.Event.ShouldBe("next");
        next.Id.ShouldBe($"{position}");
        next.Data.ShouldBe(
            """{"data":{"boatFacts":{"type":"LAID_UP","wireType":"harbour.boat.laid-up.v2","streamId":"00000007-0000-0000-0000-000000000001","version":"1","recordedAt":"2027-01-15T08:00:01Z"}},"extensions":{"ledger":{"position":"1","recordedAt":"2027-01-15T08:00:01Z"}}}""");
    }

    [Fact]
    public async Task a_subscription_is_also_asked_for_by_get()
    {
        shore.Log.Boat(1);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Get, new Uri(shore.Host.Address, "/graphql?query=" + Uri.EscapeDataString("subscription S($a: LedgerPosition) { boatFacts(after: $a) { position } }")
                + "&variables=" + Uri.EscapeDataString("""{"a":"0"}""")));
        request.Headers.Add("Accept", Events);
        request.Headers.Add("X-Role", "Clerk");
        using var stream = new EventStream(await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead));
        (await Shore.PositionOf(stream)).ShouldBe(1);
    }

    [Theory]
    [InlineData("application/json, text/event-stream", true)]
    [InlineData("application/graphql-response+json, application/json;q=0.9, Text/Event-Stream;q=0.1", true)]
    [InlineData("text/event-stream;q=0, application/json", false)]
    [InlineData("application/json", false)]
    public async Task a_client_that_takes_both_gets_events_for_a_subscription_and_json_for_a_query(string accept, bool streams)
    {
        shore.Log.Boat(1);
        using var query = await shore.Host.Send(HttpMethod.Post, HarbourHost.Json("""{"query":"{ __typename }"}"""), accept);
        (await query.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"__typename":"Query"}}""");
        // A position that there is not ends a stream at once.
        using var subscription = await shore.Host.Send(
            HttpMethod.Post, HarbourHost.Json("""{"query":"subscription { boatFacts(after: \"77\") { position } }"}"""), accept);
        (subscription.Content.Headers.ContentType!.MediaType == Events).ShouldBe(streams);
        (await subscription.Content.ReadAsStringAsync()).ShouldContain(streams ? "BAD_USER_INPUT" : "OPERATION_NOT_FOUND");
    }

    [Fact]
    public async Task a_client_goes_on_after_the_position_it_names()
    {
        for (var boat = 1; boat <= 5; boat++) shore.Log.Boat(boat);
        using var stream = await shore.Host.Open(Shore.Positions, new { after = "3" });
        (await Shore.PositionOf(stream)).ShouldBe(4);
        (await Shore.PositionOf(stream)).ShouldBe(5);
        shore.Log.Boat(6);
        (await Shore.PositionOf(stream)).ShouldBe(6);
    }

    [Fact]
    public async Task a_client_that_reconnects_by_itself_goes_on_after_its_last_event_not_where_it_once_began()
    {
        for (var boat = 1; boat <= 5; boat++) shore.Log.Boat(boat);
        using var stream = await shore.Host.Open(Shore.Positions, new { after = "1" }, after: "4");
        (await Shore.PositionOf(stream)).ShouldBe(5);
        using var wrong = await shore.Host.Send(
            HttpMethod.Get, null, Events, query: "?query=" + Uri.EscapeDataString(Shore.Positions), lastEventId: "yesterday");
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task a_heartbeat_says_how_far_the_stream_has_come_when_nothing_was_for_its_reader()
    {
        using var stream = await shore.Host.Open(Shore.Positions);
        (await stream.Block())!.Id.ShouldBe("0");
        shore.Log.Others(3);
        shore.Log.Owner("O0001");
        await shore.Heartbeats(stream, until: "4");
    }

    [Fact]
    public async Task an_event_whose_fields_fail_is_an_event_with_errors_and_the_stream_goes_on()
    {
        // A boat is shown as of the event, and surveys keep no earlier states.
        using var stream = await shore.Host.Open("subscription { boatFacts { position boat { surveys { totalCount } } } }");
        await stream.Block();
        shore.Log.Boat(1);
        shore.Log.Boat(2);
        foreach (var position in new[] { 1, 2 })
        {
            var answer = JsonElement.Parse((await stream.Next())!.Data);
            answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("BAD_USER_INPUT");
            answer.GetProperty("data").ToString().ShouldBe("{\"boatFacts\":{\"position\":\"" + position + "\",\"boat\":null}}");
        }
    }

    [Fact]
    public async Task a_stream_is_opened_with_the_header_against_forged_requests_when_it_comes_with_a_cookie()
    {
        var query = "?query=" + Uri.EscapeDataString("{ __typename }");
        using var forged = await shore.Host.Send(HttpMethod.Get, null, Events, query: query, cookie: "session=1");
        forged.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var genuine = await shore.Host.Send(HttpMethod.Get, null, Events, query: query, cookie: "session=1", preflight: "1");
        genuine.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
