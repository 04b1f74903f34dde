using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Documents.Models;
using Regulatory.Integration.Documents.Verification;

namespace Regulatory.Specs.Integration.Documents.Verification;

public sealed partial class CertificateVerificationSpec
{
    private static readonly Instant At = Instant.FromUtc(2026, 6, 1, 2, 3, 4);

    [Theory]
    [InlineData(Standing.Active, "有效", "Valid")]
    [InlineData(Standing.RenewalPending, "有效（延续办理中）", "Valid, renewal pending")]
    [InlineData(Standing.SuspendedByOrder, "暂停", "Suspended")]
    [InlineData(Standing.Expired, "过期", "Expired")]
    [InlineData(Standing.RevokedByPenalty, "吊销", "Revoked")]
    [InlineData(Standing.Rescinded, "撤销", "Rescinded")]
    [InlineData(Standing.WithdrawnByAuthority, "撤回", "Withdrawn")]
    [InlineData(Standing.Deregistered, "注销", "Deregistered")]
    public void every_standing_is_said_in_both_languages(Standing standing, string zh, string en)
    {
        var answer = Answer(Licence with { Standing = standing });

        WordOf(Render(answer)).ShouldBe(zh);
        WordOf(Render(answer, VerificationLanguage.En)).ShouldBe(en);
    }

    [Fact]
    public void an_unknown_number_is_not_found_and_shows_nothing_else()
    {
        var page = CertificateVerification.Render(new("粤X", null, 7, At), VerificationLanguage.Zh);

        page.StatusCode.ShouldBe(404);
        WordOf(page.Html).ShouldBe("查无此证");
        page.Html.ShouldNotContain("<dl>");
        page.Html.ShouldNotContain("id=\"check\"");
    }

    [Fact]
    public void the_page_says_as_of_which_fact_and_when()
    {
        Render(Answer(Licence)).ShouldContain("截至账本第 128904 条事实，北京时间 2026-06-01 10:03:04");
        Render(Answer(Licence), VerificationLanguage.En).ShouldContain("As of ledger position 128904, 2026-06-01 10:03:04 Beijing time");
    }

    [Theory]
    [InlineData("2026-05-31", "过期")]
    [InlineData("2026-06-01", "有效")]
    public void a_licence_whose_last_day_has_passed_is_expired_before_any_timer_says_so(string until, string word)
    {
        var last = NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value;

        WordOf(Render(Answer(Licence with { Term = new(new(2022, 1, 1), last) }))).ShouldBe(word);
    }

    [Fact]
    public void a_revoked_licence_stays_revoked_after_its_last_day() => WordOf(Render(Answer(
        Licence with { Standing = Standing.RevokedByPenalty, Term = new(new(2022, 1, 1), new(2026, 1, 1)) }))).ShouldBe("吊销");

    [Fact]
    public void the_register_is_shown_with_the_basis_of_a_standing()
    {
        var html = Render(Answer(Licence with
        {
            Standing = Standing.SuspendedByOrder, Basis = "粤交执停〔2026〕第8号", Since = new LocalDate(2026, 5, 1),
        }));

        foreach (var said in (string[])["道路运输经营许可证", "广州珠江危险货物运输有限公司", "2026年3月6日至2030年3月5日", "广州市交通运输局",
            "粤交执停〔2026〕第8号", "2026年5月1日", new string('a', 64)])
        {
            html.ShouldContain(said);
        }
    }

    [Fact]
    public void nothing_that_is_unknown_leaves_an_empty_row()
    {
        var html = Render(Answer(Licence with { Certificate = null, SignedSha256 = null }));

        html.ShouldNotContain("<dd></dd>");
        html.ShouldNotContain("状态依据");
        html.ShouldNotContain("证照摘要");
    }

    [Fact]
    public void whatever_comes_in_is_escaped()
    {
        const string hostile = "\"><script>alert(1)</script><img src=x onerror='x'>&amp;";
        var licence = Licence with
        {
            Holder = hostile, TitleZh = hostile, TitleEn = hostile, ItemZh = hostile, ItemEn = hostile, Scope = new(hostile, hostile),
            Authority = hostile, Basis = hostile, Certificate = new(hostile, 1), SignedSha256 = hostile,
        };

        foreach (var language in Enum.GetValues<VerificationLanguage>())
        {
            var html = Render(new(hostile, licence, 1, At), language);
            html.ShouldNotContain("<script>alert");
            html.ShouldNotContain("<img");
            html.ShouldContain("&lt;script&gt;alert(1)");
            html.Split("<script>").Length.ShouldBe(2);
        }
    }

    [Fact]
    public void the_policy_allows_the_pages_own_style_and_script_and_nothing_else()
    {
        var page = CertificateVerification.Render(Answer(Licence), VerificationLanguage.Zh);

        page.ContentSecurityPolicy.ShouldStartWith("default-src 'none';");
        page.ContentSecurityPolicy.ShouldContain($"script-src '{HashOf(page.Html, "script")}'");
        page.ContentSecurityPolicy.ShouldContain($"style-src '{HashOf(page.Html, "style")}'");
        page.ContentSecurityPolicy.ShouldNotContain("unsafe");
        Addresses.Matches(page.Html).Select(match => match.Value).ShouldBe(["href=\"?lang=en\""]);
    }

    [Theory]
    [InlineData(null, null, VerificationLanguage.Zh)]
    [InlineData(null, "en-GB,en;q=0.9", VerificationLanguage.En)]
    [InlineData(null, "fr, en;q=0.3, zh-CN;q=0.8", VerificationLanguage.Zh)]
    [InlineData(null, "zh;q=0, en;q=0.1", VerificationLanguage.En)]
    [InlineData(null, "de;q=x,;;,*", VerificationLanguage.Zh)]
    [InlineData("en", "zh", VerificationLanguage.En)]
    [InlineData("zh", "en", VerificationLanguage.Zh)]
    [InlineData("<b>", "en", VerificationLanguage.En)]
    public void the_language_is_the_one_asked_for_else_the_one_preferred(string? query, string? header, VerificationLanguage language) =>
        VerificationLanguages.Choose(query, header).ShouldBe(language);

    internal static VerifiedLicence Licence => new(
        Standing.Active, "道路运输经营许可证", "Road Transport Operation Licence", DocumentText.PublicNameOf(Papers.Organisation),
        Papers.Item.Zh, Papers.Item.En, Papers.Scope, Papers.Grant.Term, Papers.Authority, Papers.IssuedOn,
        new CertificateDigest(new string('a', 64), 80123), new string('b', 64));

    internal static VerificationAnswer Answer(VerifiedLicence licence) => new(Papers.Number, licence, 128904, At);

    private static string Render(VerificationAnswer answer, VerificationLanguage language = VerificationLanguage.Zh) =>
        CertificateVerification.Render(answer, language).Html;

    private static string WordOf(string html) => Word.Match(html).Groups[1].Value;

    private static string HashOf(string html, string element)
    {
        var start = html.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2;
        var content = html[start..html.IndexOf($"</{element}>", start, StringComparison.Ordinal)];
        return "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }

    [GeneratedRegex("<p class=\"word\"><svg.*?</svg>(.*?)</p>")]
    private static partial Regex Word { get; }

    [GeneratedRegex("(?:href|src|action)=\"[^\"]*\"")]
    private static partial Regex Addresses { get; }
}
