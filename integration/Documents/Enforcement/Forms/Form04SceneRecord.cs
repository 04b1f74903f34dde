using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>现场笔录, no. 4: what was seen on the spot, what was told and heard there (APL 46(8), 55; ACL 18).</summary>
internal static class Form04SceneRecord
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<InvestigationRecorded>(
        4, "现场笔录", "Record of the Scene",
        new(AdministrativePenaltyLaw.Art46, "现场：没有现场笔录在案", "scene: no record is on file"),
        Fill, only: recorded => recorded.Kind is InvestigationRecord.Scene);

    private static void Fill(FormDraft form, InvestigationRecorded recorded)
    {
        var filed = form.Begin(recorded.On);
        var article = AdministrativePenaltyLaw.Art55;
        var (officers, record) = (form.OfficersOf(recorded.Officers), form.RecordOf(recorded.RecordSha256, article));
        var recorder = form.Need(record?.Recorder, article, "记录人", "who took the record down");
        form.Add(new FormBlock.Grid([[new("执法地点", "Place", recorded.Place)]]));
        if (record is not null)
            form.Add(new FormBlock.Grid([[new("执法时间", "Time", $"{FormText.Zh(record.From)}至{FormText.Zh(record.To)}", $"{FormText.En(record.From)} to {FormText.En(record.To)}")]]));
        form.Add(new FormBlock.Grid(
            [
                [new("执法人员", "Officers", officers.Text())],
                [
                    new("记录人", "Taken down by", recorder),
                    new("车（船）号", "Vehicle or vessel", filed?.Act.Plate is { } plate ? FormFragments.PlateText(plate) : FormText.NotOnRecord),
                ],
            ]));
        var name = "";
        if (recorded.Asked is { } present)
        {
            name = form.NameOf(present, article);
            form.Add(form.AskedGrid(present, name, new("现场人员基本情况", "Person present"), record?.About));
        }
        form.AddTranscript(record, article, new("现场情况", "The scene"));
        form.Add(new FormBlock.Choices(
            null,
            [
                new(recorded.Signature is RecordSignature.SignedByParty, "上述笔录我已看过，或者已向我宣读过，情况属实无误。", "I have read this record, or it was read to me, and it is true."),
                new(recorded.Signature is RecordSignature.RefusalNoted, "现场人员拒绝签名，执法人员已在笔录上注明。", "The person present refused to sign, which is noted here."),
                new(recorded.Signature is RecordSignature.Witnessed, "当事人不在场，由见证人签名。", "The party was absent; a witness signed."),
            ]));
        form.Add(new FormBlock.Signatures(
            [
                new("现场人员签名", "Person present", recorded.Signature is RecordSignature.SignedByParty ? name : null, FormText.Zh(recorded.Signature)),
                new("记录人签名", "Taken down by", recorder, DocumentText.Zh(record?.To.Date ?? recorded.On)),
                .. officers.SignaturePlaces(),
            ]));
    }
}
