using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>勘验笔录, no. 3: what was found at the place (APL 46(8), 55).</summary>
internal static class Form03InquestRecord
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<InvestigationRecorded>(
        3, "勘验笔录", "Record of Inquest",
        new(AdministrativePenaltyLaw.Art46, "勘验：没有勘验笔录在案", "inquest: none is on record"),
        Fill, only: recorded => recorded.Kind is InvestigationRecord.Inquest);

    private static void Fill(FormDraft form, InvestigationRecorded recorded)
    {
        var filed = form.Begin(recorded.On);
        var article = AdministrativePenaltyLaw.Art55;
        var (officers, record) = (form.OfficersOf(recorded.Officers), form.RecordOf(recorded.RecordSha256, article));
        var recorder = form.Need(record?.Recorder, article, "记录人", "who took the record down");
        if (filed is not null) form.Add(new FormBlock.Grid([[new("案由", "Cause", $"涉嫌{form.OffenceOf(filed.Act.Offence).Zh}")]]));
        if (record is not null)
            form.Add(new FormBlock.Grid([[new("勘验时间", "Time", $"{FormText.Zh(record.From)}至{FormText.Zh(record.To)}", $"{FormText.En(record.From)} to {FormText.En(record.To)}")]]));
        form.Add(new FormBlock.Grid(
            [
                [new("勘验场所", "Place", recorded.Place), new("天气情况", "Weather", record?.About ?? FormText.NotOnRecord)],
                [new("勘验人", "Inquest by", officers.Text())],
                [new("记录人", "Taken down by", recorder)],
            ]));
        if (recorded.Asked is { } present)
            form.Add(form.AskedGrid(present, form.NameOf(present, article), new("当事人或其代理人", "Party or agent")));
        form.AddTranscript(record, article, new("勘验情况及结果", "Findings"));
        form.Add(new FormBlock.Signatures(
            [
                new("当事人或其代理人签名", "Party or agent", null, FormText.Zh(recorded.Signature)),
                new("记录人签名", "Taken down by", recorder, DocumentText.Zh(record?.To.Date ?? recorded.On)),
                .. officers.SignaturePlaces("勘验人签名", "Inquest by"),
            ]));
    }
}
