using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Specs.Enforcement;

/// <summary>The forms of a case over the wire: a company is fined on the spot, and form 14 is what there is.</summary>
public sealed class FormPagesSpec(LicensingHall hall) : HallSpec(hall)
{
    private static readonly PartyId Company = PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W"));

    private Desk Officer => Host.As("440100", Role.EnforcementOfficer);

    [Fact]
    public async Task officers_see_all_forms_and_why_the_others_are_missing()
    {
        var id = await FinedOnTheSpot();

        var forms = await List(Officer, id);

        forms.Select(form => form.GetProperty("number").GetInt32()).Distinct().ShouldBe(Enumerable.Range(1, 24));
        forms.Where(form => form.GetProperty("available").GetBoolean()).Select(form => form.GetProperty("number").GetInt32()).ShouldBe([14, 23]);
        forms[14].GetProperty("missing")[0].GetProperty("ruleZh").GetString().ShouldBe("《行政处罚法》第五十七条");
    }

    [Fact]
    public async Task the_form_is_a_sealed_paper_with_the_evidence_and_its_proof()
    {
        using var paper = await Officer.Get($"/cases/{await FinedOnTheSpot()}/forms/14.pdf");

        paper.StatusCode.ShouldBe(HttpStatusCode.OK, await paper.Content.ReadAsStringAsync());
        paper.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await paper.Content.ReadAsByteArrayAsync()).AsSpan()[..5].ToArray().ShouldBe("%PDF-"u8.ToArray());
    }

    [Fact]
    public async Task a_party_sees_the_forms_that_speak_to_it_and_no_others()
    {
        var id = await FinedOnTheSpot();
        var party = Host.As("440100", Company, Role.Applicant);

        (await List(party, id)).Select(form => form.GetProperty("number").GetInt32()).ShouldBe([14]);
        (await StatusOf(party, $"/cases/{id}/forms/14.pdf")).ShouldBe(HttpStatusCode.OK);
        (await StatusOf(party, $"/cases/{id}/forms/23.pdf")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusOf(party, $"/cases/{id}/forms/15.pdf")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task another_party_another_city_another_office_and_the_public_are_told_that_there_is_nothing()
    {
        var id = await FinedOnTheSpot();
        foreach (var desk in new[]
        {
            Host.As("440100", PartyId.Of(CreditCode.Parse("91440600MA5CCCC28H")), Role.Applicant), Host.As("440300", Role.EnforcementOfficer),
            Host.As("440100", Role.WindowClerk), Host.As("440100", Role.FineCollector), Host.Anybody(),
        })
        {
            (await StatusOf(desk, $"/cases/{id}/forms/14.pdf")).ShouldBe(HttpStatusCode.NotFound);
            (await StatusOf(desk, $"/cases/{id}/forms")).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task a_form_that_lacks_what_the_law_demands_says_what()
    {
        using var answer = await Officer.Get($"/cases/{await FinedOnTheSpot()}/forms/11.pdf");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
        said.GetProperty("code").GetString().ShouldBe("FORM_INCOMPLETE");
        said.GetProperty("missing")[0].GetProperty("rule").GetString().ShouldBe("APL/44");
    }

    [Theory]
    [InlineData("/cases/nonsense/forms")]
    [InlineData("/cases/0198c6f0-0000-7000-8000-000000000000/forms")]
    [InlineData("/cases/0198c6f0-0000-7000-8000-000000000000/forms/14.pdf")]
    [InlineData("/cases/0198c6f0-0000-7000-8000-000000000000/forms/25.pdf?item=2147483647")]
    public async Task what_does_not_exist_is_not_found(string address) => (await StatusOf(Officer, address)).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task an_order_to_correct_and_its_enforcement_give_their_forms_and_stand_in_the_book()
    {
        var (id, head, number) = (await FinedOnTheSpot(), Host.As("440100", Role.AgencyHead), $"粤交责改〔2026〕{Guid.NewGuid():n}");
        (await Officer.Act("orderCorrection", new
        {
            @case = id, document = number, facts = "车辆未按规定张贴经营标志。", basis = new[] { "GD-RTR/62" }, correctBy = Today, stopAct = false, method = "DIRECT",
            servedOn = Today,
        })).Position.ShouldBePositive();
        (await Officer.Act("demandDuty", new
        {
            @case = id, decisionNumber = number, document = $"催{number}", duty = "张贴经营标志", manner = "自行张贴", performBy = Later(10), method = "DIRECT", servedOn = Today,
        })).Position.ShouldBePositive();
        var position = (await head.Act("suspendExecution", new { @case = id, document = $"中{number}", ground = "HARDSHIP", reasons = "车辆正在维修" })).Position;

        var forms = (await List(Officer, id)).Where(form => form.GetProperty("available").GetBoolean());
        forms.Select(form => form.GetProperty("number").GetInt32()).Distinct().ShouldBe([14, 16, 19, 22, 23]);
        (await StatusOf(Officer, $"/cases/{id}/forms/22.pdf")).ShouldBe(HttpStatusCode.OK);
        var book = (await Officer.Read(
            """
            query($number: String!, $at: LedgerPosition) {
              executions(first: 2, where: { decisionNumber: { eq: $number } }, atLeast: $at) { nodes { standing duty performBy reasons } }
              enforcementIndicators(first: 5, where: { indicator: { eq: ON_SPOT_SHARE }, division: { eq: "440100" } }, atLeast: $at) {
                nodes { numerator denominator perMille formulaVersion nameZh unit }
              }
            }
            """,
            new { number, at = Answering.Position(position) }));
        var row = book.GetProperty("executions").GetProperty("nodes").EnumerateArray().ShouldHaveSingleItem();
        (row.Text("standing"), row.Text("duty"), row.Text("performBy")).ShouldBe(("SUSPENDED", "张贴经营标志", Later(10)));
        var indicator = book.GetProperty("enforcementIndicators").GetProperty("nodes")[0];
        (indicator.Text("nameZh"), indicator.Text("unit"), indicator.GetProperty("perMille").GetInt32()).ShouldBe(("简易程序适用率", "COUNT", 1_000));
    }

    [Theory]
    [InlineData("09:30", true)]
    [InlineData("25:00", false)]
    [InlineData("9点半", false)]
    public async Task the_hour_of_a_hearing_is_a_time_of_the_day(string hour, bool isOne)
    {
        var answer = await Host.As("440100", Role.AgencyHead).Act("scheduleCaseHearing", new
        {
            @case = await FinedOnTheSpot(), heldOn = Later(20), place = "三楼", chair = new { account = "chair", name = "黄敏" }, inPublic = true, startsAt = hour,
        });
        if (isOne) answer.ErrorType.ShouldBe("Refusal");
        else answer.Fault.ShouldNotBeEmpty();
    }

    private string Later(int days) => ChinaTime.DayOf(Host.Clock.GetCurrentInstant()).PlusDays(days).ToString("uuuu-MM-dd", null);

    private async Task<Guid> FinedOnTheSpot()
    {
        var id = Guid.CreateVersion7();
        (await Officer.Act("penaliseOnSpot", OnTheSpot(id, Today))).Position.ShouldBePositive();
        return id;
    }

    /// <summary>A fine of 200 yuan for a company without its marking.</summary>
    internal static object OnTheSpot(Guid id, string today) => new
    {
        @case = id, domain = "ROAD_TRANSPORT", division = "440100",
        party = new { kind = "ORGANISATION", name = "广州某某运输有限公司", creditCode = "91440101MA5AAAA00W", address = "广州市越秀区示例路3号" },
        act = new { offence = "GD01", actOn = today, place = $"天河客运站 {id:n}" },
        officers = new[]
        {
            new { account = "spec", name = "李一", certificate = "440100-001", certificateUntil = "2027-12-31" },
            new { account = "other", name = "王二", certificate = "440100-002", certificateUntil = "2027-12-31" },
        },
        steps = new
        {
            certificatesShown = true, evidenceTaken = true, groundsTold = true, rightsTold = true, defenceHeard = true, formHandedOver = true,
            signature = "SIGNED_BY_PARTY",
        },
        penalties = new[] { new { kind = "FINE", amount = "200.00" } },
        facts = "车辆未按规定张贴经营标志。", reasons = "事实清楚。", basis = new[] { "GD-RTR/62" },
        paper = new
        {
            paperSha256 = new string('a', 64), partyName = "广州某某运输有限公司", partyAddress = "广州市越秀区示例路3号", facts = "未张贴标志", evidence = "照片",
            kindAndBasis = "罚款200元", performance = "十五日内缴纳", remedies = "六十日内先申请行政复议", agency = "交通运输局", datedOn = today, seal = "交通运输局",
        },
    };

    private string Today => ChinaTime.DayOf(Host.Clock.GetCurrentInstant()).ToString("uuuu-MM-dd", null);

    private static async Task<List<JsonElement>> List(Desk desk, Guid id)
    {
        using var answer = await desk.Get($"/cases/{id}/forms");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return [.. (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("forms").EnumerateArray()];
    }

    private static async Task<HttpStatusCode> StatusOf(Desk desk, string address)
    {
        using var answer = await desk.Get(address);
        return answer.StatusCode;
    }
}
