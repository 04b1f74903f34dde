using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Specs.Http;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Guard.Attacks;

/// <summary>A host that is attacked: after each attack it must answer an honest question, and nothing may have gone wrong inside.</summary>
[Collection(nameof(Harbour))]
public abstract class AttackedHost(HarbourDatabase database) : IAsyncLifetime
{
    protected const int Many = 100_000;

    protected HarbourHost Host { get; private set; } = null!;

    protected HarbourDatabase Database { get; } = database;

    public async Task InitializeAsync() => Host = await HarbourHost.Start(Database, change: Change, tune: Tune);

    public async Task DisposeAsync()
    {
        (await Host.Ask(new { query = "{ boats(first: 1) { nodes { crew } } }" })).ToString().ShouldStartWith("""{"data":{"boats":""");
        Host.Faults.ShouldBeEmpty();
        await Host.DisposeAsync();
    }

    protected virtual GraphQLService Change(GraphQLService service) => service;

    protected virtual void Tune(KestrelServerOptions kestrel)
    {
    }

    protected static string Repeat(string piece, int times = Many) => string.Concat(Enumerable.Repeat(piece, times));

    protected static string Each(int count, Func<int, string> piece) => string.Join(' ', Enumerable.Range(0, count).Select(piece));

    /// <summary>The codes of the errors of the answer to a document.</summary>
    protected Task<string> Refused(string document, object? variables = null) =>
        RefusedBody(JsonSerializer.Serialize(new { query = document, variables }));

    /// <summary>The codes of the errors of the answer to a body, each once.</summary>
    protected async Task<string> RefusedBody(string body)
    {
        using var answer = await Host.Send(HttpMethod.Post, HarbourHost.Json(body), "application/graphql-response+json");
        answer.StatusCode.ShouldNotBe(HttpStatusCode.InternalServerError);
        return Codes(await answer.Content.ReadAsStringAsync());
    }

    protected static string Codes(string answer) => string.Join(' ', JsonElement.Parse(answer).GetProperty("errors").EnumerateArray()
        .Select(error => error.GetProperty("extensions").GetProperty("code").GetString()).Distinct());
}
