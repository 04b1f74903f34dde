using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>解除证据登记保存决定书, no. 7: what was registered in advance is free again (APL 56).</summary>
internal static class Form07RegistrationLifted
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<AdvanceRegistrationDisposed>(
        7, "解除证据登记保存决定书", "Decision to End the Advance Registration of Evidence",
        new(AdministrativePenaltyLaw.Art56, "解除证据登记保存：没有解除登记保存的证据", "end of advance registration: none was ended"),
        Fill, isAddressed: true, disposed => disposed.Disposal is RegistrationDisposal.Released or RegistrationDisposal.RecordedAndReturned);

    private static void Fill(FormDraft form, AdvanceRegistrationDisposed disposed)
    {
        var article = AdministrativePenaltyLaw.Art56;
        if (form.Begin(disposed.On, disposed.Document) is not { } filed) return;
        var item = form.Story.In(form.Stream);
        var (registered, collected) = (form.Take(item.Last<EvidenceRegisteredInAdvance>()), form.Take(item.First<EvidenceCollected>()));
        var list = form.Need(registered?.Document, article, "证据登记保存清单文号", "number of the list");
        var how = disposed.Disposal is RegistrationDisposal.Released ? "" : "采取记录、复制等证据保全措施后，";
        form.Add(form.PartyGrid(filed.Party, article));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"本机关依法于{(registered is null ? "" : DocumentText.Zh(registered.On))}对{PartyText.You(filed.Party)}的“{collected?.Title}”采取了证据登记保存（《证据登记保存清单》文号：{list}）。"
                    + $"依照{Citation.Zh(article)}的规定，{how}本机关决定自{DocumentText.Zh(disposed.On)}起解除该证据登记保存。",
                    $"The advance registration under the list {list} ends on {DocumentText.En(disposed.On)} ({Citation.En(article)})."),
            ],
            Addressee: form.NameOf(filed.Party, article)));
        form.Add(new FormBlock.Signatures([new("当事人或其代理人签名", "Party or agent")]));
        form.AddSeal();
        form.InTwoCopies();
    }
}
