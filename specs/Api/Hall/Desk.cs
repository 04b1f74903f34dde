using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regulatory.Api.Specs.Hall;

/// <summary>What one person, or nobody in particular, sends to the host and gets back.</summary>
public sealed class Desk(HttpClient http, string? token)
{
    /// <summary>The bearer token that it asks with.</summary>
    public string? Token => token;

    private const string Errors = """
        errors { __typename ... on Error { message } ... on Refusal { ruleId article path } ... on InvalidInput { path }
                 ... on VersionConflict { expected actual } ... on ClaimTaken { kind value } }
        """;

    /// <summary>The whole answer to a document.</summary>
    public async Task<JsonElement> Ask(string query, object? variables = null)
    {
        using var response = await Post(JsonContent.Create(new { query, variables }));
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The data of an answer that must have no errors.</summary>
    public async Task<JsonElement> Read(string query, object? variables = null)
    {
        var answer = await Ask(query, variables);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse($"{errors}");
        return answer.GetProperty("data");
    }

    /// <summary>Gives an act: <c>grantLicence</c> with its input; a command id is made when there is none.</summary>
    public async Task<ActAnswer> Act(string act, object input)
    {
        var fields = JsonSerializer.SerializeToNode(input)!.AsObject();
        fields.TryAdd("commandId", JsonValue.Create(Guid.CreateVersion7()));
        var type = $"{char.ToUpperInvariant(act[0])}{act[1..]}Input";
        var answer = await Ask($"mutation($input: {type}!) {{ done: {act}(input: $input) {{ position {Errors} }} }}", new { input = fields });
        return new(act, answer);
    }

    public async Task<HttpResponseMessage> Post(HttpContent body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = body };
        return await Send(request);
    }

    /// <summary>Posts to a page that takes no body.</summary>
    public async Task<HttpResponseMessage> Post(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        return await Send(request);
    }

    /// <summary>Posts JSON to a page.</summary>
    public async Task<HttpResponseMessage> Post(string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };
        return await Send(request);
    }

    public async Task<HttpResponseMessage> Put(string path, HttpContent body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(path, UriKind.Relative)) { Content = body };
        return await Send(request);
    }

    public async Task<HttpResponseMessage> Get(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        return await Send(request);
    }

    /// <summary>For what highly sensitive values are read; nothing is stated when it is null.</summary>
    public (string Code, string Reference)? Purpose { get; init; }

    /// <summary>The same person, for a purpose.</summary>
    public Desk For(string purpose, string reference) => new(http, token) { Purpose = (purpose, reference) };

    private Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        if (Purpose is var (code, reference))
        {
            request.Headers.Add(Api.Access.StatedPurposes.Code, code);
            request.Headers.Add(Api.Access.StatedPurposes.Reference, Uri.EscapeDataString(reference));
        }
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http.SendAsync(request);
    }
}
