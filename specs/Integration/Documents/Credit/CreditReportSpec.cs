using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Documents;
using Regulatory.Integration.Documents.Credit;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Specs.Integration.Documents.Credit;

/// <summary>The credit report: what it says, what it leaves out, and that it can be typeset.</summary>
[Collection(nameof(DocumentTools))]
public sealed class CreditReportSpec(DocumentTools tools)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void the_credit_report_of_a_company() => JsonSerializer.Serialize(ModelOf(Company), Readable).ShouldMatchApproved(approval => approval
        .WithFilenameGenerator((_, _, stage, extension) => $"the_credit_report_of_a_company.{stage}.{extension}")
        .WithFileExtension("json").SubFolder("Approved").NoDiff());

    [Fact]
    public void what_was_reversed_or_repaired_is_neither_in_the_report_nor_in_its_evidence()
    {
        var report = JsonSerializer.Serialize(ModelOf(Company), Readable);
        report.ShouldContain("00123号");
        report.ShouldNotContain("09001号");
        report.ShouldNotContain("00099号");
        report.ShouldNotContain("XF-1");
        Company.Sources.Select(fact => fact.Position).ShouldBe([101, 102, 103, 106, 110, 111, 501]);
    }

    [Fact]
    public void the_addends_of_a_score_sum_to_it()
    {
        var score = ModelOf(Company).Fields.Single().Scores.Single();
        score.Total.ShouldBe("950");
        score.Parts.Select(part => part.Points).ShouldBe(["+1000", "−25", "−25"]);
    }

    [Fact]
    public void a_score_under_which_entries_have_changed_is_not_repeated()
    {
        var stale = Subjects.Story(
            Subjects.Coaches, Subjects.Life.Add(new CreditFactReversed(1, ReversalGround.PenaltyRevoked, "复议2号", new(2026, 9, 1))));
        var score = ModelOf(stale).Fields.Single().Scores.Single();
        score.Total.ShouldBeNull();
        score.Parts.ShouldBeEmpty();
    }

    [Fact]
    public void the_number_of_a_report_changes_with_whatever_is_recorded_of_the_subject()
    {
        ModelOf(Company).DocumentNumber.ShouldBe("XYBG-20260803-501");
        ModelOf(Subjects.Story(Subjects.Coaches, Subjects.Life)).DocumentNumber.ShouldBe("XYBG-20260731-111");
    }

    [Fact]
    public void a_person_is_called_by_name_in_a_report_that_only_they_and_officers_get()
    {
        var story = Subjects.Story(Subjects.Driver, [Subjects.DriverOpened()]);
        ModelOf(story).Addressee.ShouldBe("张三丰");
        story.IsForgotten.ShouldBeFalse();
        Subjects.Story(Subjects.Driver, [Subjects.DriverOpened(name: null)]).IsForgotten.ShouldBeTrue();
    }

    [Fact]
    public void an_item_that_no_model_knows_stands_by_its_code() =>
        CreditReportModel.Of(Company, CreditModels.Empty, Regulatory.Integration.Documents.Models.Evidence.Of(Company.Sources)).Fields.Single().Entries[0].Zh.ShouldBe("fine-3000-to-30000");

    [Fact]
    public void a_report_lists_so_many_entries_and_says_how_many_more_there_are()
    {
        var many = Enumerable.Range(1, CreditReportModel.MostEntries + 3).Select(number => (CreditProfileFact)new CreditFactRecorded(
            number, "enforcement", $"罚{number}号", new(2026, 4, 8), Domain.Credit.ItemCode.Parse("fine-3000-to-30000"), SeverityClass.General, 1, null, null, null,
            new(2026, 4, 8)));
        var story = Subjects.Story(Subjects.Coaches, [Subjects.Life[0], .. many]);
        var field = ModelOf(story).Fields.Single();
        field.Entries.Length.ShouldBe(CreditReportModel.MostEntries);
        field.More!.Zh.ShouldBe("另有 3 条未列示。");
        story.Sources.Length.ShouldBe(CreditReportModel.MostEntries + 1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task a_report_is_a_sound_signed_pdf_a_3a_with_its_evidence_inside(bool rich)
    {
        var path = tools.Save(tools.Licences.Sign(await Typeset(rich ? Company : Subjects.Story(Subjects.Driver, [Subjects.DriverOpened()])), DocumentTools.SignedAt));
        var metadata = DocumentTools.Run("pdfinfo", "-meta", path).Output;
        metadata.ShouldContain("<pdfaid:part>3</pdfaid:part>");
        metadata.ShouldContain("<pdfaid:conformance>A</pdfaid:conformance>");
        DocumentTools.Run("qpdf", "--check", path).ExitCode.ShouldBe(0);
        DocumentTools.Run("pdfdetach", "-list", path).Output.ShouldContain("1: evidence.json");
        DocumentTools.Run("pdfsig", path).Output.ShouldContain("Signature is Valid.");
    }

    [Fact]
    public async Task a_report_can_be_read_as_text()
    {
        var text = DocumentTools.Run("pdftotext", "-layout", tools.Save((await Typeset(Company)).Pdf), "-").Output;
        foreach (var said in (string[])["信用报告", "XYBG-20260803-501", "穗安客运有限公司", "全省统一信用指数", "950", "粤穗交罚", "粤穗交失信〔2026〕1号", "广东省交通运输厅"])
            text.ShouldContain(said);
    }

    private static CreditStory Company => Subjects.Story(Subjects.Coaches, Subjects.Life, Subjects.Listed);

    private static CreditReportModel ModelOf(CreditStory story) => CreditReportModel.Of(story, Subjects.Models, Regulatory.Integration.Documents.Models.Evidence.Of(story.Sources));

    private Task<UnsignedPaper> Typeset(CreditStory story) => CreditReports.Typeset(tools.Typesetter, story, Subjects.Models, default);
}
