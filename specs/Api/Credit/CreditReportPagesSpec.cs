using System.Net;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;

namespace Regulatory.Api.Specs.Credit;

/// <summary>Who gets a credit report, and who does not even learn that there is one.</summary>
public sealed class CreditReportPagesSpec(LicensingHall hall) : HallSpec(hall)
{
    private static readonly Actor Officer = new(
        "spec-credit", "测试", [Role.CreditOfficer], DivisionCode.Parse("440000"), "广东省交通运输厅");

    [Fact]
    public async Task the_company_itself_and_credit_officers_of_its_division_get_the_signed_report()
    {
        var company = await Profiled("91440600MA5CCCC28H", "440600");
        foreach (var desk in new[]
                 {
                     Host.As("440600", PartyId.Of(company.CreditCode!.Value), Role.Applicant), Host.As("440600", Role.CreditOfficer),
                     await Host.As("credit-gd"), await Host.As("auditor-gd"),
                 })
        {
            using var answer = await Sealed(desk, company);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            System.Text.Encoding.ASCII.GetString((await answer.Content.ReadAsByteArrayAsync())[..5]).ShouldBe("%PDF-");
        }
    }

    [Fact]
    public async Task the_same_facts_give_the_same_report()
    {
        var company = await Profiled("91440300MA5BBBB14D", "440300");
        using var first = await Sealed(await Host.As("credit-gd"), company);
        using var again = await Sealed(await Host.As("credit-gd"), company);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBe(await first.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task nobody_else_learns_whether_there_is_one()
    {
        var company = await Profiled("91440101MA5AAAA00W", "440100");
        foreach (var desk in new[]
                 {
                     Host.Anybody(), await Host.As("public"), Host.As("440100", Role.Applicant), Host.As("440300", Role.CreditOfficer),
                     await Host.As("clerk-gz"), await Host.As("officer-gz"), await Host.As("admin-gd"),
                 })
        {
            using var answer = await Get(desk, company.ToString());
            using var none = await Get(desk, "E:11440000MB2C00001T");
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await answer.Content.ReadAsStringAsync()).ShouldBe(await none.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("E:91440101MA5AAAA00X")]
    [InlineData("91440101MA5AAAA00W")]
    [InlineData("E:")]
    [InlineData("V:../../etc/passwd")]
    [InlineData("P:0123456789abcdef0123456789abcdef")]
    [InlineData("S:%00")]
    public async Task what_is_no_subject_has_no_report(string subject)
    {
        using var answer = await Get(await Host.As("credit-gd"), subject);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<CreditSubject> Profiled(string code, string division)
    {
        var subject = CreditSubject.Of(PartyId.Of(CreditCode.Parse(code)));
        var profile = new CreditProfileId(subject, CreditDomain.RoadTransport);
        (await Host.Installation.Executor.Execute(new Act(
            new OpenCreditProfile(profile, new("示例运输有限公司", DivisionCode.Parse(division), CreditTrade.FreightTransport)), Guid.CreateVersion7(), Officer)))
            .ShouldBeOfType<ActAccepted>();
        return subject;
    }

    /// <summary>Asks again while the facts are being sealed, as the answer says to.</summary>
    private static async Task<HttpResponseMessage> Sealed(Desk desk, CreditSubject subject)
    {
        while (true)
        {
            var answer = await Get(desk, subject.ToString());
            if (answer.StatusCode is not HttpStatusCode.ServiceUnavailable) return answer;
            answer.Dispose();
        }
    }

    private static Task<HttpResponseMessage> Get(Desk desk, string subject) => desk.Get($"/credit/{Uri.EscapeDataString(subject)}/report.pdf");
}
