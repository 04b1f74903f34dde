using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Api.Specs.Journey;

/// <summary>A licence from the counter to the certificate in hand, through the doors that clients use.</summary>
public sealed class LicenceJourneySpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task an_application_becomes_a_licence_that_anybody_can_verify()
    {
        var licence = await NewMatter().Issued();
        (await Page(licence, "zh")).ShouldContain("有效");
        (await Page(licence, "en")).ShouldContain("Valid");
        var shown = await Host.Anybody().Read(
            "query($n: String, $at: LedgerPosition) { licence(number: $n, atLeast: $at) { standing holder until } }",
            new { n = licence.Number, at = Answering.Position(licence.Position) });
        shown.Text("licence", "standing").ShouldBe("ACTIVE");
        shown.Text("licence", "holder").ShouldBe("穗安客运有限公司");
        shown.Text("licence", "until").ShouldBe("2030-03-01");
    }

    [Fact]
    public async Task the_certificate_is_what_the_ledger_says_it_is()
    {
        var application = NewMatter();
        var licence = await application.Issued();
        using var response = await Host.Anybody().Get($"/certificates/{Uri.EscapeDataString(licence.Number)}.pdf");
        response.IsSuccessStatusCode.ShouldBeTrue();
        var pdf = await response.Content.ReadAsByteArrayAsync();

        var issued = (await Facts(application.Id.ToString(), licence.Position)).Single(fact => fact.Type.EndsWith("certificate-issued.v1", StringComparison.Ordinal));
        var unsigned = int.Parse(response.Headers.GetValues("X-Unsigned-Length").Single(), CultureInfo.InvariantCulture);
        Convert.ToHexStringLower(SHA256.HashData(pdf.AsSpan(0, unsigned))).ShouldBe(issued.Data.GetProperty("unsignedSha256").GetString());
        issued.Data.GetProperty("unsignedLength").GetInt64().ShouldBe(unsigned);

        var file = Path.Combine(Hall.Folder, $"{Guid.NewGuid():n}.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        Tool("pdfsig", file).ShouldContain("Signature is Valid.");
        Tool("qpdf", "--check", file).ShouldContain("No syntax or stream encoding errors found");
    }

    [Fact]
    public async Task a_premature_grant_is_refused_with_its_rule_and_article()
    {
        var application = NewMatter();
        await application.Submit();
        var refused = await application.Grant();
        refused.ErrorType.ShouldBe("Refusal");
        refused.Rule.ShouldBe("LIC-REW-001");
        refused.Error.Text("article").ShouldNotBeEmpty();
        refused.Error.Text("message").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task the_public_page_says_that_a_licence_is_suspended_and_then_revoked()
    {
        var licence = await NewMatter().Issued();
        await Suspend(licence);
        (await Page(licence, "zh")).ShouldContain("暂停");
        (await Page(licence, "en")).ShouldContain("Suspended");

        var revoked = await (await Host.As("decision-gz")).Act("revokeLicence", new
        {
            licence = licence.Id, caseNumber = "穗交案〔2026〕6号", decisionNumber = "穗交罚〔2026〕12号", reasons = "擅自改变路线，情节严重",
            hearingNoticeServedOn = "2026-02-09", hearingHeld = false,
        });
        revoked.Position.ShouldBePositive();
        (await Page(licence, "zh")).ShouldContain("吊销");
        (await Page(licence, "en")).ShouldContain("Revoked");
    }

    [Fact]
    public async Task the_register_remembers_what_was_known_before_a_suspension()
    {
        var licence = await NewMatter().Issued();
        var suspended = await Suspend(licence);
        var known = await Host.Anybody().Read(
            """
            query($n: String, $before: KnownAt, $now: LedgerPosition) {
              before: licence(number: $n, knownAt: $before) { standing document }
              now: licence(number: $n, atLeast: $now) { standing document }
            }
            """,
            new { n = licence.Number, before = Answering.Position(suspended - 1), now = Answering.Position(suspended) });
        known.Text("before", "standing").ShouldBe("ACTIVE");
        known.Text("now", "standing").ShouldBe("SUSPENDED_BY_ORDER");
    }

    [Fact]
    public async Task the_journal_lists_for_the_auditor_who_did_what()
    {
        var application = NewMatter();
        var licence = await application.Issued();
        var facts = await Facts(application.Id.ToString(), licence.Position);
        facts.Select(fact => $"{fact.Actor}: {fact.Type}").ShouldBe(
        [
            "clerk-gz: licensing.application.submitted.v1", "clerk-gz: licensing.application.accepted.v1",
            "decision-gz: licensing.application.reviewer-assigned.v1", "reviewer-gz: licensing.application.verification-recorded.v1",
            "decision-gz: licensing.application.granted.v1", "issuer-gz: licensing.application.certificate-issued.v1",
            "issuer-gz: licensing.licence.issued.v1",
        ]);
    }

    private async Task<long> Suspend(IssuedLicence licence) => (await (await Host.As("decision-gz")).Act("suspendLicence", new
    {
        licence = licence.Id, kind = "SUSPENSION_FOR_RECTIFICATION", decisionNumber = "穗交责停〔2026〕5号",
    })).Position;

    private async Task<string> Page(IssuedLicence licence, string language)
    {
        using var response = await Host.Anybody().Get($"/verify/{Uri.EscapeDataString(licence.Number)}?lang={language}");
        var html = await response.Content.ReadAsStringAsync();
        var verdict = html.IndexOf("<h1", StringComparison.Ordinal);
        return html[verdict..];
    }

    private async Task<List<(string Actor, string Type, JsonElement Data)>> Facts(string key, long position)
    {
        var read = await (await Host.As("auditor-gd")).Read(
            """
            query($key: String!, $at: LedgerPosition) {
              facts(where: { streamKey: { eq: $key } }, order: [{ position: ASC }], first: 50, atLeast: $at) { nodes { actor type data } }
            }
            """,
            new { key, at = Answering.Position(position) });
        return
        [
            .. read.GetProperty("facts").GetProperty("nodes").EnumerateArray().Select(fact =>
                (fact.Text("actor"), fact.Text("type"), JsonDocument.Parse(fact.Text("data")).RootElement)),
        ];
    }

    private static string Tool(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
