using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Ledger.Bundles;

namespace Regulatory.Web.Specs;

/// <summary>An auditor who trusts nobody: a fact is proved in the browser, and one that the host shows wrongly is found out.</summary>
[Collection(nameof(WebHall))]
public sealed class JournalPagesSpec(WebHall hall)
{
    [Fact]
    public async Task a_fact_is_proved_in_the_browser()
    {
        await using var auditor = await Come("/journal?type=waybills.");
        await auditor.Page.GetByRole(AriaRole.Link).Filter(new() { HasTextRegex = new(@"^\d+$") }).First.ClickAsync();
        await auditor.Press("在浏览器中核验");
        await auditor.Sees("核验通过：该事实在账本中");
        await auditor.IsAccessible();
        await auditor.Picture("fact-zh");
        auditor.HadNoComplaints();
    }

    [Fact]
    public async Task a_fact_that_is_shown_other_than_it_was_sealed_is_found_out()
    {
        await using var auditor = await Come("/journal/1");
        await auditor.Sees("事实 1");
        await auditor.Page.RouteAsync("**/graphql", async route =>
        {
            var answer = await route.FetchAsync();
            var body = JsonNode.Parse(await answer.TextAsync())!;
            body["data"]!["facts"]!["nodes"]![0]!["actor"] = "somebody-else";
            await route.FulfillAsync(new() { Response = answer, Body = body.ToJsonString() });
        });
        await auditor.Page.ReloadAsync();
        await auditor.Sees("somebody-else");
        await auditor.Press("在浏览器中核验");
        await auditor.Sees("核验未通过：内容与账本中的摘要不符");
        auditor.HadNoComplaints();
    }

    [Fact]
    public async Task an_auditor_follows_a_licence_from_its_facts_to_a_bundle_that_is_on_record()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var licence = await new Matter(hall.Host).Issued();
        var suspended = (await (await hall.Host.As("superior-gd")).Act(
            "suspendLicence", new { licence = licence.Id, kind = "LICENCE_WITHHELD", decisionNumber = "粤交罚〔2026〕31号" })).Position;
        foreach (var model in new[] { "fact_journal", "licence_register" })
            (await hall.Host.Installation.ReadModels.WaitFor(model, suspended, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(suspended);
        await using var auditor = await Come($"/journal/{suspended}");

        // From the fact to the whole stream, with what each fact changed and the law that it was under.
        await auditor.Sees("被暂扣、停业整顿");
        await auditor.Page.GetByRole(AriaRole.Link, new() { NameString = "licensing.licence", Exact = true }).ClickAsync();
        await auditor.Sees("颁发");
        await auditor.Sees("当日法律依据");
        await auditor.Page.Locator(".steps > li").Nth(1).Locator("summary").First.ClickAsync();
        await auditor.Page.Locator(".steps > li").Nth(1).GetByText("之前、之后的完整状态与记录内容").ClickAsync();
        await auditor.Sees("记录内容（个人信息已遮盖）");
        await auditor.IsAccessible();
        await auditor.Picture("stream-zh");

        // Two moments side by side: the register and the state.
        await auditor.Page.GetByRole(AriaRole.Link, new() { NameString = "两时点对照" }).ClickAsync();
        await auditor.Page.FillAsync("input[name=number]", licence.Number);
        await auditor.Page.FillAsync("input[name=first]", $"{licence.Position}");
        await auditor.Page.FillAsync("input[name=second]", $"{suspended}");
        await auditor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^对\\s*照$") }).ClickAsync();
        await Assertions.Expect(auditor.Page.Locator("ins", new() { HasText = "暂扣 / 责令停业整顿" })).ToBeVisibleAsync();
        await auditor.Sees("两时点之间的事实（1 条）");
        await auditor.IsAccessible();
        await auditor.Picture("compare-zh");

        // The case leaves for a purpose, and that it did is on record.
        await auditor.Press("English");
        await auditor.Page.GetByRole(AriaRole.Link, new() { NameString = "Export a case" }).ClickAsync();
        // The page before has a field of that name, too.
        await Assertions.Expect(auditor.Page.GetByRole(AriaRole.Heading, new() { NameString = "Export a case" })).ToBeVisibleAsync();
        await auditor.Page.FillAsync("input[name=number]", licence.Number);
        await auditor.Page.SelectOptionAsync("select[name=purpose]", "AUDIT");
        await auditor.Page.FillAsync("input[name=reference]", "审〔2026〕7号");
        var download = await auditor.Page.RunAndWaitForDownloadAsync(() => auditor.Press("Export"));
        await auditor.Sees("The bundle is downloaded");
        await auditor.IsAccessible();
        await auditor.Picture("export-en");
        await using (var file = File.OpenRead((await download.PathAsync())!))
            new BundleCheck().Check(BundleReader.OfZip(file, download.SuggestedFilename), Pins.None).Findings.Where(finding => !finding.IsRemark).ShouldBeEmpty();
        var exported = await hall.Host.Installation.Ledger.Head();
        (await hall.Host.Installation.ReadModels.WaitFor("case_exports", exported, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(exported);
        await auditor.Page.GetByRole(AriaRole.Link, new() { NameString = "Exports on record" }).ClickAsync();
        await auditor.Sees("审〔2026〕7号");
        await auditor.IsAccessible();
        await auditor.Picture("access-log-en");
        auditor.HadNoComplaints();
    }

    [Fact]
    public async Task an_auditor_takes_a_penalty_case_along_with_its_evidence_and_the_page_inside_checks_it()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var penalties = new Penalties(hall.Host);
        var id = await penalties.FinedOnTheSpot();
        var evidence = await penalties.Evidence(id);
        await using var auditor = await Come($"/journal/export?case={id}");
        await auditor.Page.SelectOptionAsync("select[name=purpose]", "AUDIT");
        await auditor.Page.FillAsync("input[name=reference]", "审〔2026〕8号");
        await auditor.Page.GetByRole(AriaRole.Checkbox).CheckAsync();
        var download = await auditor.Page.RunAndWaitForDownloadAsync(() => auditor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^导\\s*出$") }).ClickAsync());
        await auditor.Sees("案卷包已下载");
        await auditor.Picture("export-zh");
        var zip = (await download.PathAsync())!;
        await using (var file = File.OpenRead(zip))
        {
            var files = BundleReader.OfZip(file, download.SuggestedFilename);
            var report = new BundleCheck().Check(files, Pins.None);
            report.Findings.Where(finding => !finding.IsRemark).ShouldBeEmpty();
            report.Evidence.ShouldBe([$"evidence/{evidence}.txt"]);
            var folder = Directory.CreateTempSubdirectory("bundle-");
            try
            {
                var page = Path.Combine(folder.FullName, BundleFormat.Page);
                await File.WriteAllBytesAsync(page, files[BundleFormat.Page]);
                await auditor.Page.GotoAsync(new Uri(page).AbsoluteUri);
                await auditor.Page.SetInputFilesAsync("#file", zip);
                await Assertions.Expect(auditor.Page.Locator("#documents")).ToContainTextAsync($"evidence/{evidence}.txt");
                await Assertions.Expect(auditor.Page.Locator("#verdict")).ToHaveAttributeAsync("data-verdict", "good");
                await auditor.Picture("verify-offline");
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
        auditor.HadNoComplaints();
    }

    [Fact]
    public async Task nobody_else_reads_the_journal()
    {
        await using var officer = await Visitor.Come(hall, phone: false);
        await officer.Open("/sign-in?to=/journal");
        await officer.SignIn("officer-gz");
        await officer.Sees("您的角色无权查看或办理该事项。");
        (await officer.Page.GetByRole(AriaRole.Link, new() { NameString = "审计日志" }).CountAsync()).ShouldBe(0);
    }

    private async Task<Visitor> Come(string page)
    {
        var auditor = await Visitor.Come(hall, phone: false);
        await auditor.Open("/sign-in?to=" + Uri.EscapeDataString(page));
        await auditor.SignIn("auditor-gd");
        return auditor;
    }
}
