using Microsoft.Playwright;
using Regulatory.Api.Specs.Hall;
using Regulatory.Integration.Documents.Signing;

namespace Regulatory.Web.Specs;

/// <summary>Sign-in at a real OpenID provider by the code flow with PKCE, and with the accounts for trying out.</summary>
[Collection(nameof(WebHall))]
public sealed class SignInSpec(WebHall hall)
{
    [Fact]
    public async Task an_officer_signs_in_at_the_provider_comes_back_to_where_they_wanted_to_go_and_loses_nothing_when_the_session_ends()
    {
        var pages = new Uri($"http://127.0.0.1:{WebHall.FreePort()}");
        using var provider = await OpenIdProvider.Start(pages);
        DevelopmentSigningCertificate.In(hall.DataFolder, hall.Host.Clock.Now).ShouldNotBeNull();
        await using var host = await RunningHost.Start(
            hall.Database, hall.DataFolder, $"--urls={pages.GetLeftPart(UriPartial.Authority)}", "--roles=api", "--Auth:Development=false",
            $"--Auth:Authority={provider.Address.GetLeftPart(UriPartial.Authority)}", "--Auth:Audience=regulatory", "--Web:Resource=urn:regulatory:api",
            $"--Signing:Pfx={Path.Combine(hall.DataFolder, "development-signing.pfx")}");
        host.Clock.Now = hall.Host.Clock.Now;

        await using var officer = await Visitor.Come(hall, phone: true, pages, frozen: false);
        await officer.Page.Clock.InstallAsync();
        await officer.Open($"/waybills/{hall.OnTheRoad.Number}");
        await officer.Press("执法人员登录后查看运单");
        await officer.Press("通过统一身份认证登录");
        await officer.Page.FillAsync("input[name=login]", "officer-7");
        await officer.Page.FillAsync("input[name=password]", "anything");
        await officer.Page.ClickAsync("button[type=submit]");
        await officer.Page.ClickAsync("button[type=submit]");
        await officer.Sees("UN1017 氯");
        officer.Page.Url.ShouldEndWith($"/waybills/{hall.OnTheRoad.Number}");

        await officer.Open("/hall/new");
        await officer.Page.FillAsync("[id='applicant.name']", "穗安客运有限公司");
        await officer.Page.FillAsync("[id='scope.text']", "广州至增城客运班线");
        await officer.Page.Clock.FastForwardAsync("02:00:00");
        await officer.Sees("登录已到期");
        await officer.Sees("您填写的内容仍保留在本标签页");
        await officer.IsAccessible();
        await officer.Picture("session-ended-zh");
        await officer.Page.Clock.SetSystemTimeAsync(DateTime.UtcNow);
        await officer.Press("重新登录");
        await officer.Press("通过统一身份认证登录");
        await Assertions.Expect(officer.Page.Locator("[id='applicant.name']")).ToHaveValueAsync("穗安客运有限公司");
        await Assertions.Expect(officer.Page.Locator("[id='scope.text']")).ToHaveValueAsync("广州至增城客运班线");
        // Who leaves takes along what they had begun.
        await officer.Page.GetByRole(AriaRole.Button, new() { NameString = "退出" }).ClickAsync();
        await officer.Sees("证件是真是假");
        (await officer.Page.EvaluateAsync<int>("Object.keys(sessionStorage).filter(key => key.startsWith('regulatory.draft.') || key.startsWith('oidc.user')).length")).ShouldBe(0);
        officer.HadNoComplaints();
    }

    [Fact]
    public async Task the_way_back_from_the_sign_in_leads_to_a_page_of_ours_whatever_the_address_says()
    {
        await using var visitor = await Visitor.Come(hall, phone: true);
        await visitor.Open("/sign-in?to=" + Uri.EscapeDataString("//elsewhere.example/page"));
        await visitor.IsAccessible();
        await visitor.SignIn("officer-gz");
        await visitor.Sees("您好，张执法");
        new Uri(visitor.Page.Url).Authority.ShouldBe(hall.Host.Address.Authority);
        await visitor.IsAccessible();
        await visitor.Picture("home-zh");
        visitor.HadNoComplaints();
    }
}
