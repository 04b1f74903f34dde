using System.Text.Json.Nodes;
using Microsoft.Playwright;

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
