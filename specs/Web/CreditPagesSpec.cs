using Microsoft.Playwright;
using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;

namespace Regulatory.Web.Specs;

/// <summary>A credit officer's day: from the ranking down to the document behind a point, a warning taken on, a repair refused and one granted.</summary>
[Collection(nameof(WebHall))]
public sealed class CreditPagesSpec(WebHall hall)
{
    private const string Profile = "E:91440300MA5BBBB14D:D3", Name = "深港货运有限公司";

    /// <summary>Repairs go by measures that came into force in April.</summary>
    private static readonly Instant April = Instant.FromUtc(2026, 4, 7, 2, 0);

    [Fact]
    public async Task an_officer_follows_a_score_to_its_documents_and_repairs_an_entry()
    {
        await using var host = await RunningHost.Start(hall.Database, hall.DataFolder, "--roles=api");
        host.Clock.Now = April;
        await OnRecord(host);
        await using var officer = await Visitor.Come(hall, phone: false, host.Address);
        await officer.Page.Clock.SetFixedTimeAsync(April.ToDateTimeUtc());
        await officer.Open("/sign-in?to=/credit");
        await officer.SignIn("credit-gd");
        await officer.Sees(Name);
        await officer.IsAccessible();
        await officer.Picture("credit-ranking-zh");

        await officer.Page.GetByRole(AriaRole.Link, new() { NameString = Name }).ClickAsync();
        var addends = officer.Page.GetByRole(AriaRole.Table, new() { NameString = "D-2026-1 评分明细" });
        await Assertions.Expect(addends.GetByRole(AriaRole.Row).Filter(new() { HasText = "警告或者简易程序罚款" })).ToContainTextAsync("粤交信罚〔2026〕1号");
        await Assertions.Expect(addends.GetByRole(AriaRole.Row).Filter(new() { HasText = "警告或者简易程序罚款" })).ToContainTextAsync("权重 5");
        await officer.IsAccessible();
        await officer.Picture("credit-subject-zh");

        await Give(officer, "申请修复", ("entry", "2"), ("application", "信修-2"), ("commitment", "承诺-2"));
        await officer.Sees("CRD-REP-002");
        await officer.Picture("credit-refused-zh");
        await Give(officer, "登记义务履行", ("reference.entry", "1"), ("documentNumber", "收据-1"), ("performedOn", "2026-03-20"));
        await Assertions.Expect(Entry(officer, 1)).ToContainTextAsync("2026-03-20");
        await Give(officer, "申请修复", ("entry", "1"), ("application", "信修-1"), ("commitment", "承诺-1"));
        await Assertions.Expect(Entry(officer, 1)).ToContainTextAsync("已申请，待决定");
        await officer.Open("/credit/repairs");
        await officer.Page.GetByRole(AriaRole.Link, new() { NameString = Name }).ClickAsync();
        await Give(officer, "准予修复", ("entry", "1"), ("documentNumber", "粤交修〔2026〕1号"));
        await Assertions.Expect(Entry(officer, 1)).ToContainTextAsync("准予修复");
        await officer.Press("English");
        await Assertions.Expect(Entry(officer, 1)).ToContainTextAsync("Repaired");
        await officer.IsAccessible();
        await officer.Picture("credit-subject-en");

        await officer.Open("/credit/warnings");
        await officer.Page.GetByRole(AriaRole.Link, new() { NameString = "Enterprise repeats itself" }).First.ClickAsync();
        await officer.Press("Record it");
        await Assertions.Expect(officer.Page.Locator(".standing .word")).ToHaveTextAsync("Acknowledged");
        await officer.IsAccessible();
        await officer.Picture("credit-warning-en");
        officer.HadNoComplaints();
    }

    [Fact]
    public async Task the_map_leads_to_a_subject_by_keyboard_and_the_lists_say_what_ends_when()
    {
        await using var host = await RunningHost.Start(hall.Database, hall.DataFolder, "--roles=api");
        host.Clock.Now = April;
        await OnRecord(host);
        await using var officer = await Visitor.Come(hall, phone: false, host.Address);
        await officer.Open("/sign-in?to=/credit/map");
        await officer.SignIn("credit-gd");
        await officer.Sees("违法率（每百辆车，12 个月） 分界 10");
        await Assertions.Expect(officer.Page.Locator(".chart canvas")).ToBeVisibleAsync();
        await officer.IsAccessible();
        await officer.Picture("credit-map-zh");
        await officer.Page.GetByRole(AriaRole.Link, new() { NameString = Name }).FocusAsync();
        await officer.Page.Keyboard.PressAsync("Enter");
        await officer.Sees("权重 5");

        await officer.Open("/credit/lists?now=1");
        await officer.Sees("没有符合条件的名单记录");
        await officer.Press("清除筛选");
        await officer.Page.GetByRole(AriaRole.Link, new() { NameString = Name }).ClickAsync();
        var list = officer.Page.GetByRole(AriaRole.Region, new() { NameString = "超限超载失信当事人名单" });
        await Assertions.Expect(list).ToContainTextAsync("申辩截止");
        await list.GetByRole(AriaRole.Button, new() { NameString = "提交" }).ClickAsync();
        await Assertions.Expect(list).ToContainTextAsync("请填写");
        await officer.IsAccessible();
        await officer.Picture("credit-listing-zh");
        officer.HadNoComplaints();
    }

    /// <summary>Fills in an act and records it.</summary>
    private static async Task Give(Visitor officer, string act, params (string Field, string Value)[] fields)
    {
        var card = officer.Page.Locator(".ant-card").Filter(new() { Has = officer.Page.GetByRole(AriaRole.Tab, new() { NameString = act, Exact = true }) });
        await card.GetByRole(AriaRole.Tab, new() { NameString = act, Exact = true }).ClickAsync();
        var panel = card.GetByRole(AriaRole.Tabpanel);
        foreach (var (field, value) in fields)
        {
            var input = panel.Locator($"[id='{field}']");
            if (await input.EvaluateAsync<string>("one => one.tagName") == "SELECT") await input.SelectOptionAsync(value);
            else await input.FillAsync(value);
        }
        await panel.GetByRole(AriaRole.Button, new() { NameString = "提交" }).ClickAsync();
    }

    private static ILocator Entry(Visitor officer, int entry) => officer.Page.Locator($"#entry-{entry}");

    /// <summary>A carrier with three penalties of one kind and a reprimand, its score, a warning, and a notice that it is to be listed; once.</summary>
    private async Task OnRecord(RunningHost host)
    {
        var officer = host.As("440000", Role.CreditOfficer);
        var known = await officer.Read("query($id: ID!) { carrierCreditReport(id: $id) { id } }", new { id = Profile });
        if (known.GetProperty("carrierCreditReport").ValueKind is not System.Text.Json.JsonValueKind.Null) return;
        foreach (var (number, item) in new[] { (1, "warning-or-simplified-fine"), (2, "fine-3000-to-30000"), (3, "fine-3000-to-30000"), (4, "fine-3000-to-30000") })
        {
            (await officer.Act("recordCreditFact", new
            {
                profile = Profile, sourceSystem = "enforcement", documentNumber = $"粤交信罚〔2026〕{number}号", documentOn = $"2026-03-0{number}", itemCode = item,
                opening = number > 1 ? null : new { name = Name, division = "440300", trade = "FREIGHT_TRANSPORT" },
            })).Position.ShouldBePositive();
        }
        (await officer.Act("computeScore", new { profile = Profile, model = "D-2026-1", asOf = "2026-04-07", cause = "粤交信〔2026〕1号" })).Position.ShouldBePositive();
        (await officer.Act("raiseWarning", new
        {
            warning = Guid.CreateVersion7(), kind = "ENTERPRISE_PATTERN", profile = Profile, domain = "ROAD_TRANSPORT", division = "440300", cause = "粤交信罚〔2026〕4号",
        })).Position.ShouldBePositive();
        var position = (await officer.Act("notifyListing", new
        {
            listing = "E:91440300MA5BBBB14D:Overload", name = Name, division = "440300", ground = "ENTERPRISE_SHARE", basis = "超限超载失信当事人名单通知",
            evidence = new { vehicles = 20, vehiclesInViolation = 5, orderedToStop = true, documents = new[] { "粤交停〔2026〕1号" } }, noticeNumber = "粤交信告〔2026〕1号",
            servedOn = "2026-04-06",
        })).Position;
        foreach (var model in new[] { "carrier_credit_report", "credit_report_entry", "credit_ranking", "quadrant_map", "warning_board", "credit_listing_docket" })
            (await hall.Host.Installation.ReadModels.WaitFor(model, position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(position, model);
    }
}
