using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>抽样取证凭证, no. 5: of what samples were taken (APL 56).</summary>
internal static class Form05SamplingVoucher
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<InvestigationRecorded>(
        5, "抽样取证凭证", "Sampling Voucher",
        new(AdministrativePenaltyLaw.Art56, "抽样取证：没有抽样取证在案", "sampling: none is on record"),
        Fill, isAddressed: true, recorded => recorded.Kind is InvestigationRecord.Sampling);

    private static void Fill(FormDraft form, InvestigationRecorded recorded)
    {
        var article = AdministrativePenaltyLaw.Art56;
        if (form.Begin(recorded.On) is not { } filed) return;
        var (officers, record) = (form.OfficersOf(recorded.Officers), form.RecordOf(recorded.RecordSha256, article));
        form.Add(form.PartyGrid(filed.Party, article));
        if (record is not null)
            form.Add(new FormBlock.Grid([[new("抽样取证时间", "Time", $"{FormText.Zh(record.From)}至{FormText.Zh(record.To)}", $"{FormText.En(record.From)} to {FormText.En(record.To)}")]]));
        form.Add(new FormBlock.Grid([[new("抽样地点", "Place", recorded.Place)]]));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"依据{Citation.Zh(article)}的规定，对{PartyText.You(filed.Party)}的下列物品进行抽样取证。",
                    $"Samples were taken of the following ({Citation.En(article)})."),
            ]));
        if (record is { Items: [] })
            form.Lacks(article, "被抽样物品：笔录未列出", "what was sampled: the record lists nothing");
        form.Add(new FormBlock.Items(
            new("被抽样物品", "What was sampled"),
            [new("名称", "Name"), new("规格及批号", "Specification, batch"), new("数量", "Quantity"), new("所在地点", "Where it was")],
            [.. (record?.Items ?? []).Select(item => ImmutableArray.Create(item.Name, item.Specification, item.Quantity, item.Place))]));
        form.Add(new FormBlock.Signatures(
            [new("当事人或其代理人签名", "Party or agent", null, FormText.Zh(recorded.Signature)), .. officers.SignaturePlaces()]));
        form.AddSeal();
        form.InTwoCopies();
    }
}
