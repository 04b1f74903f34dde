using Microsoft.Playwright;
using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Api.Specs.Publicity;

namespace Regulatory.Web.Specs;

/// <summary>Those through whose hands a matter passes once: who chairs a hearing, reviews, archives, makes public, and the authority above.</summary>
[Collection(nameof(WebHall))]
public sealed class OfficerRolesSpec(WebHall hall)
{
    private const string Party = "穗港砂石运输有限公司", Applicant = "穗听客运有限公司";

    private static readonly Instant Notified = Instant.FromUtc(2026, 4, 7, 2, 0), Heard = Instant.FromUtc(2026, 4, 20, 2, 0);

    [Fact]
    public async Task what_was_heard_is_reviewed_and_archived_by_clicking()
    {
        await using var host = await RunningHost.Start(hall.Database, hall.DataFolder, "--roles=api");
        host.Clock.Now = Notified;
        var (at, matter) = (Guid.CreateVersion7(), new Matter(host));
        await Told(host, at);
        await Asked(host, matter);
        await Announces(host, matter);
        host.Clock.Now = Heard;

        await using var chair = await AtHome(host, "chair-gz");
        await Hears(chair, matter);
        await chair.Open("/");
        var address = await Finds(chair, at);
        await chair.Sees("下一步：组织听证");
        await Write(chair, "agents", "1");
        await Choose(chair, "signature", "SIGNED_BY_PARTY");
        await Write(chair, "recordSha256", new string('7', 64));
        await chair.IsAccessible();
        await chair.Picture("hearing-zh");
        await Record(chair);
        await Stands(chair, "已听证");
        await chair.Press("English");
        await Stands(chair, "Hearing held");
        await chair.Open($"/hall/{matter.Id}");
        await chair.Sees("Hearing held: 利害关系人对首末站提出意见");

        await using var legal = await AtHome(host, "legal-gz");
        (await Finds(legal, at)).ShouldBe(address);
        await Write(legal, "qualification", "A20204401000001");
        await Write(legal, "opinion", "程序合法，证据充分，同意拟处罚意见。");
        await legal.IsAccessible();
        await legal.Picture("legal-review-zh");
        await Record(legal);
        await legal.Sees("法制审核通过");
        await legal.Press("English");
        await legal.Sees("Legal review passed");

        await Closed(host, at);
        await using var archivist = await AtHome(host, "archivist-gz");
        (await Finds(archivist, at)).ShouldBe(address);
        await Write(archivist, "archiveNumber", "2026-GZ-0117");
        await Write(archivist, "sheets", "86");
        await archivist.IsAccessible();
        await archivist.Picture("archive-zh");
        await Record(archivist);
        await Stands(archivist, "归档");
        await archivist.Sees("2026-GZ-0117");
        await archivist.Press("English");
        await Stands(archivist, "Archived");
        foreach (var visitor in new[] { chair, legal, archivist }) visitor.HadNoComplaints();
    }

    [Fact]
    public async Task a_publicity_clerk_shows_a_penalty_and_withdraws_it_by_clicking()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var penalty = new Announcement(hall.Host) { DocumentOn = "2026-03-01" };
        await penalty.Folded(await penalty.Evaluate());
        await using var clerk = await AtHome(hall.Host, "publicity-gz");
        await clerk.Press("公示台账");
        await clerk.Sees(penalty.Number);
        await clerk.IsAccessible();
        await clerk.Picture("dockets-zh");
        await clerk.Page.GetByRole(AriaRole.Link, new() { NameString = penalty.Number }).ClickAsync();
        await Stands(clerk, "已认定，未公示");
        await Record(clerk);
        await Stands(clerk, "公示中");
        await clerk.IsAccessible();
        await clerk.Picture("docket-zh");
        await clerk.Page.GetByRole(AriaRole.Tab, new() { NameString = "撤回公示", Exact = true }).ClickAsync();
        await Choose(clerk, "cause", "REVOKED");
        await Write(clerk, "document", "粤交复决〔2026〕7号");
        await Write(clerk, "overturnedOn", "2026-02-27");
        await Write(clerk, "reasons", "复议决定撤销原处罚");
        await Record(clerk);
        await clerk.Sees("PUB-WDR-001");
        await clerk.Sees("《行政处罚法》第48条");
        await Write(clerk, "overturnedOn", "2026-03-02");
        await Record(clerk);
        await Stands(clerk, "已撤回");
        await clerk.Press("English");
        await Stands(clerk, "Withdrawn");
        await clerk.IsAccessible();
        await clerk.Picture("docket-withdrawn-en");
        var head = await hall.Host.Installation.Ledger.Head();
        (await hall.Host.Installation.ReadModels.WaitFor("withdrawn_publications", head, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(head);
        await clerk.Page.GetByRole(AriaRole.Navigation, new() { NameString = "Kinds of publications" }).GetByRole(AriaRole.Link, new() { NameString = "Withdrawn" }).ClickAsync();
        await Assertions.Expect(clerk.Page.GetByRole(AriaRole.Row).Filter(new() { HasTextString = penalty.Number })).ToContainTextAsync("复议决定撤销原处罚");
        await clerk.IsAccessible();
        clerk.HadNoComplaints();
    }

    [Fact]
    public async Task the_superior_authority_suspends_a_licence_by_clicking()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var licence = await new Matter(hall.Host).Issued();
        (await hall.Host.Installation.ReadModels.WaitFor("licence_register", licence.Position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(licence.Position);
        await using var superior = await AtHome(hall.Host, "superior-gd");
        await superior.Picture("home-superior-zh");
        await superior.Press("许可登记");
        await superior.Page.Locator("search input").First.FillAsync(licence.Number);
        await superior.Page.Keyboard.PressAsync("Enter");
        await superior.Page.GetByRole(AriaRole.Link, new() { NameString = licence.Number }).ClickAsync();
        await Stands(superior, "有效");
        await Choose(superior, "kind", "LICENCE_WITHHELD");
        await Write(superior, "decisionNumber", "粤交罚〔2026〕11号");
        await superior.IsAccessible();
        await Record(superior);
        await Stands(superior, "暂扣 / 责令停业整顿");
        await superior.Press("English");
        await Stands(superior, "Suspended by order");
        await superior.IsAccessible();
        superior.HadNoComplaints();
    }

    /// <summary>A case in which a hearing was asked for, and is to be held on the twentieth.</summary>
    private async Task Told(RunningHost host, Guid at)
    {
        const string Day = "2026-04-07";
        await Acts(
            host, ("agency-head-gz", "fileCase", new
            {
                @case = at, domain = "ROAD_TRANSPORT", division = "440100", discoveredOn = Day,
                party = new { kind = "ORGANISATION", name = Party, creditCode = "91440300MA5BBBB14D", address = "广州市从化区1号" },
                act = new { offence = "RT11", actOn = Day, place = "国道105线2310公里", plate = "粤A9X9X8/Yellow" },
            }),
            ("unit-head-gz", "assignOfficers", new
            {
                @case = at,
                officers = new[]
                {
                    new { account = "officer-gz", name = "张执法", certificate = "粤交执1", certificateUntil = "2030-12-31" },
                    new { account = "officer2-gz", name = "刘执法", certificate = "粤交执2", certificateUntil = "2030-12-31" },
                },
            }),
            ("officer-gz", "recordInvestigation", new
            {
                @case = at, kind = "INQUIRY", officers = new[] { "officer-gz", "officer2-gz" }, certificatesShown = true, place = "执法队办公室",
                signature = "SIGNED_BY_PARTY", recordSha256 = new string('1', 64),
            }),
            ("officer-gz", "concludeInvestigation", new { @case = at, proposed = "PENALTY", report = "擅自改装车厢，事实清楚。", complexity = new { } }),
            ("officer-gz", "serveViolationNotice", new
            {
                @case = at, proposed = new object[] { new { kind = "FINE", amount = "8000.00" }, new { kind = "STOP" } }, facts = "擅自加高车厢栏板", reasons = "违反道路运输条例",
                basis = new[] { "《道路运输条例》第七十条" }, method = "DIRECT", servedOn = Day,
            }),
            ("officer-gz", "requestCaseHearing", new { @case = at }),
            ("unit-head-gz", "scheduleCaseHearing", new
            {
                @case = at, heldOn = "2026-04-20", place = "执法局听证室", startsAt = "09:30", chair = new { account = "chair-gz", name = "何主持" },
            }));
    }

    /// <summary>An application whose applicant was told of the right to a hearing, and asks for one.</summary>
    private async Task Asked(RunningHost host, Matter matter)
    {
        var submission = matter.Submission();
        submission["applicant"] = new { kind = "ORGANISATION", name = Applicant, creditCode = Matter.Company, legalRepresentative = "李明" };
        await Acts(host, ("clerk-gz", "submitApplication", submission));
        foreach (var step in new Func<Task<ActAnswer>>[] { matter.Accept, matter.Assign }) (await step()).Position.ShouldBePositive();
        await Acts(
            host, ("reviewer-gz", "notifyInterestedParty", new
            {
                application = matter.Id, matter = "新增客运班线", party = new { kind = "ORGANISATION", name = "穗东客运有限公司", creditCode = "91440300MA5BBBB14D" },
            }),
            ("clerk-gz", "requestHearing", new { application = matter.Id, by = $"E:{Matter.Company}" }));
    }

    /// <summary>The chair announces the hearing of an application; seven days ahead, or the rule says so.</summary>
    private async Task Announces(RunningHost host, Matter matter)
    {
        await using var chair = await AtHome(host, "chair-gz");
        await Waiting(chair, matter);
        await chair.Page.GetByRole(AriaRole.Tab, new() { NameString = "公告听证", Exact = true }).ClickAsync();
        await Write(chair, "heldOn", "2026-04-10");
        await Write(chair, "place", "听证室");
        await chair.Press("填入本人");
        await chair.IsAccessible();
        await Record(chair);
        await chair.Sees("LIC-HEA-005");
        await chair.Sees("《行政许可法》第48条");
        await Write(chair, "heldOn", "2026-04-20");
        await Record(chair);
        await chair.Sees("听证公告：");
        chair.HadNoComplaints();
    }

    /// <summary>On its day, what was said is put on record.</summary>
    private static async Task Hears(Visitor chair, Matter matter)
    {
        await Waiting(chair, matter);
        await chair.Page.GetByRole(AriaRole.Tab, new() { NameString = "听证记录", Exact = true }).ClickAsync();
        await Write(chair, "recordSha256", new string('6', 64));
        await Write(chair, "summary", "利害关系人对首末站提出意见");
        await chair.Page.Locator("[id='recordSigned']").ClickAsync();
        await chair.Picture("application-hearing-zh");
        await Record(chair);
        await chair.Sees("举行听证：利害关系人对首末站提出意见");
        await chair.IsAccessible();
    }

    /// <summary>From the first page to the application whose hearing is asked for.</summary>
    private static async Task Waiting(Visitor chair, Matter matter)
    {
        await chair.Press("许可办理");
        await chair.Page.Locator("search input").First.FillAsync(Applicant);
        await chair.Page.Keyboard.PressAsync("Enter");
        await chair.Page.Locator($"a[href='/hall/{matter.Id}']").ClickAsync();
        await chair.Sees("下一步：");
    }

    /// <summary>Decided without the order to stop, served, paid and closed.</summary>
    private Task Closed(RunningHost host, Guid at) => Acts(
        host, ("agency-head-gz", "decidePenalty", new
        {
            @case = at, penalties = new[] { new { kind = "FINE", amount = "8000.00" } }, facts = "擅自加高车厢栏板", reasons = "违反道路运输条例", basis = new[] { "《道路运输条例》第七十条" },
            circumstance = "ordinary",
        }),
        ("officer-gz", "serveDecision", new
        {
            @case = at, method = "DIRECT", servedOn = "2026-04-20",
            paper = new
            {
                partyName = Party, partyAddress = "广州市从化区1号", facts = "擅自加高车厢栏板", evidence = "询问笔录", kindAndBasis = "罚款", performance = "十五日内缴款",
                remedies = "六十日内申请行政复议", agency = "广州市交通运输综合行政执法局", datedOn = "2026-04-20", seal = "印章", paperSha256 = new string('e', 64),
            },
        }),
        ("collector-gz", "recordPayment", new { @case = at, amount = "8000.00", receipt = $"R-{at:n}", channel = "DESIGNATED_BANK", paidOn = "2026-04-20" }),
        ("agency-head-gz", "closeCase", new { @case = at, ground = "PERFORMED" }));

    /// <summary>Gives acts, and waits until the lists have them.</summary>
    private async Task Acts(RunningHost host, params (string Account, string Act, object Input)[] acts)
    {
        foreach (var (account, act, input) in acts) (await (await host.As(account)).Act(act, input)).Position.ShouldBePositive(act);
        var head = await hall.Host.Installation.Ledger.Head();
        foreach (var model in new[] { "application_docket", "officer_worklist", "case_docket" })
            (await hall.Host.Installation.ReadModels.WaitFor(model, head, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(head);
    }

    /// <summary>Signs in with a ready account and is where everybody begins.</summary>
    private async Task<Visitor> AtHome(RunningHost host, string account)
    {
        var visitor = await Visitor.Come(hall, phone: false, host.Address);
        await visitor.Page.Clock.SetFixedTimeAsync(host.Clock.Now.ToDateTimeUtc());
        await visitor.Open("/sign-in");
        await visitor.SignIn(account);
        await visitor.Sees("您好，");
        return visitor;
    }

    /// <summary>From the first page to the case, by what waits for whoever looks; where it is.</summary>
    private static async Task<string> Finds(Visitor visitor, Guid at)
    {
        await visitor.Press("处罚案件");
        await visitor.Page.GetByRole(AriaRole.Switch).First.ClickAsync();
        await visitor.Page.WaitForURLAsync("**mine=1**");
        await visitor.Page.Locator($"a[href='/cases/{at}']").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".standing .word")).ToBeVisibleAsync();
        return new Uri(visitor.Page.Url).AbsolutePath;
    }

    private static Task Write(Visitor visitor, string path, string text) => visitor.Page.FillAsync($"[id='{path}']", text);

    private static async Task Choose(Visitor visitor, string path, string value) => await visitor.Page.SelectOptionAsync($"[id='{path}']", value);

    private static Task Record(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Tabpanel).GetByRole(AriaRole.Button, new() { NameString = "提交", Exact = true }).Last.ClickAsync();

    private static Task Stands(Visitor visitor, string word) => Assertions.Expect(visitor.Page.Locator(".standing .word")).ToHaveTextAsync(word);
}
