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
    public async Task of_two_clerks_at_one_application_the_second_is_told_and_loses_nothing()
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
        await second.Page.GetByRole(AriaRole.Tab, new() { NameString = "不需要许可" }).ClickAsync();
        await second.Page.FillAsync("#reason", "该业务不需要许可。");
        await first.Press("提交");
        await Assertions.Expect(Word(first)).ToHaveTextAsync("已受理");

        await second.Page.GetByRole(AriaRole.Tabpanel).GetByRole(AriaRole.Button, new() { NameString = "提交" }).ClickAsync();
        await second.Sees("他人已先行办理");
        (await second.Page.InputValueAsync("#reason")).ShouldBe("该业务不需要许可。");
        await second.Picture("conflict-zh");
        second.HadNoComplaints();
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

    private async Task<Matter> Submitted()
    {
        var matter = new Matter(hall.Host);
        var position = (await matter.Submit()).Position;
        (await hall.Host.Installation.ReadModels.WaitFor("application_docket", position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(position);
        return matter;
    }
}
