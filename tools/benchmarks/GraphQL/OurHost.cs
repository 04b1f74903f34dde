using System.Text.Json;
using Regulatory.Api.Access;
using Regulatory.Domain.Kernel;
using Regulatory.Specs.Support;

namespace Regulatory.Bench.GraphQL;

/// <summary>
/// The host as it is shipped, in the role <c>api</c>, asked by an officer with a token and by the public without one. Staging, because
/// Production knows no issuer that this bench could get a token from.
/// </summary>
internal static class OurHost
{
    private static readonly string[] Everybody = ["*"];

    public static async Task<IReadOnlyList<Engine>> Start(Province province, IReadOnlyList<Question> questions)
    {
        var api = Path.Combine(Repository.Root, "api");
        var manifest = Path.Combine(province.DataFolder, "trusted-documents.json");
        await File.WriteAllTextAsync(manifest, JsonSerializer.Serialize(
            questions.ToDictionary(question => Engine.IdOf(question.Document), question => new { document = question.Document, roles = Everybody })));
        var server = await Server.Start(
            "host", api,
            [
                "dotnet", Path.Combine(api, "bin", "Release", "net10.0", "Regulatory.Api.dll"), "--roles=api", "--urls=http://127.0.0.1:{port}",
                // Four lines a request would measure the disk.
                "--Logging:LogLevel:Microsoft.AspNetCore=Warning",
                // One caller of this bench is all callers of a province.
                $"--GraphQL:TrustedDocuments={manifest}", "--GraphQL:Rate:PerSecond=1000000000", "--GraphQL:Rate:Burst=1000000000",
            ],
            new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Staging", ["Auth__Development"] = "true", ["Data__Folder"] = province.DataFolder,
                ["ConnectionStrings__App"] = province.App, ["ConnectionStrings__Query"] = province.Query,
            },
            "/healthz");
        using var issuer = new DevelopmentIssuer(province.DataFolder);
        var officer = DevelopmentAccounts.All.First(actor => actor.Is(Role.Reviewer));
        var anybody = new Engine(Engine.Public, "this host, asked without a token", server, new(server.Address, "/graphql"), question => question.Document);
        anybody = anybody with { Trusted = await anybody.Knows(questions.Single(question => question.Keys.Count == 0)) };
        return [anybody with { Name = Engine.Ours, What = "this host", Token = issuer.TokenFor(officer) }, anybody];
    }
}
