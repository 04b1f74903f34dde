using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>延长行政强制措施期限通知书, no. 9: once, by thirty days at most, with reasons (ACL 25).</summary>
internal static class Form09MeasureExtended
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<MeasureExtended>(
        9, "延长行政强制措施期限通知书", "Notice that a Compulsory Measure is Extended",
        new(AdministrativeCompulsionLaw.Art25, "延长期限：没有延长行政强制措施", "extension: no measure was extended"),
        Fill, isAddressed: true);

    private static void Fill(FormDraft form, MeasureExtended extended)
    {
        var article = AdministrativeCompulsionLaw.Art25;
        if (form.BeginMeasure(extended.On, extended.Document) is not { } imposed) return;
        var kind = imposed.Kind.Words();
        form.Add(form.PartyGrid(imposed.Party, article));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"因{PartyText.You(imposed.Party)}涉嫌{form.OffenceOf(imposed.Offence).Zh}，本机关依法于{DocumentText.Zh(imposed.From)}采取了{kind.Zh}的行政强制措施，"
                    + $"《行政强制措施决定书》文号：{imposed.DecisionNumber}。",
                    $"The measure: {kind.En}, decision {imposed.DecisionNumber} of {DocumentText.En(imposed.On)}."),
                new(
                    $"现因{form.Need(extended.Reasons.TrimEnd('。'), article, "延长理由", "reasons")}，依据{Citation.Zh(article)}的规定，经本机关负责人批准（批准文号：{extended.Approval.Document}），"
                    + $"决定将行政强制措施期限由{DocumentText.Zh(extended.Before.Due)}延长至{DocumentText.Zh(extended.After.Due)}。",
                    $"Extended from {DocumentText.En(extended.Before.Due)} to {DocumentText.En(extended.After.Due)} ({Citation.En(article)})."),
                RemedyText.Of(form, article),
            ],
            Addressee: form.NameOf(imposed.Party, article)));
        form.Add(new FormBlock.Signatures([new("当事人或其代理人签名", "Party or agent")]));
        form.AddSeal();
        form.InTwoCopies();
    }
}
