using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NodaTime;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Web.Specs;

/// <summary>The licence of docs/walkthrough.md, from the counter to the certificate and its suspension, by clicking alone.</summary>
[Collection(nameof(WebHall))]
public sealed class LicenceJourneySpec(WebHall hall)
{
    [Fact]
    public async Task a_licence_goes_from_application_to_verified_certificate_by_clicking()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        await using var clerk = await Visitor.Come(hall, phone: false);
        await clerk.Open("/sign-in?to=/hall");
        await clerk.SignIn("clerk-gz");
        var address = await TakesDown(clerk);

        // A decision before acceptance: the act is there to be tried, and the rule says no with its article.
        await using var head = await Visitor.Come(hall, phone: false);
        await head.Open("/sign-in?to=" + address);
        await head.SignIn("decision-gz");
        await head.Press("其他办理事项");
        await head.Page.GetByRole(AriaRole.Tab, new() { NameString = "准予许可", Exact = true }).ClickAsync();
        await Fill(head, "content", "准予从事道路危险货物运输(3类)");
        await Fill(head, "documentNumber", $"穗交许〔2026〕{Guid.NewGuid():n}");
        await Send(head);
        await head.Sees("该申请尚未受理");
        await head.Sees("LIC-REW-001");
        await head.Sees("《行政许可法》第34条");
        await head.Picture("refused-zh");

        await clerk.Sees("谁可以办理");
        await Send(clerk);
        await Stands(clerk, "已受理");
        await clerk.IsAccessible();
        await clerk.Picture("application-accepted-zh");

        await using var reviewer = await Visitor.Come(hall, phone: false);
        await reviewer.Open("/sign-in?to=" + Uri.EscapeDataString("/hall?mine=1&find=穗安危化"));
        await reviewer.SignIn("reviewer-gz");
        await reviewer.Page.Locator($"a[href='{address}']").ClickAsync();
        await reviewer.Press("填入本人");
        (await reviewer.Page.InputValueAsync("[id='reviewer.name']")).ShouldBe("李审查");
        await Send(reviewer);
        await Stands(reviewer, "审查中");
        await Reviews(reviewer);

        // What was typed before still stands there; the officer sees what was done since, and goes on from there.
        await head.Sees("您填写期间，已有新的办理：");
        await head.Sees("实地核查（2人）：符合条件");
        (await head.Page.InputValueAsync("#content")).ShouldBe("准予从事道路危险货物运输(3类)");
        await head.Picture("meanwhile-zh");
        await head.IsAccessible();
        await head.Press("已知悉，继续办理");
        await Send(head);
        await Stands(head, "准予许可");
        await IsPdf(head, "决定书（PDF）", "/decision.pdf");

        var number = await Issues(address);
        await IsVerified(number);
        await Suspends(head, number);
        foreach (var officer in new[] { clerk, head, reviewer }) officer.HadNoComplaints();
    }

    /// <summary>Takes the application down at the counter, and clears the form once by mistake.</summary>
    private static async Task<string> TakesDown(Visitor clerk)
    {
        await clerk.Press("新建申请");
        await Choose(clerk, "applicant.kind", "ORGANISATION");
        await Fill(clerk, "applicant.name", "穗安危化物流有限公司");
        await Fill(clerk, "applicant.creditCode", Matter.Company);
        await clerk.Press("清空");
        await Assertions.Expect(clerk.Page.Locator("[id='applicant.name']")).ToHaveValueAsync("");
        await clerk.Press("撤销");
        await Assertions.Expect(clerk.Page.Locator("[id='applicant.name']")).ToHaveValueAsync("穗安危化物流有限公司");
        await Choose(clerk, "item", "GD-RT-05");
        await Choose(clerk, "kind", "NEW");
        await Fill(clerk, "materials.0.material", "申请书");
        await Fill(clerk, "scope.text", "危险货物运输(3类)");
        await Fill(clerk, "scope.caption", "Dangerous goods, class 3");
        foreach (var (legend, path, text) in new[] { ("业务", "scope.activities.0", "危险货物运输"), ("危险货物类别", "scope.hazardClasses.0", "3"), ("车辆类别", "scope.vehicleClasses.0", "W") })
        {
            await Add(clerk, legend);
            await Fill(clerk, path, text);
        }
        await Choose(clerk, "scope.reach", "INTER_CITY");
        await clerk.Picture("take-down-zh");
        await Send(clerk);
        await Stands(clerk, "已提交，待受理");
        return new Uri(clerk.Page.Url).AbsolutePath;
    }

    /// <summary>One officer on site is too few; two find what the law demands.</summary>
    private static async Task Reviews(Visitor reviewer)
    {
        await reviewer.Page.GetByRole(AriaRole.Tab, new() { NameString = "记录审查、核查" }).ClickAsync();
        await Choose(reviewer, "method", "ON_SITE");
        await reviewer.Press("填入本人");
        await Fill(reviewer, "opinion", "符合条件");
        (string Condition, string Field, string Value)[] findings =
        [
            ("SPECIAL_VEHICLES", "value", "6"), ("QUALIFIED_DRIVERS", "met", "true"), ("LOADING_MANAGERS", "met", "true"), ("ESCORTS", "met", "true"),
            ("COMMUNICATION_TOOLS", "met", "true"), ("SAFETY_SYSTEM", "met", "true"), ("SAFETY_MANAGER", "met", "true"), ("PARKING_AREA", "value", "600"),
            ("TANK_VOLUME", "value", "0"), ("CARRIER_INSURANCE", "met", "true"),
        ];
        for (var i = 0; i < findings.Length; i++)
        {
            var (condition, field, value) = findings[i];
            if (i > 0) await Add(reviewer, "条件核查");
            await Choose(reviewer, $"findings.{i}.condition", condition);
            if (field == "met") await Choose(reviewer, $"findings.{i}.met", value);
            else await Fill(reviewer, $"findings.{i}.value", value);
            if (condition != "PARKING_AREA") continue;
            await Fill(reviewer, $"findings.{i}.reference", "240");
            await Fill(reviewer, $"findings.{i}.count", "6");
        }
        await Send(reviewer);
        await reviewer.Sees("实地核查应当指派两名以上工作人员（1 名）。");
        await Add(reviewer, "审查人员");
        await Fill(reviewer, "staff.1.account", "reviewer2-gz");
        await Fill(reviewer, "staff.1.name", "罗审查");
        await reviewer.Picture("review-zh");
        await Send(reviewer);
        await reviewer.Sees("实地核查（2人）：符合条件");
    }

    /// <summary>The issuer looks at the certificate before it is one, issues it and opens it in the register.</summary>
    private async Task<string> Issues(string address)
    {
        await using var issuer = await Visitor.Come(hall, phone: false);
        await issuer.Open("/sign-in?to=" + address);
        await issuer.SignIn("issuer-gz");
        await Stands(issuer, "准予许可");
        await issuer.Press("English");
        await issuer.Sees("Issue the certificate");
        await issuer.Picture("issue-en");
        await issuer.IsAccessible();
        await IsPdf(issuer, "Preview of the certificate (PDF)", "/certificate-preview.pdf");
        await Send(issuer);
        await Stands(issuer, "Certificate issued");
        var licence = issuer.Page.Locator("a[href^='/register/']");
        var number = await licence.InnerTextAsync();
        await licence.ClickAsync();
        await Stands(issuer, "In force");
        await IsPdf(issuer, "Certificate (PDF)", ".pdf");
        issuer.HadNoComplaints();
        return number;
    }

    private async Task IsVerified(string number)
    {
        await using var citizen = await Visitor.Come(hall, phone: true);
        await citizen.Open($"/verify/{Uri.EscapeDataString(number)}");
        await citizen.Sees("有效");
    }

    private static async Task Suspends(Visitor head, string number)
    {
        await head.Open($"/register/{Uri.EscapeDataString(number)}");
        await Stands(head, "有效");
        await Choose(head, "kind", "SUSPENSION_FOR_RECTIFICATION");
        await Fill(head, "decisionNumber", "穗交改〔2026〕1号");
        await Send(head);
        await Stands(head, "暂扣 / 责令停业整顿");
        await head.Picture("suspended-zh");
        await head.IsAccessible();
        await head.Page.Locator("input[type=range]").FocusAsync();
        await head.Page.Keyboard.PressAsync("Home");
        await Stands(head, "有效");
    }

    private static Task Fill(Visitor visitor, string path, string text) => visitor.Page.FillAsync($"[id='{path}']", text);

    private static Task<IReadOnlyList<string>> Choose(Visitor visitor, string path, string value) => visitor.Page.SelectOptionAsync($"[id='{path}']", value);

    /// <summary>One more entry of a list.</summary>
    private static Task Add(Visitor visitor, string legend) => visitor.Page.GetByRole(AriaRole.Group, new() { NameString = legend, Exact = true })
        .GetByRole(AriaRole.Button, new() { NameString = "增加一项" }).Last.ClickAsync();

    private static async Task Send(Visitor visitor)
    {
        var send = visitor.Page.Locator("button[type=submit]");
        await Assertions.Expect(send).ToBeVisibleAsync();
        await send.ClickAsync();
    }

    private static Task Stands(Visitor visitor, string word) => Assertions.Expect(visitor.Page.Locator(".standing .word")).ToHaveTextAsync(word);

    /// <summary>The button opens a paper of the host.</summary>
    private static async Task IsPdf(Visitor visitor, string button, string address)
    {
        var answer = await visitor.Page.RunAndWaitForResponseAsync(() => visitor.Press(button), new Regex(Regex.Escape(address) + "$"));
        answer.Status.ShouldBe(200);
        answer.Headers["content-type"].ShouldBe("application/pdf");
    }
}
