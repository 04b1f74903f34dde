using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Regulatory.Api.Access;
using Regulatory.Domain.Kernel;
using Regulatory.Specs.Support;

namespace Regulatory.Bench.GraphQL;

/// <summary>A GraphQL server under measurement.</summary>
/// <param name="Name">For <c>--engine</c>.</param>
/// <param name="What">For the table.</param>
/// <param name="Token">Bearer token of who asks; null for the public.</param>
/// <param name="DocumentOf">Its document for a question; the answers have the same shape for all.</param>
internal sealed record Engine(string Name, string What, Server Server, Uri Address, string? Token, Func<Question, string> DocumentOf) : IAsyncDisposable
{
    public const string Ours = "ours", Public = "public", PostGraphile = "postgraphile", Mercurius = "mercurius";

    private static readonly HttpClient Client = new();

    /// <summary>
    /// The host as it is shipped, in the role <c>api</c>, asked by an officer with a token and by the public without one. Staging, because
    /// Production knows no issuer that this bench could get a token from; nothing else tells them apart.
    /// </summary>
    public static async Task<IReadOnlyList<Engine>> StartOurs(Province province)
    {
        var api = Path.Combine(Repository.Root, "api");
        var server = await Server.Start(
            "host", api,
            [
                "dotnet", Path.Combine(api, "bin", "Release", "net10.0", "Regulatory.Api.dll"), "--roles=api", "--urls=http://127.0.0.1:{port}",
                // Four lines a request would measure the disk.
                "--Logging:LogLevel:Microsoft.AspNetCore=Warning",
            ],
            new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Staging", ["Auth__Development"] = "true", ["Data__Folder"] = province.DataFolder,
                ["ConnectionStrings__App"] = province.App, ["ConnectionStrings__Query"] = province.Query,
            },
            "/healthz");
        using var issuer = new DevelopmentIssuer(province.DataFolder);
        var officer = DevelopmentAccounts.All.Single(actor => actor.Is(Role.Reviewer));
        var address = new Uri(server.Address, "/graphql");
        return
        [
            new(Ours, "this host", server, address, issuer.TokenFor(officer), question => question.Document),
            new(Public, "this host, asked without a token", server, address, null, question => question.Document),
        ];
    }

    /// <summary>A request body.</summary>
    public string Body(Question question, string? key) => key is null
        ? JsonSerializer.Serialize(new { query = DocumentOf(question) })
        : JsonSerializer.Serialize(new { query = DocumentOf(question), variables = new { key } });

    /// <summary>The answer's data.</summary>
    /// <exception cref="InvalidOperationException">Another status than 200, or errors; says all that came.</exception>
    public async Task<JsonElement> Ask(Question question, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address)
        {
            Content = new StringContent(Body(question, key), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        if (Token is not null) request.Headers.Authorization = new("Bearer", Token);
        using var response = await Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode) throw Wrong();
        var answer = JsonElement.Parse(text);
        if (answer.TryGetProperty("errors", out _)) throw Wrong();
        return answer.GetProperty("data");

        InvalidOperationException Wrong() => new($"{What} answers {question.What} ({key}) with {(int)response.StatusCode}: {text}");
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
