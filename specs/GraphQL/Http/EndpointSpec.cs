using System.Net;
using System.Text.Json;
using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Http;

[Collection(nameof(Harbour))]
public sealed class EndpointSpec(HarbourDatabase database) : IAsyncLifetime
{
    private const string Boats = "{ boats(first: 1) { nodes { name } } }";
    private HarbourHost host = null!;

    public async Task InitializeAsync() => host = await HarbourHost.Start(database);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json;q=0.5, application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("text/html, application/graphql-response+json;charset=utf-8;q=0.8, */*;q=0.1", "application/graphql-response+json")]
    public async Task the_answer_has_the_best_media_type_that_the_client_accepts(string? accept, string type)
    {
        using var answer = await host.Send(HttpMethod.Post, HarbourHost.Json("""{"query":"{ __typename }"}"""), accept);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe($"{type}; charset=utf-8");
        (await answer.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"__typename":"Query"}}""");
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=latin1")]
    public async Task a_client_that_accepts_nothing_we_have_is_told_so(string accept)
    {
        using var answer = await host.Send(HttpMethod.Post, HarbourHost.Json("""{"query":"{ __typename }"}"""), accept);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
        (await CodeOf(answer)).ShouldBe("NOT_ACCEPTABLE");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    public async Task a_body_that_another_site_could_send_is_not_read(string type)
    {
        using var answer = await host.Send(HttpMethod.Post, HarbourHost.Json("""{"query":"{ __typename }"}""", type));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task a_mutation_by_get_is_refused_and_changes_nothing()
    {
        using var answer = await host.Send(HttpMethod.Get, null, query: "?query=" + Uri.EscapeDataString("mutation { __typename }"));
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.ShouldBe(["GET", "POST"]);
        (await CodeOf(answer)).ShouldBe("MUTATION_NOT_ALLOWED");
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task another_method_is_refused(string method)
    {
        using var answer = await host.Send(new HttpMethod(method), HarbourHost.Json("{}"));
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task a_query_by_get_is_answered()
    {
        var query = "?query=" + Uri.EscapeDataString("query Q($n: Int) { boats(first: $n) { totalCount } }")
            + "&operationName=Q&variables=" + Uri.EscapeDataString("""{"n":1}""");
        using var answer = await host.Send(HttpMethod.Get, null, query: query);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("\"totalCount\":5000");
    }

    [Fact]
    public async Task a_caller_known_by_a_cookie_must_show_a_header_that_only_a_script_can_set()
    {
        var query = "?query=" + Uri.EscapeDataString(Boats);
        using var forged = await host.Send(HttpMethod.Get, null, query: query, cookie: "session=1");
        forged.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var genuine = await host.Send(HttpMethod.Get, null, query: query, cookie: "session=1", preflight: "1");
        genuine.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task so_must_a_body_that_comes_with_a_cookie()
    {
        using var forged = await host.Send(HttpMethod.Post, HarbourHost.Json("""{"query":"{ __typename }"}"""), cookie: "session=1");
        forged.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var genuine = await host.Send(HttpMethod.Post, HarbourHost.Json("""{"query":"{ __typename }"}"""), cookie: "session=1", preflight: "1");
        genuine.StatusCode.ShouldBe(HttpStatusCode.OK);
        genuine.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task a_body_over_the_limit_is_refused_whether_or_not_it_says_its_size()
    {
        var large = $$"""{"query":"{ __typename } #{{new string('x', 101 * 1024)}}"}""";
        using var declared = await host.Send(HttpMethod.Post, HarbourHost.Json(large));
        declared.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        using var body = HarbourHost.Json(large);
        using var unsized = new Unsized(await body.ReadAsByteArrayAsync());
        using var streamed = new StreamContent(unsized);
        streamed.Headers.ContentType = body.Headers.ContentType;
        using var undeclared = await host.Send(HttpMethod.Post, streamed);
        undeclared.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await CodeOf(undeclared)).ShouldBe("LIMIT_EXCEEDED");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"query\":\"{ __typename }\"} trailing")]
    [InlineData("{\"query\": {}}")]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":[]}")]
    [InlineData("[{\"query\":\"{ __typename }\"}]")]
    public async Task a_body_that_is_no_request_is_refused(string body)
    {
        using var answer = await host.Send(HttpMethod.Post, HarbourHost.Json(body));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodeOf(answer)).ShouldBe("BAD_USER_INPUT");
    }

    [Fact]
    public async Task json_nested_too_deep_is_refused()
    {
        using var answer = await host.Send(HttpMethod.Post, HarbourHost.Json(string.Concat(Enumerable.Repeat("[", 50_000))));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task a_document_that_cannot_be_executed_is_400_for_those_who_know_the_newer_type_and_200_for_others()
    {
        using var newer = await host.Post("{ nothing }");
        newer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var older = await host.Post("{ nothing }", accept: "application/json");
        older.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await older.Content.ReadAsStringAsync()).ShouldNotContain("\"data\"");
    }

    [Fact]
    public async Task an_answer_says_which_place_in_the_ledger_it_speaks_of()
    {
        using var answer = await host.Post(Boats);
        var ledger = JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("extensions").GetProperty("ledger");
        ledger.ToString().ShouldBe("""{"position":"250","recordedAt":"2026-03-02T08:00:00Z"}""");
    }

    [Fact]
    public async Task who_may_not_introspect_is_refused()
    {
        await using var closed = await HarbourHost.Start(database, change: service => service with { OpenIntrospection = false });
        using var answer = await closed.Post("{ __schema { queryType { name } } }");
        (await CodeOf(answer)).ShouldBe("INTROSPECTION_DISABLED");
    }

    [Fact]
    public async Task a_mistake_of_ours_is_reported_to_us_and_shows_the_client_a_trace_id_only()
    {
        await using var broken = await HarbourHost.Start(database, change: service => service with
        {
            Store = service.Store! with { FoldedTo = _ => "(select secret_column from read.boat)" },
        });
        using var answer = await broken.Post(Boats);
        var text = await answer.Content.ReadAsStringAsync();
        (await CodeOf(answer)).ShouldBe("INTERNAL");
        text.ShouldContain("traceId");
        text.ShouldNotContain("secret_column");
        broken.Faults.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task an_answer_that_grows_too_large_is_refused_before_a_byte_of_it_is_sent()
    {
        await using var small = await HarbourHost.Start(database, change: service => service with { Limits = new HttpLimits { Answer = 2_000 } });
        using var large = await small.Post("{ boats(first: 100) { nodes { id name hull } } }");
        (await CodeOf(large)).ShouldBe("ANSWER_TOO_LARGE");
        using var fitting = await small.Post("{ boats(first: 3) { nodes { id name hull } } }");
        fitting.Content.Headers.ContentLength.ShouldNotBeNull().ShouldBeInRange(100, 2_000);
    }

    [Fact]
    public async Task an_operation_that_takes_too_long_is_stopped()
    {
        await using var impatient = await HarbourHost.Start(database, change: service => service with
        {
            Limits = new HttpLimits { Operation = TimeSpan.FromMilliseconds(50) },
            Store = service.Store! with
            {
                WaitFor = async (_, _, _, cancellation) =>
                {
                    await Task.Delay(Timeout.Infinite, cancellation);
                    return true;
                },
            },
        });
        using var answer = await impatient.Post("""{ boats(atLeast: "7") { totalCount } }""");
        answer.StatusCode.ShouldBe(HttpStatusCode.GatewayTimeout);
        (await CodeOf(answer)).ShouldBe("TIMEOUT");
    }

    private static async Task<string?> CodeOf(HttpResponseMessage answer) =>
        JsonElement.Parse(await answer.Content.ReadAsStringAsync())
            .GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    /// <summary>Bytes that do not say how many they are.</summary>
    private sealed class Unsized(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
