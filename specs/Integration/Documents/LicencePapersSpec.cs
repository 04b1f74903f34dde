using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using Regulatory.Domain.Licensing;
using Regulatory.Integration.Documents;
using Regulatory.Integration.Documents.Models;
using Regulatory.Integration.Documents.Typesetting;

namespace Regulatory.Specs.Integration.Documents;

[Collection(nameof(DocumentTools))]
public sealed class LicencePapersSpec(DocumentTools tools)
{
    [Fact]
    public async Task the_same_facts_give_the_same_bytes_even_from_another_worker()
    {
        var first = await tools.CertificateAsync();
        await using var another = new Typesetter(DocumentTools.Settings);
        var second = await new LicencePapers(another, tools.Signer, Papers.PublicBaseUrl).CertificateAsync(Papers.Licence, Papers.Facts);

        second.Pdf.ShouldBe(first.Pdf);
        second.Digest.ShouldBe(new CertificateDigest(Convert.ToHexStringLower(SHA256.HashData(first.Pdf)), first.Pdf.Length));
    }

    [Fact]
    public async Task other_facts_give_other_bytes()
    {
        var other = await tools.Licences.CertificateAsync(Papers.Licence, Papers.Facts[..2]);

        other.Pdf.ShouldNotBe((await tools.CertificateAsync()).Pdf);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task every_paper_is_tagged_pdf_a_3a_and_sound_with_its_fonts_embedded_and_the_evidence_inside(string kind)
    {
        var path = tools.Save(tools.Licences.Sign(await PaperAsync(kind), DocumentTools.SignedAt));

        var metadata = DocumentTools.Run("pdfinfo", "-meta", path).Output;
        metadata.ShouldContain("<pdfaid:part>3</pdfaid:part>");
        metadata.ShouldContain("<pdfaid:conformance>A</pdfaid:conformance>");
        var info = DocumentTools.Run("pdfinfo", path).Output;
        info.ShouldMatch(@"Tagged:\s+yes");
        info.ShouldMatch(@"Pages:\s+1\b");
        FontsOf(path).ShouldAllBe(font => font.Contains("yes yes yes", StringComparison.Ordinal) && font.Contains("Noto", StringComparison.Ordinal));
        DocumentTools.Run("qpdf", "--check", path).ExitCode.ShouldBe(0);
        DocumentTools.Run("pdfdetach", "-list", path).Output.ShouldContain("1: evidence.json");
        DocumentTools.Run("pdfsig", path).Output.ShouldContain("Signature is Valid.");
    }

    [Fact]
    public async Task the_certificate_names_its_language_and_title_and_was_created_on_the_day_of_issue()
    {
        var path = tools.Save((await tools.CertificateAsync()).Pdf);

        var info = DocumentTools.Run("pdfinfo", path).Output;
        info.ShouldContain($"Title:           道路运输经营许可证 {Papers.Number}");
        info.ShouldContain($"Author:          {Papers.Authority}");
        info.ShouldContain("CreationDate:    Sun Mar  8 16:00:00 2026 UTC");
        DocumentTools.Run("qpdf", "--qdf", "--object-streams=disable", path, "-").Output.ShouldContain("/Lang (zh-CN)");
    }

    [Fact]
    public async Task the_certificate_can_be_read_as_text()
    {
        var text = DocumentTools.Run("pdftotext", "-layout", tools.Save((await tools.CertificateAsync()).Pdf), "-").Output;

        foreach (var said in (string[])["道路运输经营许可证", "Road Transport Operation Licence".ToUpperInvariant(), "广州珠江危险货物运输有限公司",
            "剧毒化学品除外", "440100000123", Papers.Authority, "1204–1251", Papers.Evidence.Sha256])
        {
            text.ShouldContain(said);
        }
    }

    [Fact]
    public async Task the_evidence_repeats_the_stored_bytes_of_every_fact_before_the_issue()
    {
        var saved = Path.Combine(tools.Folder, "evidence.json");
        var before = LicencePapers.BeforeIssue([.. Papers.Facts, Papers.Issue]);
        var paper = await tools.Licences.CertificateAsync(Papers.Licence, before);

        DocumentTools.Run("pdfdetach", "-save", "1", "-o", saved, tools.Save(paper.Pdf)).ExitCode.ShouldBe(0);

        var evidence = await File.ReadAllTextAsync(saved);
        evidence.ShouldBe(Papers.Evidence.Json);
        var facts = JsonDocument.Parse(evidence).RootElement.GetProperty("facts").EnumerateArray().ToList();
        facts.Select(f => f.GetProperty("position").GetInt64()).ShouldBe([1204, 1207, 1251]);
        facts.Select(f => f.GetProperty("data").GetRawText()).ShouldBe(Papers.Facts.Select(f => f.Data));
    }

    [Fact]
    public async Task a_preview_shows_the_sheet_and_is_worth_nothing()
    {
        var path = tools.Save(await tools.Licences.PreviewAsync(Papers.Licence with { Number = "（颁发时编号）" }, Papers.Facts));

        var text = DocumentTools.Run("pdftotext", path, "-").Output;
        text.ShouldContain("广州珠江危险货物运输有限公司");
        text.ShouldContain("（颁发时编号）");
        text.ShouldNotContain(Papers.Number);
        // The mark runs across the sheet, so that each of its characters stands on a line of its own.
        string.Concat(DocumentTools.Run("pdftotext", "-raw", path, "-").Output.Where(character => !char.IsWhiteSpace(character))).ShouldContain("预览PREVIEW");
        DocumentTools.Run("pdfinfo", path).Output.ShouldMatch(@"Pages:\s+1\b");
        DocumentTools.Run("pdfdetach", "-list", path).Output.ShouldContain("0 embedded files");
        DocumentTools.Run("pdfsig", path).Output.ShouldContain("does not contain any signatures");
    }

    [Fact]
    public async Task a_long_name_and_a_long_scope_stay_on_one_page()
    {
        var paper = await tools.Licences.CertificateAsync(
            Papers.Licence with
            {
                Holder = Papers.Organisation with { Name = string.Concat(Enumerable.Repeat("粤港澳大湾区综合运输", 6)) + "股份有限公司" },
                Scope = Papers.Scope with
                {
                    Text = string.Concat(Enumerable.Repeat("省际班车客运、市际包车客运、道路危险货物运输（第3类）；", 25)),
                    Caption = string.Concat(Enumerable.Repeat("coaches between provinces, charter coaches; ", 12)),
                    Route = "广州市客运站—深圳市福田汽车客运站",
                },
                Under = "粤交运管许可粤字440000000001号",
            },
            Papers.Facts);

        var path = tools.Save(paper.Pdf);
        DocumentTools.Run("pdfinfo", path).Output.ShouldMatch(@"Pages:\s+1\b");
        DocumentTools.Run("pdftotext", path, "-").Output.ShouldContain("股份有限公司");
    }

    [Fact]
    public async Task a_text_that_looks_like_markup_stays_text()
    {
        const string hostile = "#panic(\"x\") $ */ \\ <a> \"]; *粗* @ref";
        var paper = await tools.Licences.CertificateAsync(
            Papers.Licence with { Scope = new(hostile) }, Papers.Facts);

        DocumentTools.Run("pdftotext", "-layout", tools.Save(paper.Pdf), "-").Output.ShouldContain("#panic(");
    }

    [Fact]
    public async Task a_character_that_no_font_has_is_named_and_nothing_is_issued()
    {
        var licence = Papers.Licence with { Holder = Papers.Organisation with { Name = "𤠞记运输行" } };

        var refused = await Should.ThrowAsync<TypesettingException>(tools.Licences.CertificateAsync(licence, Papers.Facts));

        refused.Fault.ShouldBeOfType<TypesettingFault.TemplateFault>().Message.ShouldStartWith("PDF/A-3a error: the text `\"𤠞\"` could not be displayed");
    }

    public static TheoryData<string> Kinds => ["certificate", "grant", "refusal", "person"];

    private Task<UnsignedPaper> PaperAsync(string kind) => kind switch
    {
        "certificate" => tools.CertificateAsync(),
        "grant" => tools.Licences.GrantDecisionAsync([.. Papers.Submission, Papers.Grant], Papers.Item, Papers.Authority, Papers.Facts),
        "refusal" => tools.Licences.RefusalDecisionAsync([.. Papers.Submission, Papers.Refusal], Papers.Item, Papers.Authority, Papers.Facts),
        _ => tools.Licences.CertificateAsync(
            Papers.Licence with { Holder = Papers.Person, Term = new(new LocalDate(2026, 3, 9), null), Scope = new("班车客运") }, Papers.Facts),
    };

    private static List<string> FontsOf(string path) =>
        [.. DocumentTools.Run("pdffonts", path).Output.Split('\n').Where(line => line.Contains("CID", StringComparison.Ordinal))];
}
