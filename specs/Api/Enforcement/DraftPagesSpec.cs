using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Documents.Enforcement;

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

    [Fact]
    public async Task nothing_is_read_from_and_no_refusal_told_to_whoever_sees_no_forms()
    {
        var id = await new Penalties(Host).FinedOnTheSpot();
        var banked = new JsonObject { ["case"] = id.ToString(), ["bankReceipt"] = "回单1号" };
        using var head = await Ask(Host.As("440100", Role.CaseUnitHead), id, "bankCollectedFine", banked);
        head.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var collector = await Ask(Host.As("440100", Role.FineCollector), id, "bankCollectedFine", banked);
        collector.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var (desk, status) in new[] { (Host.Anybody(), HttpStatusCode.NotFound), (Officer, HttpStatusCode.BadRequest) })
        {
            using var nonsense = await Sent(desk, id, "{nonsense");
            nonsense.StatusCode.ShouldBe(status);
        }
        using var half = await Sent(Officer, id, """{"act":"\ud800","input":{}}""");
        half.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task what_the_ledger_would_not_take_has_no_draft()
    {
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await new Penalties(Host).FinedOnTheSpot(first);
        var again = Fine(second);
        again["act"] = Fine(first)["act"]!.DeepClone();
        using var twice = await Ask(Officer, second, "penaliseOnSpot", again);
        twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await twice.Content.ReadFromJsonAsync<JsonElement>()).Text("code").ShouldBe("CLAIM_TAKEN");
    }

    [Fact]
    public async Task the_words_of_a_record_stand_in_no_draft_before_the_case_vouches_for_them()
    {
        var (id, officer) = (Guid.CreateVersion7(), await Host.As("officer-gz"));
        (await (await Host.As("agency-head-gz")).Act("fileCase", new
        {
            @case = id, domain = "ROAD_TRANSPORT", division = "440100", discoveredOn = Today, act = new { offence = "RT11", actOn = Today, place = $"国道105线 {id:n}" },
            party = new { kind = "ORGANISATION", name = "广州某某运输有限公司", creditCode = "91440101MA5AAAA00W", address = "广州市越秀区示例路3号" },
        })).Position.ShouldBePositive();
        (await (await Host.As("unit-head-gz")).Act("assignOfficers", new
        {
            @case = id, officers = new[] { ("officer-gz", "张执法"), ("officer2-gz", "刘执法") }
                .Select(one => new { account = one.Item1, name = one.Item2, certificate = $"粤交执{one.Item1}", certificateUntil = "2030-12-31" }),
        })).Position.ShouldBePositive();
        var text = Encoding.UTF8.GetBytes(
            $$"""{"format": "regulatory-record/1", "from": "2026-01-06T09:10", "to": "2026-01-06T09:55", "recorder": "周文静", "lines": [{"speaker": "现场情况", "text": "{{id:n}}"}]}""");
        var digest = Convert.ToHexStringLower(SHA256.HashData(text));
        using var file = new ByteArrayContent(text);
        file.Headers.ContentType = new("application/json");
        using var kept = await officer.Put($"/evidence/{digest}", file);
        kept.IsSuccessStatusCode.ShouldBeTrue();
        var given = new JsonObject
        {
            ["case"] = id.ToString(), ["kind"] = "SCENE", ["officers"] = new JsonArray("officer-gz", "officer2-gz"), ["place"] = "国道105线", ["certificatesShown"] = true,
            ["recordSha256"] = digest, ["signature"] = "REFUSAL_NOTED",
        };

        Missing(await Told(officer, id, "recordInvestigation", given), 4).ShouldContain(gap => gap.Contains("text of the record", StringComparison.Ordinal));

        (await officer.Act("recordInvestigation", given)).Position.ShouldBePositive();
        using var forms = await officer.Get($"/cases/{id}/forms");
        Missing(await forms.Content.ReadFromJsonAsync<JsonElement>(), 4).ShouldNotContain(gap => gap.Contains("text of the record", StringComparison.Ordinal));
    }

    [Fact]
    public async Task the_draft_of_a_list_has_what_stands_on_it_already()
    {
        var id = await new Penalties(Host).FinedOnTheSpot();
        var (first, second) = (await Collected(id, "存储卡一张"), await Collected(id, "车钥匙一把"));
        (await Host.As("440100", Role.AgencyHead).Act("registerEvidenceInAdvance", new { evidence = first, document = "登1号", reasons = "可能灭失", keptAt = "证据室" }))
            .Position.ShouldBePositive();
        var head = new Actor("spec", "", [Role.AgencyHead], DivisionCode.Parse("440100"), "交通运输局");
        var foreseen = (await Host.Installation.Executor.Foresee(
            new Act(new RegisterEvidenceInAdvance(EvidenceId.Parse($"{second}", null), "登1号", "可能灭失", "证据室"), Guid.CreateVersion7(), head))).ShouldBeOfType<ActForeseen>();

        var papers = await Host.Installation.EnforcementPapers.Foresee(CaseId.Parse($"{id}", null), foreseen, CancellationToken.None);

        papers.ShouldNotBeNull();
        var list = papers!.Value.Forms.Single(form => form.Number == 6).Outcome.ShouldBeOfType<FormOutcome.Complete>().Model;
        list.Blocks.OfType<FormBlock.Items>().ShouldHaveSingleItem().Rows.Select(row => row[0]).ShouldBe(["存储卡一张", "车钥匙一把"]);
        list.Number.ShouldNotBe("登1号");
    }

    /// <summary>A thing that was taken as evidence for a case.</summary>
    private async Task<Guid> Collected(Guid id, string title)
    {
        var evidence = Guid.CreateVersion7();
        (await Officer.Act("recordEvidence", new
        {
            evidence, @case = id, kind = "PHYSICAL", title, division = "440100", source = "现场", place = "天河客运站",
            collectedAt = InstantPattern.General.Format(Host.Clock.GetCurrentInstant() - Duration.FromMinutes(1)), officers = Fine(id)["officers"],
        })).Position.ShouldBePositive();
        return evidence;
    }

    private static List<string> Missing(JsonElement told, int form) =>
    [
        .. told.GetProperty("forms").EnumerateArray().Last(one => one.GetProperty("number").GetInt32() == form).GetProperty("missing").EnumerateArray()
            .Select(gap => gap.Text("en")),
    ];

    private async Task<HttpResponseMessage> Sent(Desk desk, Guid id, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/cases/{id}/forms/drafts", UriKind.Relative))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (desk.Token is { } token) request.Headers.Authorization = new("Bearer", token);
        return await Host.Http.SendAsync(request);
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
