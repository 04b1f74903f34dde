using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Regulatory.Bench.GraphQL;

/// <summary>A GraphQL server under measurement, and who asks it.</summary>
/// <param name="Name">For <c>--engine</c>.</param>
/// <param name="What">For the table.</param>
/// <param name="DocumentOf">Its document for a question; the answers have the same shape for all.</param>
internal sealed record Engine(string Name, string What, Server Server, Uri Address, Func<Question, string> DocumentOf)
{
    public const string Ours = "ours", Public = "public", PostGraphile = "postgraphile", Mercurius = "mercurius";

    private static readonly HttpClient Client = new();

    /// <summary>Bearer token of who asks; null for the public.</summary>
    public string? Token { get; init; }

    /// <summary>The documents are known to the server, and named by their digest only.</summary>
    public bool Trusted { get; init; }

    public static string IdOf(string document) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)))}";

    /// <summary>A request body.</summary>
    public string Body(Question question, string? key)
    {
        var document = DocumentOf(question);
        var body = new Dictionary<string, object> { [Trusted ? "documentId" : "query"] = Trusted ? IdOf(document) : document };
        if (key is not null) body["variables"] = new { key };
        return JsonSerializer.Serialize(body);
    }

    public IReadOnlyList<string> Bodies(Question question) =>
        question.Keys.Count == 0 ? [Body(question, null)] : [.. question.Keys.Select(key => Body(question, key))];

    /// <summary>The answer's data.</summary>
    /// <exception cref="InvalidOperationException">Another status than 200, or errors; says all that came.</exception>
    public async Task<JsonElement> Ask(Question question, string? key)
    {
        var (status, text) = await Send(Body(question, key));
        if (status == 200 && JsonElement.Parse(text) is var answer && !answer.TryGetProperty("errors", out _)) return answer.GetProperty("data");
        throw new InvalidOperationException($"{What} answers '{question.What}' ({key}) with {status}: {text}");
    }

    /// <summary>Whether the server answers a document by its digest.</summary>
    public async Task<bool> Knows(Question question) => (await Send((this with { Trusted = true }).Body(question, null))).Status == 200;

    public async Task<Load> Drive(Question question, int seconds)
    {
        var spent = Server.ProcessorTime;
        var load = await Wrk.Drive(Address, Token, Bodies(question), seconds);
        return load with { Processor = (Server.ProcessorTime - spent).TotalMicroseconds / (load.PerSecond * seconds) };
    }

    private async Task<(int Status, string Text)> Send(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address)
        {
            Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        request.Headers.Accept.Add(new("application/json"));
        if (Token is not null) request.Headers.Authorization = new("Bearer", Token);
        using var response = await Client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
