using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Regulatory.Specs.Support;

namespace Regulatory.Bench.GraphQL;

/// <summary>The least that this machine's Kestrel can do: one word, from a process of its own.</summary>
internal static class Hello
{
    /// <summary>The word for the command line that turns this program into the server.</summary>
    public const string Verb = "hello";

    private const string Path = "/hello";

    public static async Task<Server> Start() => await Server.Start(
        Verb, Repository.Root, ["dotnet", typeof(Hello).Assembly.Location, Verb],
        new Dictionary<string, string> { ["ASPNETCORE_URLS"] = "http://127.0.0.1:{port}", ["DOTNET_gcServer"] = "1" }, Path);

    public static Uri AddressOn(Server server) => new(server.Address, Path);

    public static async Task Serve()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet(Path, () => "hello");
        await app.RunAsync();
    }
}
