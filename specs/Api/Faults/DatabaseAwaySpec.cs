using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Api.Specs.Faults;

/// <summary>The database stops under the running host and comes back.</summary>
public sealed class DatabaseAwaySpec(LicensingHall hall) : HallSpec(hall)
{
    private const string Question = "query($id: ID!, $at: LedgerPosition) { application(id: $id, atLeast: $at) { stage } }";

    [Fact]
    public async Task every_door_says_that_the_record_is_away_and_everything_goes_on_when_it_is_back()
    {
        var (known, issued) = (NewMatter(), NewMatter());
        var accepted = await Submitted(known);
        var licence = await issued.Issued();
        var clerk = await Host.As("clerk-gz");
        var act = new { application = known.Id, commandId = Guid.NewGuid() };
        Hall.Postgres.Stop("immediate");
        try
        {
            (await clerk.Act("acceptApplication", act)).Fault.ShouldBe("UNAVAILABLE");
            (await clerk.Act("acceptApplication", new { application = Guid.NewGuid() })).Fault.ShouldBe("UNAVAILABLE");
            (await clerk.Ask(Question, new { id = known.Id })).FaultCode().ShouldBe("UNAVAILABLE");
            foreach (var page in new[] { $"/verify/{Uri.EscapeDataString(licence.Number)}", $"/certificates/{Uri.EscapeDataString(licence.Number)}.pdf" })
                (await Status(clerk, page)).ShouldBe((HttpStatusCode.ServiceUnavailable, "UNAVAILABLE"));
            using var health = await clerk.Get("/healthz");
            health.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }
        finally
        {
            Hall.Postgres.Start();
            Hall.Database.ForgetConnections();
        }

        var position = (await clerk.Act("acceptApplication", act)).Position;
        position.ShouldBeGreaterThan(accepted);
        (await clerk.Read(Question, new { id = known.Id, at = Answering.Position(position) })).Text("application", "stage").ShouldBe("ACCEPTED");
        (await Status(clerk, $"/verify/{Uri.EscapeDataString(licence.Number)}")).Status.ShouldBe(HttpStatusCode.OK);
        (await clerk.Act("acceptApplication", act)).Position.ShouldBe(position);
    }

    [Fact]
    public async Task an_act_given_while_the_database_restarts_is_done_once()
    {
        var application = NewMatter();
        await Submitted(application);
        var clerk = await Host.As("clerk-gz");
        Hall.Postgres.Stop("immediate");
        var command = new { application = application.Id, commandId = Guid.NewGuid() };
        var act = clerk.Act("acceptApplication", command);
        Hall.Postgres.Start();
        Hall.Database.ForgetConnections();
        await act;
        // Whether the host's patience lasted or not: who did not get an answer sends the same command again.
        (await clerk.Act("acceptApplication", command)).Position.ShouldBePositive();
        var stream = await Host.Installation.Ledger.LoadStream(new("licensing.application", application.Id.ToString()));
        stream.Select(fact => fact.Type).ShouldBe(["licensing.application.submitted.v1", "licensing.application.accepted.v1"]);
    }

    private static async Task<long> Submitted(Matter application) => (await application.Submit()).Position;

    private static async Task<(HttpStatusCode Status, string? Code)> Status(Desk desk, string page)
    {
        using var response = await desk.Get(page);
        var code = response.Content.Headers.ContentType?.MediaType == "application/json"
            ? (await response.Content.ReadFromJsonAsync<JsonElement>()).Text("code")
            : null;
        return (response.StatusCode, code);
    }
}
