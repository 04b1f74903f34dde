using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Api.Specs.BadInput;

/// <summary>Requests that are none, or too much of one.</summary>
public sealed class RequestSpec(LicensingHall hall) : HallSpec(hall)
{
    [Theory]
    [InlineData("{ licence(", "SYNTAX")]
    [InlineData("", "SYNTAX")]
    [InlineData("{ licence(number: \"x\") { nonsense } }", "VALIDATION")]
    [InlineData("{ licences(first: \"ten\") { totalCount } }", "VALIDATION")]
    [InlineData("mutation { revokeLicence { position } }", "VALIDATION")]
    public async Task a_document_that_is_none_is_answered_with_its_place(string document, string code)
    {
        var answer = await (await Host.As("clerk-gz")).Ask(document);
        answer.FaultCode().ShouldBe(code);
        answer.GetProperty("errors")[0].GetProperty("locations")[0].GetProperty("line").GetInt32().ShouldBe(1);
        answer.TryGetProperty("data", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{ "first": "ten" }""")]
    [InlineData("""{ "first": 1.5 }""")]
    [InlineData("""{ }""")]
    [InlineData("""{ "first": null }""")]
    public async Task a_variable_of_the_wrong_type_is_named(string variables)
    {
        var answer = await Host.Anybody().Ask(
            "query($first: Int!) { licences(first: $first) { totalCount } }", JsonSerializer.Deserialize<JsonElement>(variables));
        answer.FaultCode().ShouldBe("VARIABLES");
        answer.GetProperty("errors")[0].Text("message").ShouldContain("$first");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("""{ "query": 1 }""")]
    [InlineData("""{ "query": "{ __typename }", "variables": [] }""")]
    [InlineData("""[{ "query": "{ __typename }" }]""")]
    [InlineData("")]
    public async Task a_body_that_is_no_request_is_refused(string body)
    {
        var (status, answer) = await Post(body);
        status.ShouldBe(HttpStatusCode.BadRequest);
        answer.FaultCode().ShouldBe("BAD_USER_INPUT");
    }

    [Fact]
    public async Task a_body_beyond_the_limit_is_refused_unread()
    {
        var (status, answer) = await Post(JsonSerializer.Serialize(new { query = new string(' ', 101 * 1024) + "{ __typename }" }));
        status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        answer.FaultCode().ShouldBe("LIMIT_EXCEEDED");
    }

    [Fact]
    public async Task json_nested_too_deeply_is_refused()
    {
        var (status, _) = await Post($$"""{ "query": "{ __typename }", "variables": { "x": {{new string('[', 5_000)}}{{new string(']', 5_000)}} } }""");
        status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(101)]
    [InlineData(900)]
    public async Task a_document_nested_too_deeply_is_refused(int levels)
    {
        var document = string.Concat(Enumerable.Repeat("{ a ", levels)) + string.Concat(Enumerable.Repeat("}", levels));
        (await Host.Anybody().Ask(document)).FaultCode().ShouldBe("LIMIT_NESTING");
    }

    [Fact]
    public async Task a_document_of_too_many_tokens_is_refused() =>
        (await Host.Anybody().Ask($"{{ {string.Concat(Enumerable.Repeat("a ", 2_001))} }}")).FaultCode().ShouldBe("LIMIT_TOKENS");

    [Fact]
    public async Task a_document_does_one_act()
    {
        var twice = """
            mutation($a: AcceptApplicationInput!) { one: acceptApplication(input: $a) { position } two: acceptApplication(input: $a) { position } }
            """;
        var answer = await (await Host.As("clerk-gz")).Ask(twice, new { a = new { application = Guid.NewGuid(), commandId = Guid.NewGuid() } });
        answer.FaultCode().ShouldBe("LIMIT_EXCEEDED");
    }

    [Fact]
    public async Task an_act_is_not_given_by_get()
    {
        using var response = await (await Host.As("clerk-gz")).Get(
            $"/graphql?query={Uri.EscapeDataString("mutation { acceptApplication(input: { application: \"x\", commandId: \"y\" }) { position } }")}");
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer)> Post(string body)
    {
        using var response = await Host.Anybody().Post(new StringContent(body, Encoding.UTF8, "application/json"));
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }
}
