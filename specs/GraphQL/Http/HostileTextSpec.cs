using System.Net;
using System.Text.Json;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Http;

/// <summary>Texts that are none, and values that no record can have: each is the sender's mistake and is told so.</summary>
[Collection(nameof(Harbour))]
public sealed class HostileTextSpec(HarbourDatabase database) : IAsyncLifetime
{
    private HarbourHost host = null!;

    public async Task InitializeAsync() => host = await HarbourHost.Start(database);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("""{"query":"{ __typename #\ud800 }"}""")]
    [InlineData("""{"query":"{ __typename }","operationName":"\udc00"}""")]
    [InlineData("""{"query":"query($n: String) { __typename }","variables":{"n":"\ud800 \udc00"}}""")]
    [InlineData("""{"query":"{ __typename }","variables":{"\ud83d":1}}""")]
    [InlineData("""{"query":"{ __typename }","variables":{"n":[{"m":"\ud800\ud800"}]}}""")]
    public async Task half_a_character_is_refused(string body)
    {
        using var answer = await host.Send(HttpMethod.Post, HarbourHost.Json(body));
        await ShouldBeRefused(answer, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task bytes_that_are_no_text_are_refused()
    {
        using var body = new ByteArrayContent([.. "{\"query\":\"{ __typename #"u8, 0xff, .. "\"}"u8]);
        body.Headers.ContentType = new("application/json");
        using var answer = await host.Send(HttpMethod.Post, body);
        await ShouldBeRefused(answer, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task a_whole_character_written_as_two_halves_is_taken()
    {
        using var answer = await host.Send(HttpMethod.Post, HarbourHost.Json("""{"query":"{ __typename #\ud83d\ude00 }\n}"}"""));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("""{ boats(where: { name: { eq: "a\u0000b" } }) { totalCount } }""")]
    [InlineData("""{ boats(where: { name: { startsWith: "\u0000" } }) { totalCount } }""")]
    public async Task a_character_that_the_record_cannot_hold_is_refused_and_is_no_fault_of_ours(string document)
    {
        using var answer = await host.Post(document);
        await ShouldBeRefused(answer, HttpStatusCode.OK);
    }

    private async Task ShouldBeRefused(HttpResponseMessage answer, HttpStatusCode status)
    {
        answer.StatusCode.ShouldBe(status);
        var text = await answer.Content.ReadAsStringAsync();
        using var json = JsonDocument.Parse(text);
        json.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("BAD_USER_INPUT", text);
        host.Faults.ShouldBeEmpty();
    }
}
