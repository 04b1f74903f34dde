using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>行政处罚决定书, no. 15: the six contents of APL 59, with the rate of the surcharge (ACL 45).</summary>
internal static class Form15PenaltyDecision
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<PenaltyDecided>(
        15, "行政处罚决定书", "Decision on an Administrative Penalty",
        new(AdministrativePenaltyLaw.Art57, "处罚决定：尚未按普通程序作出行政处罚决定", "penalty decision: none was made in the ordinary procedure"),
        Fill, isAddressed: true, decided => decided.Procedure is CaseProcedure.Ordinary);

    private static void Fill(FormDraft form, PenaltyDecided decided)
    {
        var article = AdministrativePenaltyLaw.Art59;
        if (form.Begin(decided.On, decided.DecisionNumber) is not { } filed) return;
        var you = PartyText.You(filed.Party);
        if (decided.Penalties.IsEmpty) form.Lacks(article, "行政处罚的种类", "kind of the penalty");
        if (decided.Basis.IsEmpty) form.Lacks(article, "行政处罚的依据", "basis of the penalty");
        form.Add(form.PartyGrid(filed.Party, article));
        form.Add(form.MatterGrid(filed, found: true));
        var evidence = form.EvidenceOfTheCase();
        if (evidence.IsEmpty) form.Lacks(article, "证据", "the evidence");
        form.Add(new FormBlock.Prose(
            [
                new(form.Need(decided.Facts, article, "违反法律、法规、规章的事实", "the facts"), ""),
                new($"以上事实有下列证据证明：{string.Join('；', evidence)}。", "These facts are proved by the evidence listed."),
            ],
            new("违法事实及证据", "Facts and evidence")));
        form.Add(new FormBlock.Prose(
            [
                new(HeardText(form, decided), ""),
                new(
                    $"本机关认为，{you}的行为构成{form.OffenceOf(decided.Offence).Zh}。{form.Need(decided.Reasons, article, "处罚理由", "the reasons")}{LeniencyOf(decided)}"
                    + $"依据{FormText.Zh(decided.Basis)}的规定，本机关决定给予{you}如下行政处罚：{FormText.Zh(decided.Penalties)}。",
                    $"Under {FormText.En(decided.Basis)} this agency decides: {FormText.En(decided.Penalties)}."),
            ],
            new("处罚的种类和依据", "Kind and basis of the penalty")));
        form.Add(decided.Fine.Fen > 0
            ? new FormBlock.Choices(new("履行方式和期限", "How and when it is performed"), [RemedyText.AtTheBank(form, holds: true, article)])
            : new FormBlock.Prose(
                [new("本决定自送达之日起生效，自收到本决定书之日起履行。", "The decision takes effect on service and is to be performed from then.")],
                new("履行方式和期限", "How and when it is performed")));
        form.Add(new FormBlock.Prose([RemedyText.Of(form, article, owed: true)], new("救济途径和期限", "Remedies and periods")));
        form.AddSeal();
        form.InTwoCopies();
    }

    /// <summary>That the party was told and heard before (APL 62), as it went.</summary>
    private static string HeardText(FormDraft form, PenaltyDecided decided)
    {
        var told = $"本机关于{DocumentText.Zh(decided.NoticeServedOn)}向当事人送达《违法行为通知书》，告知拟作出的行政处罚及事实、理由、依据和依法享有的权利。";
        var waived = form.Last<RightsWaived>() is null ? "" : "当事人书面放弃了相关权利。";
        var defence = form.Last<DefenceReviewed>() is { } reviewed
            ? $"当事人提出了陈述、申辩意见，经复核，{(reviewed.Accepted ? "予以采纳" : "不予采纳")}：{reviewed.Reasons.TrimEnd('。')}。"
            : waived.Length > 0 ? "" : "当事人在规定期限内未提出陈述、申辩意见。";
        var hearing = decided.HearingHeld ? "本机关依法举行了听证。" : "";
        return told + waived + defence + hearing;
    }

    private static string LeniencyOf(PenaltyDecided decided) => decided.Leniency is { } leniency
        ? $"当事人具有{(leniency.BelowBand ? "减轻" : "从轻")}处罚情节：{leniency.Reasons.TrimEnd('。')}（{Citation.Zh(AdministrativePenaltyLaw.Art32)}）。"
        : "";
}
