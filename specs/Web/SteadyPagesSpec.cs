using Microsoft.Playwright;
using NodaTime;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Web.Specs;

/// <summary>Nothing jumps away under the hand of whoever reads, and what is printed is the matter and not the menu.</summary>
[Collection(nameof(WebHall))]
public sealed class SteadyPagesSpec(WebHall hall)
{
    /// <summary>What is called good: web.dev/articles/cls.</summary>
    private const double MostShift = 0.1;

    private const string Watch =
        """
        window.shifts = [];
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) {
            if (!entry.hadRecentInput) window.shifts.push({ value: entry.value, nodes: entry.sources.map(source => source.node?.outerHTML?.slice(0, 80) ?? '') });
          }
        }).observe({ type: 'layout-shift', buffered: true });
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task nothing_jumps_while_a_page_comes(bool phone)
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var matter = new Matter(hall.Host);
        var licence = await matter.Issued();
        var number = Uri.EscapeDataString(licence.Number);
        (string? Account, string[] Pages)[] visits =
        [
            (null, ["/", "/register", $"/register/{number}", "/verify", $"/verify/{number}", "/publications", "/grades", "/grades/models", "/sites"]),
            ("clerk-gz", ["/", "/hall", $"/hall/{matter.Id}", "/hall/new"]),
            ("supervisor-gz", ["/alarms", "/vehicles", "/map"]),
            ("auditor-gd", ["/journal", "/journal/1"]),
            ("officer-gz", [$"/waybills/{hall.OnTheRoad.Number}", "/roadside"]),
        ];
        var moved = new List<string>();
        foreach (var (account, pages) in visits)
        {
            await using var visitor = await Visitor.Come(hall, phone);
            if (account is not null) await visitor.Holds((await hall.Host.As(account)).Token!);
            await visitor.Page.AddInitScriptAsync(Watch);
            foreach (var path in pages)
            {
                await visitor.Open(path);
                await Assertions.Expect(visitor.Page.Locator("#page-content h1, #page-content .standing").First).ToBeVisibleAsync();
                await Assertions.Expect(visitor.Page.Locator(".ant-skeleton")).ToHaveCountAsync(0);
                var shift = await visitor.Page.EvaluateAsync<double>("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(shifts.reduce((sum, one) => sum + one.value, 0)))))");
                if (shift > MostShift) moved.Add($"{path} {shift:0.000}: {await visitor.Page.EvaluateAsync<string>("JSON.stringify(shifts)")}");
            }
        }
        moved.ShouldBeEmpty();
    }

    [Fact]
    public async Task a_printed_page_has_the_matter_its_address_and_the_date_and_no_menu()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var matter = new Matter(hall.Host);
        var licence = await matter.Issued();
        await using var clerk = await Visitor.Come(hall, phone: false);
        await clerk.Holds((await hall.Host.As("clerk-gz")).Token!);
        var page = clerk.Page;
        foreach (var (path, said, name) in new[]
        {
            ($"/hall/{matter.Id}", "穗安客运有限公司", "application"), ($"/register/{Uri.EscapeDataString(licence.Number)}", licence.Number, "licence"), ("/register", licence.Number, "register"),
        })
        {
            await clerk.Open(path);
            await clerk.Sees(said);
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            await Assertions.Expect(page.Locator(".print-mark")).ToContainTextAsync("打印时间 2026-03-0");
            await Assertions.Expect(page.Locator(".print-mark")).ToContainTextAsync(Uri.UnescapeDataString(path));
            foreach (var hidden in new[] { "header", "aside", ".filters", "button" })
                (await page.Locator(hidden).EvaluateAllAsync<int>("all => all.filter(one => one.checkVisibility()).length")).ShouldBe(0, hidden);
            await clerk.Print($"printed-{name}");
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
        }
    }
}
