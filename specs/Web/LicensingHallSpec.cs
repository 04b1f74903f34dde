using Microsoft.Playwright;
using NodaTime;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Web.Specs;

/// <summary>An application goes its way by clicking, two clerks meet over it, and the public finds the licence that came of it.</summary>
[Collection(nameof(WebHall))]
public sealed class LicensingHallSpec(WebHall hall)
{
    [Fact]
    public async Task a_clerk_takes_an_application_down_and_is_told_what_is_missing()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        await using var clerk = await Visitor.Come(hall, phone: true);
        await clerk.Open("/sign-in?to=/hall");
        await clerk.SignIn("clerk-gz");
        await clerk.Press("新建申请");
        await clerk.Press("提交");
        await clerk.Sees("请填写");
        await clerk.IsAccessible();
        async Task Write(string path, string text) => await clerk.Page.FillAsync($"[id='{path}']", text);
        async Task Choose(string path, string value) => await clerk.Page.SelectOptionAsync($"[id='{path}']", value);
        await Choose("applicant.kind", "ORGANISATION");
        await Write("applicant.name", "穗安客运有限公司");
        await Write("applicant.creditCode", Matter.Company);
        await Write("applicant.legalRepresentative", "李明");
        await Choose("item", "GD-RT-03");
        await Choose("kind", "NEW");
        await Write("materials.0.material", "申请书");
        await Write("scope.text", "广州至增城客运班线");
        await Write("scope.route", "天河客运站—增城客运站");
        await Choose("scope.reach", "INTER_COUNTY");
        await Write("years", "4");
        await clerk.Picture("new-application-zh");
        await clerk.Press("提交");
        await Assertions.Expect(Word(clerk)).ToHaveTextAsync("已提交，待受理");
        await clerk.Sees("广州至增城客运班线");
        clerk.HadNoComplaints();
    }

    [Fact]
    public async Task an_application_is_accepted_and_given_to_a_reviewer_by_clicking()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var matter = await Submitted();
        await using var clerk = await Visitor.Come(hall, phone: false);
        await clerk.Open("/sign-in?to=" + Uri.EscapeDataString("/hall?mine=1&stage=SUBMITTED"));
        await clerk.SignIn("clerk-gz");
        await clerk.Sees("穗安客运有限公司");
        await clerk.IsAccessible();
        await clerk.Picture("hall-zh");
        await clerk.Open($"/hall/{matter.Id}");
        await clerk.Sees("下一步：受理、告知补正或者不予受理");
        await clerk.Press("提交");
        await Assertions.Expect(Word(clerk)).ToHaveTextAsync("已受理");
        await clerk.IsAccessible();

        await using var head = await Visitor.Come(hall, phone: false);
        await head.Open($"/sign-in?to=/hall/{matter.Id}");
        await head.SignIn("decision-gz");
        await head.Press("English");
        await head.Page.FillAsync("[id='reviewer.account']", "reviewer-gz");
        await head.Page.FillAsync("[id='reviewer.name']", "李审查");
        await head.Press("Record it");
        await Assertions.Expect(Word(head)).ToHaveTextAsync("Under review");
        await head.Sees("Reviewer assigned: 李审查");
        await head.IsAccessible();
        await head.Picture("application-en");
        clerk.HadNoComplaints();
        head.HadNoComplaints();
    }

    [Fact]
    public async Task of_two_clerks_at_one_application_the_second_sees_what_the_first_did_loses_nothing_and_goes_on()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var matter = await Submitted();
        await using var first = await Visitor.Come(hall, phone: false);
        await using var second = await Visitor.Come(hall, phone: false);
        foreach (var clerk in new[] { first, second })
        {
            await clerk.Open($"/sign-in?to=/hall/{matter.Id}");
            await clerk.SignIn("clerk-gz");
            await clerk.Sees("下一步：受理、告知补正或者不予受理");
        }
        await Tab(second, "不需要许可");
        await second.Page.FillAsync("#reason", "该业务不需要许可。");
        await Tab(first, "当场更正");
        await first.Page.FillAsync("#material", "申请书");
        await first.Page.FillAsync("#correction", "补填联系电话");
        await Send(first);
        await first.Sees("当场更正：申请书");

        await second.Sees("您填写期间，已有新的办理：");
        await Send(second);
        await second.Sees("他人已先行办理");
        await Assertions.Expect(second.Page.GetByRole(AriaRole.Alert).Filter(new() { HasTextString = "当场更正：申请书" })).ToContainTextAsync("受理窗口 · clerk-gz");
        (await second.Page.InputValueAsync("#reason")).ShouldBe("该业务不需要许可。");
        await second.Picture("conflict-zh");
        await second.IsAccessible();
        await second.Press("已知悉，继续办理");
        await Send(second);
        await Assertions.Expect(Word(second)).ToHaveTextAsync("不予受理");
        // The first sees it without doing anything.
        await Assertions.Expect(Word(first)).ToHaveTextAsync("不予受理");
        first.HadNoComplaints();
        second.HadNoComplaints();
    }

    [Fact]
    public async Task an_operator_applies_completes_the_materials_and_takes_the_certificate_along()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        await using var operating = await Visitor.Come(hall, phone: true);
        await operating.Open("/sign-in?to=/hall/new");
        await operating.SignIn("applicant");
        async Task Write(string path, string text) => await operating.Page.FillAsync($"[id='{path}']", text);
        async Task Choose(string path, string value) => await operating.Page.SelectOptionAsync($"[id='{path}']", value);
        (await operating.Page.InputValueAsync("#division")).ShouldBe("440100");
        (await operating.Page.InputValueAsync("[id='applicant.creditCode']")).ShouldBe(Matter.Company);
        await Write("applicant.creditCode", "91440101MA5AAAA00X");
        await operating.Sees("统一社会信用代码不正确");
        await Write("applicant.creditCode", Matter.Company);
        await Write("applicant.name", "穗安客运有限公司");
        await Choose("item", "GD-RT-03");
        await Choose("kind", "NEW");
        await Write("materials.0.material", "申请书");
        await Write("scope.text", "广州至从化客运班线");
        await Write("scope.route", $"天河客运站—从化客运站 {Guid.NewGuid():n}");
        await Choose("scope.reach", "INTER_COUNTY");
        await Write("years", "4");
        await operating.IsAccessible();
        await Send(operating);
        await Assertions.Expect(Word(operating)).ToHaveTextAsync("已提交，待受理");
        await operating.Sees("纸质");
        var address = new Uri(operating.Page.Url).AbsolutePath;
        var application = address.Split('/')[^1];

        // What the window asks for shows on the phone, and stands in the form already.
        await using var clerk = await Visitor.Come(hall, phone: false);
        await clerk.Open("/sign-in?to=" + address);
        await clerk.SignIn("clerk-gz");
        await Tab(clerk, "告知补正");
        await clerk.Page.FillAsync("[id='deficiencies.0.material']", "线路和站点方案");
        await clerk.Page.FillAsync("[id='deficiencies.0.problem']", "未附站点平面图");
        await clerk.Page.FillAsync("#resubmitBy", "2026-03-20");
        await Send(clerk);
        await Assertions.Expect(Word(operating)).ToHaveTextAsync("待补正");
        await operating.Sees("未附站点平面图");
        (await operating.Page.InputValueAsync("[id='materials.0.material']")).ShouldBe("线路和站点方案");
        await operating.Picture("to-complete-zh");
        await operating.IsAccessible();
        await Send(operating);
        await Assertions.Expect(Word(operating)).ToHaveTextAsync("已提交，待受理");
        await operating.Sees("第2轮");

        await Rest(application);
        await Assertions.Expect(Word(operating)).ToHaveTextAsync("已发证");
        var paper = await operating.Page.RunAndWaitForResponseAsync(() => operating.Press("证件（PDF）"), "**/certificates/*.pdf");
        (paper.Status, paper.Headers["content-type"]).ShouldBe((200, "application/pdf"));
        await operating.Open("/hall");
        await operating.Sees("我的申请");
        await Assertions.Expect(operating.Page.GetByRole(AriaRole.Row).Filter(new() { HasTextString = "已发证" }).First).ToBeVisibleAsync();
        await operating.Picture("my-applications-zh");
        await operating.IsAccessible();
        operating.HadNoComplaints();
    }

    [Fact]
    public async Task a_worklist_of_several_hundred_is_gone_through_to_its_end_by_wheel_and_by_keyboard()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        const int Many = 260;
        await Queue("珠江长列运输有限公司", Many);
        await using var clerk = await Visitor.Come(hall, phone: false);
        await clerk.Open("/sign-in?to=" + Uri.EscapeDataString("/hall?find=珠江长列"));
        await clerk.SignIn("clerk-gz");
        await clerk.Sees($"共 {Many} 件");
        var table = clerk.Page.GetByRole(AriaRole.Table);
        await Assertions.Expect(table).ToHaveAttributeAsync("aria-rowcount", $"{Many + 1}");
        var last = clerk.Page.Locator($"tr[aria-rowindex='{Many + 1}']");
        await clerk.Page.Mouse.MoveAsync(700, 500);
        for (var i = 0; i < 100 && !(await last.IsVisibleAsync() && (await last.BoundingBoxAsync())!.Y < 800); i++)
        {
            await clerk.Page.Mouse.WheelAsync(0, 1_500);
            await clerk.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }
        await Assertions.Expect(last).ToBeInViewportAsync();
        // Far fewer than there are: what is out of sight is not drawn.
        (await clerk.Page.Locator("tbody tr[aria-rowindex]").CountAsync()).ShouldBeLessThan(Many - 50);
        await clerk.Picture("hall-end-zh");

        await clerk.Page.ReloadAsync();
        await clerk.Page.Locator("tr[aria-rowindex='2'] a").FocusAsync();
        await clerk.Page.Keyboard.PressAsync("ArrowDown");
        (await Here(clerk)).ShouldBe(3);
        for (var i = 0; i < 100 && await Here(clerk) <= Many; i++)
        {
            await clerk.Page.Keyboard.PressAsync("End");
            await clerk.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }
        (await Here(clerk)).ShouldBe(Many + 1);
        await clerk.IsAccessible();
        await clerk.Page.Keyboard.PressAsync("ArrowUp");
        (await Here(clerk)).ShouldBe(Many);
        var shown = await clerk.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')");
        await clerk.Page.Keyboard.PressAsync("Enter");
        await clerk.Page.WaitForURLAsync("**" + shown);

        // The way back leads to where one was.
        await clerk.Page.GoBackAsync();
        await Assertions.Expect(clerk.Page.Locator($"tr[aria-rowindex='{Many}']")).ToBeInViewportAsync();
        await clerk.Page.Locator($"tr[aria-rowindex='{Many}'] a").FocusAsync();
        await clerk.Page.Keyboard.PressAsync("Home");
        (await Here(clerk)).ShouldBe(2);
        await Assertions.Expect(clerk.Page.Locator("tr[aria-rowindex='2']")).ToBeInViewportAsync();
        clerk.HadNoComplaints();
    }

    [Fact]
    public async Task the_public_finds_a_licence_and_slides_through_what_was_known_of_it()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var licence = await new Matter(hall.Host).Issued();
        (await hall.Host.Installation.ReadModels.WaitFor("licence_register", licence.Position, TimeSpan.FromSeconds(30)))
            .ShouldBeGreaterThanOrEqualTo(licence.Position);
        await using var citizen = await Visitor.Come(hall, phone: true);
        await citizen.Open("/register?find=" + Uri.EscapeDataString(Matter.Company));
        await citizen.Page.GetByRole(AriaRole.Link, new() { NameString = licence.Number }).ClickAsync();
        await Assertions.Expect(Word(citizen)).ToHaveTextAsync("有效");
        await citizen.IsAccessible();
        await citizen.Picture("licence-zh");

        var superior = await hall.Host.As("superior-gd");
        var position = (await superior.Act(
            "suspendLicence", new { licence = licence.Id, kind = "LICENCE_WITHHELD", decisionNumber = "粤交罚〔2026〕9号" })).Position;
        (await hall.Host.Installation.ReadModels.WaitFor("licence_register", position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(position);
        await citizen.Page.ReloadAsync();
        await Assertions.Expect(Word(citizen)).ToHaveTextAsync("暂扣 / 责令停业整顿");
        await citizen.Page.Locator("input[type=range]").FocusAsync();
        await citizen.Page.Keyboard.PressAsync("Home");
        await Assertions.Expect(Word(citizen)).ToHaveTextAsync("有效");
        await citizen.Sees("登记所知");
        citizen.HadNoComplaints();
    }

    private static ILocator Word(Visitor visitor) => visitor.Page.Locator(".standing .word");

    private static Task Tab(Visitor visitor, string act) => visitor.Page.GetByRole(AriaRole.Tab, new() { NameString = act, Exact = true }).ClickAsync();

    private static Task Send(Visitor visitor) => visitor.Page.Locator("button[type=submit]").ClickAsync();

    /// <summary>The row that has the keyboard, as assistive technology counts.</summary>
    private static Task<int> Here(Visitor visitor) => visitor.Page.EvaluateAsync<int>("Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') ?? 0)");

    private async Task<Matter> Submitted()
    {
        var matter = new Matter(hall.Host);
        var position = (await matter.Submit()).Position;
        await Reached(position);
        return matter;
    }

    private async Task Reached(long position) =>
        (await hall.Host.Installation.ReadModels.WaitFor("application_docket", position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(position);

    /// <summary>Applications of one applicant, one after another.</summary>
    private async Task Queue(string applicant, int many)
    {
        var clerk = await hall.Host.As("clerk-gz");
        long position = 0;
        foreach (var batch in Enumerable.Range(0, many).Chunk(20))
            position = (await Task.WhenAll(batch.Select(async _ =>
            {
                var submission = new Matter(hall.Host).Submission();
                submission["applicant"] = new { kind = "ORGANISATION", name = applicant, creditCode = Matter.Company, legalRepresentative = "李明" };
                return (await clerk.Act("submitApplication", submission)).Position;
            }))).Max();
        await Reached(position);
    }

    /// <summary>What the officers do from acceptance to certificate.</summary>
    private async Task Rest(string application)
    {
        foreach (var (account, act, input) in new (string, string, object)[]
        {
            ("clerk-gz", "acceptApplication", new { application }),
            ("decision-gz", "assignReviewer", new { application, reviewer = new { account = "reviewer-gz", name = "李审查" } }),
            ("reviewer-gz", "recordVerification", new
            {
                application, method = "DOCUMENTS", staff = new[] { new { account = "reviewer-gz", name = "李审查" } }, opinion = "符合法定条件",
                findings = new[] { "TESTED_VEHICLES", "QUALIFIED_DRIVERS", "SAFETY_SYSTEM", "CARRIER_INSURANCE", "ROUTE_AND_STOP_PLAN" }
                    .Select(condition => new { condition, met = true }),
            }),
            ("decision-gz", "grantLicence", new { application, documentNumber = $"穗交许〔2026〕{application}", content = "准予经营客运班线" }),
            ("issuer-gz", "issueCertificate", new { application }),
        })
            (await (await hall.Host.As(account)).Act(act, input)).Position.ShouldBePositive(act);
    }
}
