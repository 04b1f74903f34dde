using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>证据登记保存清单, no. 6: what is registered in advance because it may be lost (APL 56).</summary>
internal static class Form06AdvanceRegistration
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<EvidenceRegisteredInAdvance>(
        6, "证据登记保存清单", "List of Evidence Registered in Advance",
        new(AdministrativePenaltyLaw.Art56, "证据登记保存：没有先行登记保存的证据", "advance registration: no evidence was so registered"),
        Fill, isAddressed: true);

    private static void Fill(FormDraft form, EvidenceRegisteredInAdvance registered)
    {
        var article = AdministrativePenaltyLaw.Art56;
        if (form.Begin(registered.On, registered.Document) is not { } filed) return;
        var (name, you) = (form.OffenceOf(filed.Act.Offence).Zh, PartyText.You(filed.Party));
        // One list may hold several items, each of which is a stream of its own.
        var listed = form.Story.All<EvidenceRegisteredInAdvance>().Where(told => told.Is.Document == registered.Document)
            .Select(told => (Registered: form.Take(told), Item: form.Take(form.Story.In(told.Recorded.Stream).First<EvidenceCollected>()))).ToList();
        form.Add(form.PartyGrid(filed.Party, article));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"因调查{you}涉嫌{name}一案，证据可能灭失或者以后难以取得，根据{Citation.Zh(article)}的规定，经本机关负责人批准（批准文号：{registered.Approval.Document}），"
                    + $"对{you}的下列物品自{DocumentText.Zh(registered.On)}起先行登记保存，并于{DocumentText.Zh(registered.DisposeBy.Due)}前（含当日）作出处理决定。"
                    + "在此期间，当事人或者有关人员不得销毁或者转移证据。",
                    $"Registered in advance from {DocumentText.En(registered.On)}, to be disposed of by {DocumentText.En(registered.DisposeBy.Due)} ({Citation.En(article)}). "
                    + "Nobody may destroy or remove it meanwhile."),
                new($"登记保存理由：{registered.Reasons}", ""),
            ]));
        form.Add(new FormBlock.Items(
            new("登记保存的证据", "Evidence registered"),
            [new("证据名称", "Name"), new("来源", "Source"), new("登记保存地点", "Where it is kept")],
            [.. listed.Select(item => ImmutableArray.Create(
                form.Need(item.Item?.Title, article, "证据名称", "name of the evidence"), item.Item?.Source ?? FormText.NotOnRecord, item.Registered.KeptAt))]));
        var officers = listed[0].Item is { } first ? first.Officers : [];
        form.Add(new FormBlock.Signatures([new("当事人或其代理人签名", "Party or agent"), .. officers.SignaturePlaces()]));
        form.AddSeal();
        form.InTwoCopies();
    }
}
