using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Specs.Enforcement;

/// <summary>Who fills in an act sees the papers that it would make; nothing is recorded, and nobody else sees them.</summary>
public sealed class DraftPagesSpec(LicensingHall hall) : HallSpec(hall)
{
    private Desk Officer => Host.As("440100", Role.EnforcementOfficer);

    [Fact]
    public async Task an_officer_sees_the_papers_of_an_act_before_it_is_given_and_nothing_is_recorded()
    {
        var id = Guid.CreateVersion7();
        var before = await Host.Installation.Ledger.Head();

        var forms = (await Told(Officer, id, "penaliseOnSpot", Fine(id))).GetProperty("forms").EnumerateArray().ToList();

        forms.Select(form => (form.GetProperty("number").GetInt32(), form.GetProperty("available").GetBoolean())).ShouldBe([(14, true), (23, true)]);
        using var draft = await Ask(Officer, id, "penaliseOnSpot", Fine(id), "/14.pdf");
        draft.StatusCode.ShouldBe(HttpStatusCode.OK, await draft.Content.ReadAsStringAsync());
        draft.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await draft.Content.ReadAsByteArrayAsync())[..4].ShouldBe("%PDF"u8.ToArray());
        (await Host.Installation.Ledger.Head()).ShouldBe(before);
        using var paper = await Officer.Get($"/cases/{id}/forms/14.pdf");
        paper.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task a_draft_of_a_case_on_record_says_what_it_lacks_or_why_the_act_would_be_refused()
    {
        var id = Guid.CreateVersion7();
        await new Penalties(Host).FinedOnTheSpot(id);

        var order = new JsonObject
        {
            ["case"] = id.ToString(), ["document"] = "责改1号", ["facts"] = "车辆未按规定张贴经营标志。", ["basis"] = new JsonArray("GD-RTR/62"), ["stopAct"] = false, ["method"] = "ELECTRONIC",
            ["servedOn"] = Today, ["confirmation"] = "确认1号",
        };
        (await Told(Officer, id, "orderCorrection", order)).GetProperty("forms").EnumerateArray().Select(form => form.GetProperty("number").GetInt32()).ShouldBe([16, 23]);

        using var refused = await Ask(Host.As("440100", Role.AgencyHead), id, "closeCase", new JsonObject { ["case"] = id.ToString(), ["ground"] = "WITHDRAWN" });
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var said = await refused.Content.ReadFromJsonAsync<JsonElement>();
        (said.GetProperty("code").GetString(), said.GetProperty("ruleId").GetString()).ShouldBe(("REFUSED", "ENF-CLO-002"));
        said.GetProperty("zh").GetString()!.ShouldContain("撤销案件");
        said.GetProperty("en").GetString()!.ShouldContain("withdrawn");

        order["expectedVersion"] = "1";
        using var late = await Ask(Officer, id, "orderCorrection", order);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task another_city_another_office_the_party_and_the_public_see_no_draft_and_no_other_act_has_one()
    {
        var id = Guid.CreateVersion7();
        foreach (var desk in new[]
        {
            Host.As("440300", Role.EnforcementOfficer), Host.As("440100", Role.WindowClerk), Host.As("440100", PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W")), Role.Applicant), Host.Anybody(),
        })
        {
            using var answer = await Ask(desk, id, "penaliseOnSpot", Fine(id));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
        var another = Guid.CreateVersion7();
        using var elsewhere = await Ask(Officer, another, "penaliseOnSpot", Fine(id));
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var clerk = await Ask(Host.As("440100", Role.WindowClerk), id, "withdrawApplication", new JsonObject { ["application"] = id.ToString() });
        clerk.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var wrong = await Ask(Officer, id, "penaliseOnSpot", new JsonObject { ["case"] = id.ToString() });
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var unknown = await Ask(Officer, id, "doSomething", new JsonObject());
        unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private JsonObject Fine(Guid id) => JsonSerializer.SerializeToNode(new Penalties(Host).OnTheSpot(id))!.AsObject();

    private string Today => ChinaTime.DayOf(Host.Clock.GetCurrentInstant()).ToString("uuuu-MM-dd", null);

    private static async Task<JsonElement> Told(Desk desk, Guid id, string act, JsonObject input)
    {
        using var answer = await Ask(desk, id, act, input);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static Task<HttpResponseMessage> Ask(Desk desk, Guid id, string act, JsonObject input, string form = "")
    {
        var given = input.DeepClone().AsObject();
        given["commandId"] = Guid.CreateVersion7().ToString();
        return desk.Post($"/cases/{id}/forms/drafts{form}", new { act, input = given });
    }
}
