using System.Text.Json;
using Microsoft.Playwright;
using NodaTime;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Web.Specs;

/// <summary>A truck with chlorine is stopped: what the officers see and do on a phone, and what everybody else sees.</summary>
[Collection(nameof(WebHall))]
public sealed class RoadsideSpec
{
    private readonly WebHall hall;

    public RoadsideSpec(WebHall hall)
    {
        this.hall = hall;
        // An inspection is known by its moment: each spec has one of its own.
        hall.Host.Clock.Now += Duration.FromMinutes(1);
    }

    [Fact]
    public async Task an_officer_opens_the_waybill_by_its_code_inspects_and_sees_it_on_record()
    {
        var trip = hall.OnTheRoad;
        await using var officer = await Visitor.Come(hall, phone: true);
        await officer.Open($"/waybills/{trip.Number}");
        await officer.Press("执法人员登录后查看运单");
        await officer.SignIn("officer-gz");

        foreach (var seen in new[] { "已起运", "UN1017 氯", "2.3", "张三", "粤A20001", "广佛高速", "五必查合格", "派单以来没有变化" }) await officer.Sees(seen);
        await officer.IsAccessible();
        await officer.Picture("roadside-zh");

        await Fill(officer, "officer2-gz");
        await officer.Press("提交路检记录");
        await officer.Sees("已记录在案");
        await officer.Sees("路检：合格");
        await officer.Picture("roadside-recorded-zh");
        officer.Asked.ShouldAllBe(body => body.Contains("\"documentId\":\"sha256:", StringComparison.Ordinal) && !body.Contains("\"query\"", StringComparison.Ordinal));
        officer.HadNoComplaints();
    }

    [Fact]
    public async Task officers_on_the_way_read_the_paper_by_its_number_and_inspect()
    {
        var trip = hall.OnTheRoad;
        await using var officer = await Visitor.Come(hall, phone: true);
        await officer.Holds(hall.Host.Colleague("officer-sz", "440300", Domain.Kernel.Role.EnforcementOfficer).Token!);
        await officer.Open($"/waybills/{trip.Number}");
        foreach (var seen in new[] { "途经本地的运单", "UN1017", "粤A20001", "张三", "广佛高速" }) await officer.Sees(seen);
        (await officer.Page.InnerTextAsync("body")).ShouldNotContain("13800000001");
        await officer.IsAccessible();
        await officer.Picture("roadside-passing-zh");

        await Fill(officer, "officer2-sz");
        await officer.Press("提交路检记录");
        await officer.Sees("已记录在案");
        officer.HadNoComplaints();
    }

    [Fact]
    public async Task a_refused_inspection_shows_rule_and_article_and_keeps_what_was_filled_in()
    {
        var trip = hall.OnTheRoad;
        await using var officer = await Visitor.Come(hall, phone: false);
        await officer.Open($"/sign-in?to=/waybills/{trip.Number}");
        await officer.SignIn("officer-gz");
        await Fill(officer, "officer-gz");
        await officer.Press("提交路检记录");

        await officer.Sees("路检人员不得少于两人");
        await officer.Sees("WAY-INS-001");
        await officer.Sees("APL/42");
        await officer.Picture("roadside-refused-zh");
        (await officer.Page.Locator("#findings").InputValueAsync()).ShouldBe("证件、装备齐全，罐体无渗漏。");
        await officer.IsAccessible();

        // Nothing is on record, so that what is cleared can be had back.
        await officer.Press("清空");
        await Assertions.Expect(officer.Page.Locator("#findings")).ToHaveValueAsync("");
        await officer.Press("撤销");
        await Assertions.Expect(officer.Page.Locator("#findings")).ToHaveValueAsync("证件、装备齐全，罐体无渗漏。");

        await officer.Press("English");
        await officer.Press("Record it");
        await officer.Sees("At least two officers inspect, each with a certificate");
        await officer.Sees("Highly toxic chemical");
        await officer.Picture("roadside-refused-en");
        await officer.IsAccessible();
        officer.HadNoComplaints();
    }

    [Fact]
    public async Task an_answer_that_was_lost_on_the_way_does_not_inspect_twice()
    {
        var trip = hall.OnTheRoad;
        await using var officer = await Visitor.Come(hall, phone: true);
        await officer.Open($"/sign-in?to=/waybills/{trip.Number}");
        await officer.SignIn("officer-gz");
        await Fill(officer, "officer2-gz");
        var before = await officer.Page.GetByText("路检：合格").CountAsync();
        var lost = 0;
        await officer.Page.RouteAsync("**/graphql", async route =>
        {
            var isAct = route.Request.PostData!.Contains("commandId", StringComparison.Ordinal);
            if (!isAct || Interlocked.Increment(ref lost) > 1)
            {
                await route.ContinueAsync();
                return;
            }
            await route.FetchAsync();
            await route.AbortAsync();
        });
        await officer.Press("提交路检记录");
        await officer.Sees("已记录在案");

        var acts = officer.Asked.Where(body => body.Contains("commandId", StringComparison.Ordinal)).ToList();
        acts.Count.ShouldBe(2);
        acts.Select(CommandOf).Distinct().ShouldHaveSingleItem();
        await Assertions.Expect(officer.Page.GetByText("路检：合格")).ToHaveCountAsync(before + 1);
        officer.HadNoComplaints(but: "net::ERR_FAILED");
    }

    [Fact]
    public async Task what_was_suspended_since_the_issue_is_red()
    {
        var trip = await IssuedWaybill.Issued(hall.Host, "粤A20004/Yellow", "2026-03-05");
        await trip.SuspendEscort(hall.Host);
        await using var officer = await Visitor.Come(hall, phone: true);
        await officer.Open($"/sign-in?to=/waybills/{trip.Number}");
        await officer.SignIn("officer-gz");

        await officer.Sees("派单后有变化，见红色");
        var wrong = officer.Page.Locator(".paper.wrong");
        (await wrong.CountAsync()).ShouldBe(1);
        (await wrong.InnerTextAsync()).ShouldContain("2026-03-02 起暂停");
        await officer.Picture("roadside-suspended-zh");
        officer.HadNoComplaints();
    }

    [Fact]
    public async Task the_public_learns_whether_a_waybill_is_in_force_and_nothing_else()
    {
        var trip = hall.OnTheRoad;
        await using var passer = await Visitor.Come(hall, phone: true);
        await passer.Open($"/waybills/{trip.Number}");
        await passer.Sees("有效运单");
        await passer.IsAccessible();
        await passer.Picture("roadside-public-zh");
        await passer.Press("English");
        await passer.Sees("This number is that of a dangerous-goods waybill that is in force now.");
        await passer.Picture("roadside-public-en");
        await passer.IsAccessible();

        var told = string.Join('\n', await Task.WhenAll(passer.Answers)) + await passer.Page.InnerTextAsync("body");
        foreach (var withheld in new[] { "张三", "李四", "13800000001", "粤A20001", "UN1017", "广佛高速", "穗安", trip.Carrier.Licence, trip.Id })
            told.ShouldNotContain(withheld);
        passer.Asked.ShouldBeEmpty();
        passer.HadNoComplaints();
    }

    [Fact]
    public async Task whoever_stops_no_vehicles_is_told_nothing_by_the_registers()
    {
        var trip = hall.OnTheRoad;
        using var unknown = await hall.Host.As("440300", Domain.Kernel.Role.EnforcementOfficer).Get("/waybills/GD2026030299999978/registers");
        ((int)unknown.StatusCode).ShouldBe(404);
        using var supervisor = await hall.Host.As("440100", Domain.Kernel.Role.Supervisor).Get($"/waybills/{trip.Number}/registers");
        ((int)supervisor.StatusCode).ShouldBe(404);
        using var anybody = await hall.Host.Anybody().Get($"/waybills/{trip.Number}/registers");
        ((int)anybody.StatusCode).ShouldBe(404);
    }

    private static async Task Fill(Visitor officer, string second)
    {
        async Task Write(string id, string text) => await officer.Page.FillAsync($"#{id}", text);
        await Write("officer-1-certificateNumber", "粤A-001");
        await Write("officer-1-certificateUntil", "2027-12-31");
        await Write("officer-2-account", second);
        await Write("officer-2-name", "刘执法");
        await Write("officer-2-certificateNumber", "粤A-002");
        await Write("officer-2-certificateUntil", "2027-12-31");
        await officer.Page.GetByText("合格", new() { Exact = true }).ClickAsync();
        await Write("findings", "证件、装备齐全，罐体无渗漏。");
        await Write("place", "广佛高速 12 公里处");
    }

    private static string CommandOf(string body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.GetProperty("variables").GetProperty("input").Text("commandId");
    }
}
