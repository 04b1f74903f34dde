using System.Text.Json;
using NodaTime;
using Regulatory.Integration.Cases;
using Regulatory.Integration.Documents.Models;
using Regulatory.Integration.Documents.Typesetting;

namespace Regulatory.Specs.Integration.Documents;

[Collection(nameof(DocumentTools))]
public sealed class CaseReportSpec(DocumentTools tools)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task a_paper_that_is_left_out_stands_in_the_report_with_the_reason(bool besideOthers)
    {
        var model = new CaseReportModel(
            "粤交罚〔2026〕440100-000123", "2026-03-02 09:00:00", "ledger", "sha256", 1, "2026-03-02 09:00:00", "root", ["key"], ["enforcement.case/1 (1)"],
            besideOthers ? ["form-14-1.pdf"] : [], [CasePaperLeftOut.OfTheErased("询问笔录", "Inquiry record")], ArePapersWithheld: besideOthers, [], [], []);
        var pdf = await tools.Typesetter.TypesetAsync(
            new TypesettingJob("case-report.typ", JsonSerializer.Serialize(model, JsonSerializerOptions.Web), "[]", Instant.FromUtc(2026, 3, 2, 1, 0)), default);

        var text = string.Concat(DocumentTools.Run("pdftotext", "-raw", tools.Save(pdf), "-").Output.Where(character => !char.IsWhiteSpace(character)));
        text.ShouldContain("询问笔录Inquiryrecord未附：所载人员的个人信息已经删除leftout:itwouldshowapersonwhosedatawereerased");
        text.ShouldNotContain("none");
    }
}
