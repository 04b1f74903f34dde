using Regulatory.Integration.Documents;
using Regulatory.Integration.Documents.Enforcement;

namespace Regulatory.Specs.Integration.Documents.Enforcement;

[Collection(nameof(DocumentTools))]
public sealed class FormPapersSpec(DocumentTools tools)
{
    public static TheoryData<string, int, int> Complete => NationalFormsSpec.Complete;

    [Theory]
    [MemberData(nameof(Complete))]
    public async Task every_form_is_tagged_pdf_a_3a_and_sound_with_its_fonts_embedded_and_the_evidence_inside(string story, int number, int item)
    {
        var form = NationalFormsSpec.CompleteOf(story, number, item);
        var paper = await PaperAsync(form);
        var path = tools.Save(tools.Signer.Sign(paper.Pdf, form.At, paper.Authority, paper.Title));

        var metadata = DocumentTools.Run("pdfinfo", "-meta", path).Output;
        metadata.ShouldContain("<pdfaid:part>3</pdfaid:part>");
        metadata.ShouldContain("<pdfaid:conformance>A</pdfaid:conformance>");
        var info = DocumentTools.Run("pdfinfo", path).Output;
        info.ShouldMatch(@"Tagged:\s+yes");
        info.ShouldMatch(@"Pages:\s+[12]\b");
        info.ShouldMatch(@"Page size:.*A4");
        DocumentTools.Run("qpdf", "--check", path).ExitCode.ShouldBe(0);
        DocumentTools.Run("pdfdetach", "-list", path).Output.ShouldContain("1: evidence.json");
        DocumentTools.Run("pdfsig", path).Output.ShouldContain("Signature is Valid.");
        DocumentTools.Run("pdffonts", path).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..]
            .ShouldAllBe(font => font.Contains("yes yes yes", StringComparison.Ordinal) && font.Contains("Noto", StringComparison.Ordinal));
    }

    [Fact]
    public async Task a_form_can_be_read_as_text_with_its_pages_and_ledger_positions()
    {
        var text = DocumentTools.Run("pdftotext", "-layout", tools.Save((await PaperAsync(NationalFormsSpec.CompleteOf("ordinary", 15, 1))).Pdf), "-").Output;

        foreach (var said in (string[])["行政处罚决定书", "文号：粤交罚决〔2026〕440100-000123", "第 1 页 共 2 页", "Page 2 of 2", "欧阳明华", "evidence.json"])
            text.ShouldContain(said);
    }

    [Fact]
    public async Task a_record_of_many_pages_repeats_the_footer_and_loses_no_line()
    {
        var form = NationalFormsSpec.CompleteOf("ordinary", 2, 1);
        var lines = Enumerable.Range(1, 200).Select(line => new Utterance(line % 2 == 1 ? "问" : "答", $"第{line}行，" + new string('长', line % 80))).ToArray();
        var blocks = form.Model.Blocks.Select(block => block is FormBlock.Transcript transcript ? transcript with { Lines = [.. lines] } : block);

        var paper = await PaperAsync(form with { Model = form.Model with { Blocks = [.. blocks] } });

        var text = DocumentTools.Run("pdftotext", "-layout", tools.Save(paper.Pdf), "-").Output;
        text.ShouldContain("第1行");
        text.ShouldContain("第200行");
        text.ShouldMatch(@"第 3 页 共 \d+ 页");
    }

    [Theory]
    [InlineData(11)]
    [InlineData(13)]
    [InlineData(15)]
    public async Task a_draft_is_marked_as_one_on_every_page_and_bears_no_number_seal_code_or_evidence(int number)
    {
        var form = NationalFormsSpec.CompleteOf("ordinary", number, 1);
        var path = tools.Save(await EnforcementPapers.Draft(tools.Typesetter, form, default));

        var pages = DocumentTools.Run("pdftotext", "-layout", path, "-").Output.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        pages.ShouldAllBe(page => page.Contains("草稿", StringComparison.Ordinal) && page.Contains("Draft", StringComparison.Ordinal));
        // The mark runs across the page, so that each of its characters stands on a line of its own.
        string.Concat(DocumentTools.Run("pdftotext", "-raw", path, "-").Output.Where(character => !char.IsWhiteSpace(character))).ShouldContain("未生效DRAFT");
        var text = string.Concat(pages);
        text.ShouldContain(form.Model.TitleZh);
        text.ShouldContain("欧阳明华");
        foreach (var never in (string[])["evidence.json", "Ledger facts", "印章 Seal", form.Model.EvidenceSha256, .. form.Model.Number is { } own ? (string[])[own] : []])
            text.ShouldNotContain(never);
        DocumentTools.Run("pdfdetach", "-list", path).Output.ShouldContain("0 embedded files");
        DocumentTools.Run("pdfsig", path).Output.ShouldNotContain("Signature is Valid.");
    }

    [Fact]
    public async Task the_same_facts_give_the_same_bytes() =>
        (await PaperAsync(NationalFormsSpec.CompleteOf("ordinary", 11, 1))).Pdf.ShouldBe((await PaperAsync(NationalFormsSpec.CompleteOf("ordinary", 11, 1))).Pdf);

    private async Task<UnsignedPaper> PaperAsync(FormOutcome.Complete form) => await EnforcementPapers.Typeset(tools.Typesetter, form, default);
}
