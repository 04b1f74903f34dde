using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regulatory.GraphQL.Conventions.Mutations;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Specs.Sample;
using Regulatory.GraphQL.Sql;
using Regulatory.Specs.Support;

namespace Regulatory.GraphQL.Specs.Http;

/// <summary>The harbour on a real Kestrel at a free port of this machine.</summary>
public sealed class HarbourHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient client = new();

    private HarbourHost(WebApplication app) => this.app = app;

    public Uri Address { get; private set; } = null!;

    public List<Exception> Faults { get; } = [];

    public static Task<HarbourHost> Start(
        HarbourDatabase database, PerformAct? perform = null, Func<GraphQLService, GraphQLService>? change = null, Action<KestrelServerOptions>? tune = null,
        Action<WebApplication>? before = null) =>
        Start(database.Store, perform, change, tune, before);

    public static async Task<HarbourHost> Start(
        ReadStore store, PerformAct? perform = null, Func<GraphQLService, GraphQLService>? change = null, Action<KestrelServerOptions>? tune = null,
        Action<WebApplication>? before = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            tune?.Invoke(kestrel);
        });
        builder.Services.AddRequestDecompression();
        var host = new HarbourHost(builder.Build());
        var service = new GraphQLService(Harbour.Schema, CallerOf)
        {
            Store = store,
            Perform = perform,
            OpenIntrospection = true,
            Documents = new DocumentRules { AdHoc = true },
            OnFault = (fault, _) => host.Faults.Add(fault),
        };
        before?.Invoke(host.app);
        host.app.MapGraphQL("/graphql", change?.Invoke(service) ?? service);
        await host.app.StartAsync();
        host.Address = new Uri(new Uri(host.app.Urls.Single()), "/graphql");
        return host;
    }

    public Task<HttpResponseMessage> Post(
        string document, string accept = "application/graphql-response+json", object? variables = null, string role = "Auditor") =>
        Send(HttpMethod.Post, Json(JsonSerializer.Serialize(new { query = document, variables })), accept, role);

    public async Task<HttpResponseMessage> Send(
        HttpMethod method, HttpContent? body, string? accept = null, string role = "Auditor", string query = "", string? cookie = null, string? preflight = null,
        string? cost = null, string? lastEventId = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address, $"/graphql{query}")) { Content = body };
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.Add("X-Role", role);
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        if (preflight is not null) request.Headers.Add("GraphQL-Require-Preflight", preflight);
        if (cost is not null) request.Headers.Add("GraphQL-Cost", cost);
        if (lastEventId is not null) request.Headers.Add("Last-Event-ID", lastEventId);
        return await client.SendAsync(request);
    }

    /// <summary>Sends a body and reads the answer.</summary>
    public async Task<JsonElement> Ask(object body, string role = "Auditor", string? cost = null)
    {
        using var answer = await Send(HttpMethod.Post, Json(JsonSerializer.Serialize(body)), "application/graphql-response+json", role, cost: cost);
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The code of the only error of an answer.</summary>
    public static string? CodeOf(JsonElement answer) =>
        answer.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem().GetProperty("extensions").GetProperty("code").GetString();

    /// <summary>Opens a stream of events, which the caller closes.</summary>
    public Task<EventStream> Open(
        string document, object? variables = null, string role = "Auditor", string division = "44", string? after = null, HttpClient? by = null) =>
        OpenFor(new { query = document, variables }, role, division, after, by);

    /// <summary>The same by the id of the document.</summary>
    public Task<EventStream> OpenTrusted(string document) => OpenFor(new { documentId = TrustedDocuments.IdOf(document) });

    private async Task<EventStream> OpenFor(
        object body, string role = "Auditor", string division = "44", string? after = null, HttpClient? by = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = Json(JsonSerializer.Serialize(body)) };
        request.Headers.Add("Accept", "text/event-stream");
        request.Headers.Add("X-Role", role);
        request.Headers.Add("X-Division", division);
        if (after is not null) request.Headers.Add("Last-Event-ID", after);
        var response = await (by ?? client).SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/event-stream; charset=utf-8");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return new(response);
    }

    /// <summary>Tells the host to stop, and waits until it has.</summary>
    public Task Stop() => app.StopAsync();

    public static ByteArrayContent Json(string text, string type = "application/json")
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    public static Caller CallerOf(HttpContext http) => http.Request.Headers["X-Role"] is [{ Length: > 0 } role] && role != "nobody"
        ? new Caller(role, [role], http.Request.Headers["X-Division"] is [{ } division] ? division : "44") { ByCookie = http.Request.Headers.ContainsKey("Cookie") }
        : Caller.Nobody;
}
