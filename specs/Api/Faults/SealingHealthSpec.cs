using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Regulatory.Api.Hosting;
using Regulatory.Api.Specs.Hall;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Faults;

public sealed class SealingHealthSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task a_sealer_that_refuses_to_go_on_makes_its_host_unhealthy_and_acts_go_on()
    {
        await using var database = await Hall.Migrated();
        var folder = Path.Combine(Hall.Folder, "unsealed");
        Directory.CreateDirectory(Keys.SealingFolder(folder));
        await File.WriteAllTextAsync(Path.Combine(Keys.SealingFolder(folder), "sha256.last-signed"), "something else");
        await using var host = await RunningHost.Start(database, folder);
        await ReferenceSeeds.Load(host.Installation, Path.Combine(Repository.Root, "seeds"));

        using var enough = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        JsonElement body;
        while (true)
        {
            using var response = await host.Http.GetAsync(new Uri("/healthz", UriKind.Relative), enough.Token);
            body = await response.Content.ReadFromJsonAsync<JsonElement>(enough.Token);
            if (body.GetProperty("sealing").Text("here") != "refused")
            {
                await Task.Delay(50, enough.Token);
                continue;
            }
            response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            break;
        }
        body.Text("status").ShouldBe("degraded");
        body.GetProperty("sealing").GetProperty("sealed").GetInt64().ShouldBe(0);
        body.GetProperty("sealing").GetProperty("lagFacts").GetInt64().ShouldBePositive();
        body.ToString().ShouldNotContain(folder, Case.Sensitive, "anybody may ask");
    }
}
