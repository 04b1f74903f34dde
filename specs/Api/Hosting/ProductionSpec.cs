using System.Net.Http.Json;
using System.Text.Json;
using Regulatory.Api.Specs.Hall;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Hosting;

/// <summary>The host as production runs it: documents by id only, each for its roles.</summary>
public sealed class ProductionSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task only_shipped_documents_are_executed_and_each_for_its_roles()
    {
        await using var host = await RunningHost.Start(Hall.Database, Hall.DataFolder, "--GraphQL:AdHoc=false");
        var clerk = await Token(host, "clerk-gz");
        var auditor = await Token(host, "auditor-gd");
        (await Ask(host, clerk, new { query = "{ __typename }" })).ShouldContain("DOCUMENT_NOT_TRUSTED");
        (await Ask(host, null, new { documentId = Id("licence-by-number"), variables = new { number = "none" } })).ShouldStartWith("""{"data":{"licence":null}""");
        (await Ask(host, auditor, new { documentId = Id("latest-facts"), variables = new { last = 1 } })).ShouldContain("\"lawVersion\"");
        (await Ask(host, clerk, new { documentId = Id("latest-facts") })).ShouldContain("FORBIDDEN");
        (await Ask(host, null, new { documentId = Id("latest-facts") })).ShouldContain("UNAUTHENTICATED");
        (await Ask(host, clerk, new { documentId = Id("open-applications"), variables = new { first = 1 } })).ShouldContain("\"totalCount\"");
    }

    [Fact]
    public async Task a_limit_that_is_set_holds()
    {
        await using var host = await RunningHost.Start(
            Hall.Database, Hall.DataFolder, "--GraphQL:Cost:Operation=20", "--GraphQL:Rate:Burst=40", "--GraphQL:Rate:PerSecond=1");
        var auditor = await Token(host, "auditor-gd");
        (await Ask(host, auditor, new { query = "{ facts { nodes { type } } }" })).ShouldContain("COST_EXCEEDED");
        (await Ask(host, auditor, new { query = "{ facts(first: 19) { nodes { type } } }" })).ShouldContain("\"data\"");
        (await Ask(host, auditor, new { query = "{ facts(first: 19) { nodes { type } } }" })).ShouldContain("RATE_LIMITED");
    }

    private static string Id(string name)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "api", "trusted-documents.json")));
        return manifest.RootElement.EnumerateObject().Single(entry => entry.Value.GetProperty("name").GetString() == name).Name;
    }

    private static async Task<string> Token(RunningHost host, string account)
    {
        using var response = await host.Http.PostAsync(new Uri($"/dev/token/{account}", UriKind.Relative), null);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<string> Ask(RunningHost host, string? token, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(body) };
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        using var answer = await host.Http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }
}
