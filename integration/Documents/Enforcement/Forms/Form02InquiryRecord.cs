using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>询问笔录, no. 2: who was asked by whom, what was said, and who signed (APL 55).</summary>
internal static class Form02InquiryRecord
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<InvestigationRecorded>(
        2, "询问笔录", "Record of Inquiry",
        new(AdministrativePenaltyLaw.Art55, "询问：没有询问笔录在案", "inquiry: none is on record"),
        Fill, only: recorded => recorded.Kind is InvestigationRecord.Inquiry);

    private static void Fill(FormDraft form, InvestigationRecorded recorded)
    {
        form.Begin(recorded.On);
        var article = AdministrativePenaltyLaw.Art55;
        var (officers, record) = (form.OfficersOf(recorded.Officers), form.RecordOf(recorded.RecordSha256, article));
        var recorder = form.Need(record?.Recorder, article, "记录人", "who took the record down");
        if (record is not null)
            form.Add(new FormBlock.Grid([[new("时间", "Time", $"{FormText.Zh(record.From)}至{FormText.Zh(record.To)}", $"{FormText.En(record.From)} to {FormText.En(record.To)}")]]));
        form.Add(new FormBlock.Grid(
            [
                [new("地点", "Place", recorded.Place), new("询问次数", "Inquiry no.", $"第{ChineseNumeral.Of(form.Story.All<InvestigationRecorded>().Count(IsSameInquiry))}次询问")],
                [new("询问人", "Asked by", officers.Text())],
                [new("记录人", "Taken down by", recorder), new("与案件关系", "Relation to the case", record?.About ?? FormText.NotOnRecord)],
            ]));
        var asked = "";
        if (recorded.Asked is { } person)
        {
            asked = form.NameOf(person, article);
            form.Add(form.AskedGrid(person, asked, new("被询问人", "Person asked")));
        }
        else
        {
            form.Lacks(article, "被询问人", "person asked");
        }
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"我们是{form.Agency}的执法人员{officers.Text()}，这是我们的执法证件，请你确认。现依法向你询问，请如实回答所问问题。执法人员与你有直接利害关系的，你可以申请回避。",
                    "We are officers of this agency; these are our certificates. Please answer truthfully. You may ask that an officer with a direct interest withdraw."),
            ]));
        form.AddTranscript(record, article, new("询问内容", "Questions and answers"));
        form.Add(new FormBlock.Signatures(
            [
                new("被询问人签名", "Person asked", recorded.Signature is RecordSignature.SignedByParty ? asked : null, FormText.Zh(recorded.Signature)),
                new("记录人签名", "Taken down by", recorder, DocumentText.Zh(record?.To.Date ?? recorded.On)),
                .. officers.SignaturePlaces("询问人签名", "Asked by"),
            ]));

        bool IsSameInquiry(Told<InvestigationRecorded> told) => told.Is.Kind is InvestigationRecord.Inquiry && told.Is.Asked?.Party == recorded.Asked?.Party;
    }
}
