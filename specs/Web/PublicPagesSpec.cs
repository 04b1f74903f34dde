using Microsoft.Playwright;
using NodaTime;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Web.Specs;

/// <summary>A citizen who has signed in nowhere looks up what the law makes public, at most two presses from where they begin.</summary>
[Collection(nameof(WebHall))]
public sealed class PublicPagesSpec(WebHall hall)
{
    [Fact]
    public async Task a_citizen_finds_a_publication_a_grade_and_a_site()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var record = await new PublicRecord(hall.Host).Made();
        await using var citizen = await Visitor.Come(hall, phone: false);
        var page = citizen.Page;

        await From(citizen, "许可处罚公示");
        await citizen.Sees(record.Penalty.Number);
        await citizen.IsAccessible();
        await citizen.Picture("publications-zh");
        await page.GetByRole(AriaRole.Link, new() { NameString = record.Penalty.Number }).ClickAsync();
        foreach (var said in new[] { "穗安客运有限公司", "《道路运输条例》第六十九条", "3,000.00 元", "客车未按照批准的线路行驶", "罚款" }) await citizen.Sees(said);
        await citizen.IsAccessible();
        await citizen.Picture("publication-zh");
        await page.GetByRole(AriaRole.Link, new() { NameString = "已撤回" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameString = "撤回公告" })).ToBeVisibleAsync();
        await Settled(citizen);
        await citizen.IsAccessible();

        await From(citizen, "信用公示");
        await citizen.Sees(PublicRecord.Company);
        await citizen.Sees("2026-03-02 公示");
        await citizen.IsAccessible();
        await citizen.Picture("grades-zh");
        await page.GetByRole(AriaRole.Link, new() { NameString = "评价模型" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameString = "全省统一信用指数" }).ClickAsync();
        await citizen.Sees("fine-3000-to-30000");
        await citizen.Sees("本系统设定");
        await citizen.IsAccessible();
        await citizen.Picture("model-zh");
        await citizen.Press("English");
        await citizen.Sees("Unified provincial credit index");
        await citizen.Sees("Set by this system");
        await citizen.Picture("model-en");
        await citizen.Open("/grades/lists");
        await citizen.Sees("Nobody on a list meets these conditions");
        await citizen.IsAccessible();

        await From(citizen, "Monitoring sites");
        await citizen.Sees(PublicRecord.Position);
        await citizen.Sees("In service");
        await citizen.Sees("穗交通告〔2026〕1号");
        await citizen.IsAccessible();
        await citizen.Picture("sites-en");
        await citizen.Open("/register");
        await Settled(citizen);
        await citizen.IsAccessible();
        await citizen.Picture("register-en");
        citizen.HadNoComplaints();
    }

    [Fact]
    public async Task a_citizen_finds_a_driver_by_the_number_in_hand_and_reads_no_resident_id()
    {
        const string Id = "440106197103120038", Number = $"粤从业{Id}号", Shown = "粤从业4401**********0038号";
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var licence = Guid.CreateVersion7();
        var position = (await (await hall.Host.As("superior-gd")).Act("importLicence", new
        {
            licence, number = Number, sourceSystem = "gd-yunzheng", sourceKey = $"XK-{Id}", checksum = new string('0', 64),
            item = "GD-RT-13", kind = "FREIGHT_DRIVER", division = "440100", authority = "广州市交通运输局",
            holder = new { kind = "NATURAL_PERSON", name = "陈师傅", residentId = Id, telephone = "13800138000" },
            scope = new { text = "道路货物运输驾驶员" }, from = "2020-01-01", until = "2040-12-31", standing = "ACTIVE",
        })).Position;
        foreach (var model in new[] { "licence_register", "licence_history" })
            (await hall.Host.Installation.ReadModels.WaitFor(model, position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(position);
        await using var citizen = await Visitor.Come(hall, phone: false);
        await citizen.Open($"/register?find={Uri.EscapeDataString(Number)}");
        await citizen.Page.GetByRole(AriaRole.Link, new() { NameString = Shown }).ClickAsync();
        await Assertions.Expect(citizen.Page.GetByRole(AriaRole.Heading, new() { NameString = Shown })).ToBeVisibleAsync();
        new Uri(citizen.Page.Url).AbsolutePath.ShouldBe($"/register/{licence}");
        await citizen.Sees("XK-4401**********0038");
        await citizen.IsAccessible();
        await citizen.Picture("register-personal-zh");
        (await citizen.Page.ContentAsync()).ShouldNotContain(Id);
        await citizen.Open($"/verify/{Uri.EscapeDataString(Number)}");
        await Assertions.Expect(citizen.Page.Locator(".standing .number")).ToHaveTextAsync(Shown);
        (await citizen.Page.ContentAsync()).ShouldNotContain(Id);
        await citizen.Page.GetByRole(AriaRole.Link, new() { NameString = "在许可登记中查看" }).ClickAsync();
        await Assertions.Expect(citizen.Page.GetByRole(AriaRole.Heading, new() { NameString = Shown })).ToBeVisibleAsync();
        foreach (var answer in citizen.Answers) (await answer).ShouldNotContain(Id);
        citizen.HadNoComplaints();
    }

    [Fact]
    public async Task all_of_it_fits_a_phone()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        await using var citizen = await Visitor.Come(hall, phone: true);
        foreach (var path in new[] { "/", "/publications", "/publications/withdrawn", "/grades", "/grades/lists", "/grades/models", "/grades/models/A-2026-1", "/grades/models/C-2026-1", "/sites", "/register" })
        {
            await citizen.Open(path);
            await Settled(citizen);
            await citizen.IsAccessible();
            await citizen.Picture("public" + path.Replace('/', '-') + "-zh");
        }
        citizen.HadNoComplaints();
    }

    [Fact]
    public async Task who_asks_for_too_much_is_told_so_on_the_page()
    {
        await using var host = await RunningHost.Start(
            hall.Database, hall.DataFolder, "--roles=api", "--GraphQL:Cost:Operation=1000", "--GraphQL:Rate:Burst=1000", "--GraphQL:Rate:PerSecond=1");
        host.Clock.Now = hall.Host.Clock.Now;
        await using var citizen = await Visitor.Come(hall, phone: true, host.Address);
        var told = citizen.Page.GetByText("访问过于频繁，请稍后再试。");
        for (var times = 0; times < 30 && !await told.IsVisibleAsync(); times++)
        {
            await citizen.Open("/publications");
            await Settled(citizen);
        }
        await Assertions.Expect(told).ToBeVisibleAsync();
        await Assertions.Expect(citizen.Page.GetByRole(AriaRole.Button, new() { NameString = "重试" })).ToBeVisibleAsync();
        await citizen.IsAccessible();
        await citizen.Picture("too-much-zh");
    }

    /// <summary>From where everybody begins.</summary>
    private static async Task From(Visitor citizen, string tile)
    {
        await citizen.Open("/");
        await citizen.Page.Locator(".tile", new() { HasTextString = tile }).ClickAsync();
    }

    /// <summary>Nothing of the page is still to come.</summary>
    private static async Task Settled(Visitor citizen)
    {
        await Assertions.Expect(citizen.Page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(citizen.Page.Locator(".ant-skeleton")).ToHaveCountAsync(0);
    }
}
