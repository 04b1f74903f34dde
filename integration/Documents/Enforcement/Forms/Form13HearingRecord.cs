using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>听证笔录, no. 13: who took part, what was said, and who signed (APL 64(8)).</summary>
internal static class Form13HearingRecord
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<CaseHearingHeld>(
        13, "听证笔录", "Record of Hearing",
        new(AdministrativePenaltyLaw.Art64, "听证：没有举行听证", "hearing: none was held"),
        Fill);

    private static void Fill(FormDraft form, CaseHearingHeld held)
    {
        var article = AdministrativePenaltyLaw.Art64;
        if (form.Begin(held.On) is not { } filed) return;
        var (officers, record, scheduled) = (form.OfficersOf(), form.RecordOf(held.RecordSha256, article), form.Last<CaseHearingScheduled>());
        var recorder = form.Need(record?.Recorder, article, "记录员", "who took the record down");
        form.Add(new FormBlock.Grid([[new("案件名称", "Case", $"涉嫌{form.OffenceOf(filed.Act.Offence).Zh}案")], [new("主持听证机关", "Agency", filed.Agency)]]));
        if (record is not null)
            form.Add(new FormBlock.Grid([[new("听证时间", "Time", $"{FormText.Zh(record.From)}至{FormText.Zh(record.To)}", $"{FormText.En(record.From)} to {FormText.En(record.To)}")]]));
        form.Add(new FormBlock.Grid(
            [
                [
                    new("听证地点", "Place", form.Need(scheduled?.Place, article, "听证地点", "place of the hearing")),
                    new("是否公开", "Public", scheduled is { InPublic: true } ? "公开" : "不公开"),
                ],
                [new("主持人", "Chair", held.Chair.Name), new("记录员", "Taken down by", recorder)],
                [new("执法人员", "Officers", officers.Text())],
                [
                    new("当事人", "Party", form.NameOf(filed.Party, article)),
                    new("委托代理人", "Agents", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{held.Agents}人")),
                ],
            ]));
        form.AddTranscript(record, article, new("听证记录", "What was said"));
        form.Add(new FormBlock.Signatures(
            [
                new("当事人或其委托代理人签名", "Party or agent", null, FormText.Zh(held.Signature)),
                new("主持人签名", "Chair", held.Chair.Name, DocumentText.Zh(held.On)),
                new("记录员签名", "Taken down by", recorder, DocumentText.Zh(held.On)),
                .. officers.SignaturePlaces(),
            ]));
    }
}
