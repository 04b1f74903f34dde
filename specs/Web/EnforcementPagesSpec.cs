using System.Security.Cryptography;
using Microsoft.Playwright;
using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;

namespace Regulatory.Web.Specs;

/// <summary>A case goes its way by clicking, weighings are reviewed by keyboard, and a penalty is laid down on the spot with a phone.</summary>
[Collection(nameof(WebHall))]
public sealed class EnforcementPagesSpec(WebHall hall)
{
    private const string Today = "2026-03-02", Party = "穗顺砂石运输有限公司", Code = "91440101MA59PRYR7C";

    [Fact]
    public async Task a_case_goes_from_its_filing_to_its_close_by_clicking()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        await using var head = await SignedIn("agency-head-gz", "/cases/new");
        await Choose(head, "act.offence", "RT11");
        await Write(head, "act.actOn", Today);
        await Write(head, "act.place", "国道105线2310公里");
        await Write(head, "act.plate", "粤A9X9X9/Yellow");
        await Write(head, "discoveredOn", Today);
        await Choose(head, "domain", "ROAD_TRANSPORT");
        await Choose(head, "party.kind", "ORGANISATION");
        await Write(head, "party.name", Party);
        await Write(head, "party.creditCode", Code);
        await Write(head, "party.address", "广州市从化区1号");
        await head.Press("提交");
        await Stage(head, "立案");
        var address = new Uri(head.Page.Url).AbsolutePath;
        var id = address.Split('/')[^1];

        await using var unit = await SignedIn("unit-head-gz", address);
        await unit.Sees("由办案机构负责人办理");
        foreach (var (place, account, name) in new[] { (0, "officer-gz", "张执法"), (1, "officer2-gz", "刘执法") })
        {
            await Write(unit, $"officers.{place}.account", account);
            await Write(unit, $"officers.{place}.name", name);
            await Write(unit, $"officers.{place}.certificate", $"粤交执{place}");
            await Write(unit, $"officers.{place}.certificateUntil", "2030-12-31");
        }
        await Record(unit);
        await Stage(unit, "调查");
        await unit.Open("/cases?list=all");
        await unit.Sees(Party);

        await using var officer = await SignedIn("officer-gz", "/cases?mine=1");
        await officer.Sees(Party);
        await officer.Picture("cases-zh");
        await officer.IsAccessible();
        await officer.Open(address);
        await Choose(officer, "kind", "INQUIRY");
        await officer.Page.SetInputFilesAsync("[id='recordSha256-file']", File("询问笔录.txt", "text/plain", System.Text.Encoding.UTF8.GetBytes("问：车厢是谁加高的？答：我们自己。")));
        await officer.Sees("文件已存入证据库");
        await Choose(officer, "signature", "SIGNED_BY_PARTY");
        await officer.Page.Locator("[id='certificatesShown']").ClickAsync();
        await Record(officer);
        await Assertions.Expect(officer.Page.Locator(".timeline").Last).ToContainTextAsync("询问笔录");
        // A list that stands open tells of it, and moves when somebody wants it to.
        await unit.Sees("有 1 项新进展");
        await unit.Press("更新列表");
        await Assertions.Expect(unit.Page.GetByText("项新进展")).ToHaveCountAsync(0);
        await unit.Sees(Party);
        await Tab(officer, "收集证据");
        var picture = await Photograph("加高的车厢");
        await Choose(officer, "kind", "AUDIOVISUAL");
        await Write(officer, "title", "加高车厢的照片");
        await Write(officer, "source", "执法人员拍摄");
        await Write(officer, "collectedAt", "2026-03-02T09:30");
        await officer.Page.SetInputFilesAsync("[id='fileSha256-file']", File("照片.png", "image/png", picture));
        await Assertions.Expect(officer.Page.GetByRole(AriaRole.Tabpanel).GetByText("文件已存入证据库").Locator("visible=true")).ToBeVisibleAsync();
        foreach (var (place, name) in new[] { (0, "张执法"), (1, "刘执法") })
        {
            await Write(officer, $"officers.{place}.name", name);
            await Write(officer, $"officers.{place}.certificate", $"粤交执{place}");
            await Write(officer, $"officers.{place}.certificateUntil", "2030-12-31");
        }
        await Record(officer);
        await officer.Sees("加高车厢的照片");
        await officer.Press("核对摘要并查看");
        await officer.Sees("✓ 摘要相符（浏览器计算）");
        await Tab(officer, "调查终结");
        await Choose(officer, "proposed", "PENALTY");
        await Write(officer, "report", "擅自改装车厢，事实清楚。");
        await Record(officer);
        await Stage(officer, "调查终结");
        await Write(officer, "proposed.0.amount", "8000.00");
        await Write(officer, "facts", "擅自加高车厢栏板");
        await Write(officer, "reasons", "违反道路运输条例");
        await officer.Press("预览文书");
        await officer.Sees("未编号、未盖章、未生效");
        await officer.Sees("23 送达回证（草稿）");
        var draft = await officer.Page.RunAndWaitForResponseAsync(() => officer.Press("11 违法行为通知书（草稿）"), "**/forms/drafts/11.pdf");
        (draft.Status, draft.Headers["content-type"]).ShouldBe((200, "application/pdf"));
        await officer.Picture("drafts-zh");
        await officer.IsAccessible();
        await Record(officer);
        await Stage(officer, "已告知");
        await Tab(officer, "当事人放弃权利");
        await officer.Page.Locator("[id='defence']").ClickAsync();
        await officer.Page.Locator("[id='hearing']").ClickAsync();
        await Write(officer, "documentSha256", new string('e', 64));
        await Record(officer);
        await officer.Sees("下一步：作出决定");
        await officer.Picture("case-zh");
        await officer.IsAccessible();

        // What others did shows on the file that stands open, and what the notice proposed stands in the form of the decision.
        await Assertions.Expect(head.Page.Locator("[id='penalties.0.amount']")).ToHaveValueAsync("8000.00");
        await Choose(head, "circumstance", "ordinary");
        await head.Press("预览文书");
        await head.Sees("15 行政处罚决定书（草稿）");
        await Record(head);
        await Stage(head, "已决定");

        await officer.Page.ReloadAsync();
        await officer.Press("English");
        await Stage(officer, "Decided");
        await Write(officer, "paper.partyAddress", "广州市从化区1号");
        await Write(officer, "paper.evidence", "照片、询问笔录");
        await Write(officer, "paper.performance", "十五日内缴款");
        await Write(officer, "paper.remedies", "六十日内申请行政复议");
        await Write(officer, "paper.seal", "印章");
        await Write(officer, "paper.paperSha256", new string('f', 64));
        await Record(officer, "Record it");
        await Stage(officer, "Served");
        await officer.Sees("Payment of the fine");
        await officer.Sees("Owed (¥)");
        await officer.Picture("case-en");
        await officer.IsAccessible();

        await using var bank = await SignedIn("collector-gz", $"/payments/{id}");
        await Assertions.Expect(bank.Page.Locator("[id$='-amount']")).ToHaveValueAsync("8000.00");
        await Choose(bank, "channel", "DESIGNATED_BANK");
        await Write(bank, "receipt", $"R-{id}");
        await Record(bank);
        await bank.Sees("已缴清");
        await bank.IsAccessible();

        await unit.Open(address);
        await Tab(unit, "结案");
        await Record(unit);
        await Stage(unit, "结案");
        await unit.Sees("尚欠（元）");
        await unit.Picture("case-closed-zh");
        foreach (var visitor in new[] { head, unit, officer, bank }) visitor.HadNoComplaints();
    }

    [Fact]
    public async Task of_two_officers_at_one_case_the_second_sees_what_the_first_did_loses_nothing_and_goes_on()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var id = await Investigated();
        await using var first = await SignedIn("officer-gz", $"/cases/{id}");
        await using var second = await SignedIn("officer2-gz", $"/cases/{id}");
        await Tab(second, "调查终结");
        await Choose(second, "proposed", "PENALTY");
        await Write(second, "report", "擅自改装车厢，事实清楚。");
        await Tab(first, "责令改正");
        await Write(first, "document", $"粤交责改〔2026〕{id}");
        await Write(first, "facts", "擅自加高车厢栏板");
        await Record(first);
        await Assertions.Expect(first.Page.Locator(".timeline").Last).ToContainTextAsync("责令改正");

        await Record(second);
        await second.Sees("他人已先行办理");
        var told = second.Page.GetByRole(AriaRole.Alert).Filter(new() { HasTextString = "您填写期间，已有新的办理" });
        await Assertions.Expect(told).ToContainTextAsync("责令改正");
        await Assertions.Expect(told).ToContainTextAsync("officer-gz");
        await Assertions.Expect(Field(second, "report")).ToHaveValueAsync("擅自改装车厢，事实清楚。");
        await second.Picture("case-conflict-zh");
        await second.IsAccessible();
        await second.Press("已知悉，继续办理");
        await Record(second);
        await Stage(second, "调查终结");
        foreach (var visitor in new[] { first, second }) visitor.HadNoComplaints();
    }

    [Fact]
    public async Task weighings_are_reviewed_by_keyboard_with_their_pictures_side_by_side()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var (front, side) = (await Photograph("车头 粤A30003"), await Photograph("侧面 六轴"));
        foreach (var file in new[] { front, side })
        {
            using var body = new ByteArrayContent(file);
            body.Headers.ContentType = new("image/png");
            (await Officer.Put($"/evidence/{Digest(file)}", body)).IsSuccessStatusCode.ShouldBeTrue();
        }
        var weighings = new Weighings(hall.Host);
        var record = await weighings.Captured(Digest(front), Digest(side), "粤A30003/Yellow");
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        await weighings.Captured(plate: "粤A30004/Yellow");
        var head = await hall.Host.Installation.Ledger.Head();
        (await hall.Host.Installation.ReadModels.WaitFor("weigh_review_queue", head, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(head);

        await using var first = await SignedIn("officer-gz", "/weighings?review=1");
        await first.Page.GetByRole(AriaRole.Link, new() { NameString = "粤A30003" }).ClickAsync();
        await Assertions.Expect(first.Page.GetByText("✓ 摘要相符（浏览器计算）")).ToHaveCountAsync(2);
        await first.Picture("weighing-zh");
        await first.IsAccessible();
        await first.Page.Keyboard.PressAsync("y");
        await first.Sees("按 Enter 提交");
        await first.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(first.Page.GetByText("按 Enter 提交")).ToHaveCountAsync(0);
        await first.Page.Keyboard.PressAsync("y");
        await first.Page.Keyboard.PressAsync("Enter");
        // The next one that waits comes by itself; its pictures were never handed in.
        await Assertions.Expect(first.Page.Locator("h1")).ToHaveTextAsync("称重记录 粤A30004");
        await first.Sees("证据库中没有该文件");
        await first.Sees("不能通过");
        await first.Page.Keyboard.PressAsync("n");
        await Choose(first, "reason", "PICTURE_MISSING");
        await Write(first, "remark", "照片没有上传");
        await first.Page.Keyboard.PressAsync("Enter");
        await first.Sees("缺车头或者侧面照片");

        await first.Open($"/weighings/{record}");
        await first.Sees("复审须由他人办理");
        await using var second = await SignedIn("officer2-gz", $"/weighings/{record}");
        await second.Press("English");
        await second.Sees("Second review");
        await Assertions.Expect(second.Page.GetByRole(AriaRole.Button, new() { NameString = "Pass (Y)" })).ToBeEnabledAsync();
        await second.Page.Keyboard.PressAsync("y");
        await second.Page.Keyboard.PressAsync("Enter");
        await second.Sees("To be sealed");
        await second.Open($"/weighings/{record}");
        await second.Page.GetByRole(AriaRole.Link, new() { NameString = "Work the fine out" }).ClickAsync();
        await second.Press("Work it out");
        foreach (var seen in new[] { "63 000 × (1 000 − 50) ÷ 1 000", "59 850 − 49 000", "10 × 500", "5000.00", "likely, adjustable", "Art. 43" }) await second.Sees(seen);
        await second.Picture("fine-calculator-en");
        await second.IsAccessible();
        foreach (var visitor in new[] { first, second }) visitor.HadNoComplaints(but: "404");
    }

    [Fact]
    public async Task a_penalty_on_the_spot_is_laid_down_with_a_phone_and_kept_within_its_limit()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        await using var officer = await Visitor.Come(hall, phone: true);
        await officer.Open("/sign-in?to=/roadside/penalty");
        await officer.SignIn("officer-gz");
        await officer.Press("作出当场处罚决定");
        await officer.Sees("六个步骤均须完成");
        foreach (var (place, account, name) in new[] { (0, "officer-gz", "张执法"), (1, "officer2-gz", "刘执法") })
        {
            await Write(officer, $"officers.{place}.account", account);
            await Write(officer, $"officers.{place}.name", name);
            await Write(officer, $"officers.{place}.certificate", $"粤交执{place}");
            await Write(officer, $"officers.{place}.certificateUntil", "2030-12-31");
        }
        await Write(officer, "party.name", Party);
        await Write(officer, "party.creditCode", Code);
        await Write(officer, "party.address", "广州市从化区1号");
        await Choose(officer, "act.offence", "RT08");
        await Write(officer, "act.plate", "粤A9X9X9");
        await officer.Page.GetByLabel("号牌颜色").SelectOptionAsync("Yellow");
        await Write(officer, "act.place", "天河客运站");
        await Write(officer, "facts", "不按批准的站点停靠。");
        await officer.Press("清空");
        await Assertions.Expect(Field(officer, "facts")).ToHaveValueAsync("");
        await officer.Press("撤销");
        await Assertions.Expect(Field(officer, "facts")).ToHaveValueAsync("不按批准的站点停靠。");
        await Write(officer, "reasons", "违反道路运输条例");
        await officer.Sees("当场处罚上限：3,000.00 元");
        await Write(officer, "penalties.0.amount", "5000.00");
        await officer.Sees("超过当场处罚上限");
        await Write(officer, "penalties.0.amount", "1000.00");
        foreach (var step in new[] { "certificatesShown", "evidenceTaken", "groundsTold", "rightsTold", "defenceHeard", "formHandedOver" })
            await officer.Page.Locator($"[id='steps.{step}']").ClickAsync();
        await Choose(officer, "steps.signature", "SIGNED_BY_PARTY");
        await Write(officer, "paper.evidence", "现场照片");
        await Write(officer, "paper.paperSha256", new string('c', 64));
        await officer.Press("预览文书");
        await officer.Sees("14 当场行政处罚决定书（草稿）");
        await officer.Picture("spot-penalty-zh");
        await officer.IsAccessible();
        await officer.Press("English");
        await officer.Sees("Largest fine on the spot: ¥3,000.00");
        await officer.Press("Record the decision");

        await Stage(officer, "Served");
        await officer.Sees("Report of the on-the-spot decision");
        await officer.Sees("14 ");
        await officer.Picture("spot-case-en");
        await officer.IsAccessible();
        officer.HadNoComplaints();
    }

    /// <summary>A case that two officers investigate, with a record of what they were told.</summary>
    private async Task<Guid> Investigated()
    {
        var id = Guid.CreateVersion7();
        long position = 0;
        foreach (var (account, act, input) in new (string, string, object)[]
        {
            ("agency-head-gz", "fileCase", new
            {
                @case = id, domain = "ROAD_TRANSPORT", division = "440100", discoveredOn = Today, act = new { offence = "RT11", actOn = Today, place = $"国道105线 {id:n}" },
                party = new { kind = "ORGANISATION", name = Party, creditCode = Code, address = "广州市从化区1号" },
            }),
            ("unit-head-gz", "assignOfficers", new
            {
                @case = id, officers = new[] { ("officer-gz", "张执法"), ("officer2-gz", "刘执法") }
                    .Select(one => new { account = one.Item1, name = one.Item2, certificate = $"粤交执{one.Item1}", certificateUntil = "2030-12-31" }),
            }),
            ("officer-gz", "recordInvestigation", new
            {
                @case = id, kind = "SCENE", officers = new[] { "officer-gz", "officer2-gz" }, place = "国道105线", certificatesShown = true, recordSha256 = new string('d', 64), signature = "REFUSAL_NOTED",
            }),
        })
            position = (await (await hall.Host.As(account)).Act(act, input)).Position;
        (await hall.Host.Installation.ReadModels.WaitFor("case_docket", position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(position);
        return id;
    }

    private Desk Officer => hall.Host.As("440100", Role.EnforcementOfficer);

    private async Task<Visitor> SignedIn(string account, string to)
    {
        var visitor = await Visitor.Come(hall, phone: false);
        await visitor.Open("/sign-in?to=" + Uri.EscapeDataString(to));
        await visitor.SignIn(account);
        return visitor;
    }

    private static Task Write(Visitor visitor, string path, string text) => Field(visitor, path).FillAsync(text);

    private static async Task Choose(Visitor visitor, string path, string value) => await Field(visitor, path).SelectOptionAsync(value);

    /// <summary>A field by its path; where several forms stand on a page, what they are about goes before it.</summary>
    private static ILocator Field(Visitor visitor, string path) => visitor.Page.Locator($"[id='{path}'], [id$='-{path}']").Locator("visible=true");

    private static Task Tab(Visitor visitor, string name) => visitor.Page.GetByRole(AriaRole.Tab, new() { NameString = name, Exact = true }).ClickAsync();

    private static Task Record(Visitor visitor, string button = "提交") =>
        visitor.Page.GetByRole(AriaRole.Tabpanel).GetByRole(AriaRole.Button, new() { NameString = button, Exact = true }).Last.ClickAsync();

    private static Task Stage(Visitor visitor, string word) => Assertions.Expect(visitor.Page.Locator(".standing .word")).ToHaveTextAsync(word);

    private static FilePayload File(string name, string type, byte[] bytes) => new() { Name = name, MimeType = type, Buffer = bytes };

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A picture of something, as a camera would have taken it.</summary>
    private async Task<byte[]> Photograph(string what)
    {
        var page = await hall.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 480, Height = 300 } });
        await page.SetContentAsync($"<body style='margin:0;display:grid;place-items:center;height:100vh;background:linear-gradient(#9bb4c8,#5d6b75);font:28px sans-serif;color:#fff'>{what}</body>");
        var picture = await page.ScreenshotAsync();
        await page.CloseAsync();
        return picture;
    }
}
