using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Regulatory.Api.Specs.Hall;
using Regulatory.Ledger;

namespace Regulatory.Api.Specs.Faults;

/// <summary>Health is progress against the head, not a connection.</summary>
public sealed class HealthSpec(LicensingHall hall) : HallSpec(hall)
{
    private const string Nonsense = "nonsense";

    [Fact]
    public async Task a_host_that_keeps_up_is_healthy()
    {
        await NewMatter().Submit();
        var (status, body) = await Health(Host);
        status.ShouldBe(HttpStatusCode.OK);
        body.Text("status").ShouldBe("healthy");
        body.GetProperty("head").GetInt64().ShouldBePositive();
        body.GetProperty("readModels").EnumerateArray().Select(model => model.Text("name")).ShouldContain("application_docket");
    }

    [Fact]
    public async Task a_read_model_that_stands_still_makes_the_host_unhealthy_and_goes_on_serving()
    {
        await using var database = await Hall.Migrated();
        await using var host = await RunningHost.Start(database, Path.Combine(Hall.Folder, "poisoned"));
        (await Health(host)).Status.ShouldBe(HttpStatusCode.OK);
        await Poison(host.Installation.Ledger);

        var (status, body) = await Eventually(host, HttpStatusCode.ServiceUnavailable);
        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        body.Text("status").ShouldBe("degraded");
        var stopped = body.GetProperty("readModels").EnumerateArray().Where(model => model.Text("state") == "stopped").ToList();
        stopped.ShouldNotBeEmpty();
        stopped.ShouldAllBe(model => model.GetProperty("stoppedAt").GetInt64() > 0);
        body.ToString().ShouldNotContain("Exception", Case.Sensitive, "anybody may ask, and a fault's text tells of facts and folders");
        body.ToString().ShouldNotContain(Nonsense, Case.Insensitive, "what is in a fact is nobody's business outside");
        (await host.Anybody().Read("{ licences { totalCount } }")).GetProperty("licences").GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    /// <summary>A fact of a licence that no licence's life can begin with.</summary>
    private static async Task Poison(FactLedger ledger) => (await ledger.Append(new(
        Guid.NewGuid(), "spec", "fingerprint",
        [new(new("licensing.licence", Guid.NewGuid().ToString()), 0, [new("licensing.licence.issued.v1", $$"""{"holder":"{{Nonsense}}"}""")])],
        [], CommandOutcome.Accepted,
        new("spec", "System", "440000", null, null, null, "0", "0")))).ShouldBeOfType<Appended>();

    private static async Task<(HttpStatusCode Status, JsonElement Body)> Eventually(RunningHost host, HttpStatusCode awaited)
    {
        for (var attempt = 0; ; attempt++)
        {
            var health = await Health(host);
            if (health.Status == awaited || attempt == 200) return health;
            await Task.Delay(50);
        }
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> Health(RunningHost host)
    {
        using var response = await host.Anybody().Get("/healthz");
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }
}
