using System.Net;
using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Specs.Sample;
using Regulatory.GraphQL.Specs.Sql;
using Regulatory.GraphQL.Specs.Sql.Oracle;

namespace Regulatory.GraphQL.Specs.Http;

/// <summary>Nobody waits for the answer any more: then PostgreSQL does not work for it either.</summary>
[Collection(nameof(Port))]
public sealed class CancellationSpec(PortDatabase server) : IAsyncLifetime
{
    private const string Nap = "{ nap(id: 1) { level } }";

    private Pier pier = null!;

    public async Task InitializeAsync() => pier = await Pier.In(server);

    public async Task DisposeAsync() => await pier.DisposeAsync();

    [Fact]
    public async Task when_the_client_goes_away_its_statement_is_cancelled()
    {
        await using var host = await Start(TimeSpan.FromMinutes(5));
        using var client = new HttpClient();
        using var gone = new CancellationTokenSource();
        using var body = HarbourHost.Json($$"""{"query":"{{Nap}}"}""");
        var asked = client.PostAsync(host.Address, body, gone.Token);
        await Pier.Until(async () => await pier.Napping() == 1, "the statement runs");
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => asked);
        await Pier.Until(async () => await pier.Napping() == 0, "the statement is cancelled");
        host.Faults.ShouldBeEmpty();
        using var next = await host.Post("{ east(id: 1) { level } }");
        (await next.Content.ReadAsStringAsync()).ShouldContain("\"level\":\"0\"");
    }

    [Fact]
    public async Task when_the_time_of_the_operation_is_up_its_statement_is_cancelled()
    {
        await using var host = await Start(TimeSpan.FromMilliseconds(500));
        using var answer = await host.Post(Nap);
        answer.StatusCode.ShouldBe(HttpStatusCode.GatewayTimeout);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("TIMEOUT");
        await Pier.Until(async () => await pier.Napping() == 0, "the statement is cancelled");
        host.Faults.ShouldBeEmpty();
    }

    private Task<HarbourHost> Start(TimeSpan operation) => HarbourHost.Start(pier.Impatient(milliseconds: 600_000), change: service => service with
    {
        Schema = Pier.Schema,
        Limits = new HttpLimits { Operation = operation },
    });
}
