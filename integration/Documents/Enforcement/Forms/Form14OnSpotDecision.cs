using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>当场行政处罚决定书, no. 14: decided, told and handed over on the spot (APL 51, 52); reconsideration comes first (ARL 23(1)).</summary>
internal static class Form14OnSpotDecision
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<PenaltyDecided>(
        14, "当场行政处罚决定书", "On-the-Spot Decision on an Administrative Penalty",
        new(AdministrativePenaltyLaw.Art52, "当场处罚决定：没有当场作出行政处罚决定", "on-the-spot decision: none was made"),
        Fill, isAddressed: true, decided => decided.Procedure is CaseProcedure.Simplified);

    private static void Fill(FormDraft form, PenaltyDecided decided)
    {
        var article = AdministrativePenaltyLaw.Art52;
        if (form.Begin(decided.On, decided.DecisionNumber) is not { } filed) return;
        var (officers, you) = (form.OfficersOf(), PartyText.You(filed.Party));
        var collected = form.Later<FineCollectedOnSpot>();
        if (decided.Penalties.IsEmpty) form.Lacks(article, "行政处罚的种类", "kind of the penalty");
        if (decided.Basis.IsEmpty) form.Lacks(article, "行政处罚的依据", "basis of the penalty");
        form.Add(form.PartyGrid(filed.Party, article));
        form.Add(form.MatterGrid(filed, found: true));
        form.Add(new FormBlock.Prose(
            [new(form.Need(decided.Facts, article, "违法事实及证据", "facts and evidence"), "")], new("违法事实及证据", "Facts and evidence")));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"{you}的行为构成{form.OffenceOf(decided.Offence).Zh}。{decided.Reasons.TrimEnd('。')}。依据{FormText.Zh([AdministrativePenaltyLaw.Art51, article])}及{FormText.Zh(decided.Basis)}的规定，"
                    + $"本机关决定给予{FormText.Zh(decided.Penalties)}的行政处罚。",
                    $"Under {FormText.En([AdministrativePenaltyLaw.Art51, article])} and {FormText.En(decided.Basis)}: {FormText.En(decided.Penalties)}."),
            ],
            new("处罚的种类和依据", "Kind and basis of the penalty")));
        if (decided.Fine.Fen > 0)
            form.Add(new FormBlock.Choices(
                new("罚款的履行方式和期限", "How and when the fine is paid"),
                [
                    new(collected is not null, OnTheSpot(collected), collected is null ? "Paid on the spot." : $"Paid on the spot, receipt {collected.ReceiptNumber}."),
                    RemedyText.AtTheBank(form, holds: collected is null, article),
                ]));
        form.Add(new FormBlock.Prose([RemedyText.OnTheSpot(form, article)], new("救济途径和期限", "Remedies and periods")));
        form.Add(new FormBlock.Prose(
            [
                new(
                    "处罚前已口头告知当事人拟作出处罚的内容及事实、理由和依据，并告知当事人依法享有的陈述权和申辩权。",
                    $"Before, the party was told by word of mouth what is proposed and why, and of the right to be heard ({Citation.En(AdministrativePenaltyLaw.Art44)})."),
            ]));
        form.Add(new FormBlock.Signatures([new("当事人或其代理人签名", "Party or agent"), .. officers.SignaturePlaces()]));
        form.AddSeal();
        form.InTwoCopies();
    }

    private static string OnTheSpot(FineCollectedOnSpot? collected) => collected is null
        ? "当场缴纳。"
        : $"当场缴纳{ChineseAmount.Of(collected.Amount)}（票据号：{collected.ReceiptNumber}）。";
}
