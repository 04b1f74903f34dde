using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>代履行决定书, no. 21: who performs in the party's place, what, why, how, when, and at what cost (ACL 50 to 52).</summary>
internal static class Form21SubstitutePerformance
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<SubstitutePerformanceDecided>(
        21, "代履行决定书", "Decision on Substitute Performance",
        new(AdministrativeCompulsionLaw.Art51, "代履行：没有作出代履行决定", "substitute performance: none was decided"),
        Fill, isAddressed: true);

    private static void Fill(FormDraft form, SubstitutePerformanceDecided decided)
    {
        var article = AdministrativeCompulsionLaw.Art51;
        if (form.Begin(decided.On, decided.Document) is not { } filed) return;
        var you = PartyText.You(filed.Party);
        var executed = form.ExecutedOf(decided.DecisionNumber, article);
        if (decided.Basis.IsEmpty) form.Lacks(article, "代履行的依据", "basis of the substitute performance");
        form.Add(form.PartyGrid(filed.Party, article));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"因{you}{form.OffenceOf(filed.Act.Offence).Zh}，本机关于{DocumentText.Zh(executed.On)}作出{executed.Zh}（文号：{decided.DecisionNumber}）。"
                    + DemandOf(form, decided, you),
                    $"The {executed.En} {decided.DecisionNumber} was not performed."),
                new($"代履行的理由：{form.Need(decided.Reasons, article, "代履行的理由", "the reasons").TrimEnd('。')}。", ""),
                new(
                    $"依据{FormText.Zh([.. decided.Basis, AdministrativeCompulsionLaw.Art50, article])}的规定，本机关决定依法代履行。",
                    $"Somebody else performs in your place ({FormText.En([.. decided.Basis, AdministrativeCompulsionLaw.Art50, article])})."),
            ],
            Addressee: form.NameOf(filed.Party, article)));
        form.Add(new FormBlock.Grid(
            [
                [new("代履行人", "Performed by", form.Need(decided.Performer, article, "代履行人", "who performs"))],
                [new("代履行标的", "What", form.Need(decided.Subject, article, "代履行标的", "what is performed"))],
                [new("代履行方式", "How", form.Need(decided.Manner, article, "代履行方式", "how it is performed"))],
                [new("代履行时间", "When", $"{DocumentText.Zh(decided.From)}至{DocumentText.Zh(decided.Until)}", $"{DocumentText.En(decided.From)} to {DocumentText.En(decided.Until)}")],
                [new("费用预算", "Budget", ChineseAmount.Of(decided.Budget), $"{ChineseAmount.Figures(decided.Budget)} yuan")],
            ]));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"代履行的费用按照成本合理确定，由{you}承担，法律另有规定的除外。代履行时，本机关派员到场监督；代履行完毕，到场监督的工作人员、代履行人和当事人或者见证人在执行文书上签名或者盖章。",
                    $"The cost is set reasonably at what it costs, and is yours unless the law says otherwise. Officers of the agency supervise ({Citation.En(article)})."),
                new($"代履行实施前{you}履行义务的，停止代履行。", "If you perform before, it stops."),
                RemedyText.Of(form, article),
            ],
            new("告知事项", "Be told")));
        form.AddSeal();
        form.InTwoCopies();
    }

    private static string DemandOf(FormDraft form, SubstitutePerformanceDecided decided, string you)
    {
        if (decided.Immediate)
            return $"现需要立即清除道路、航道或者公共场所的遗洒物、障碍物或者污染物，{you}不能清除，依据{Citation.Zh(AdministrativeCompulsionLaw.Art52)}的规定立即实施代履行。";
        var demanded = form.Take(form.Story.All<DutyDemanded>().LastOrDefault(told => told.Is.Document == decided.Demand));
        var number = form.Need(demanded?.Document, AdministrativeCompulsionLaw.Art51, "催告书文号：代履行三日前须经催告", "number of the demand, which must come three days before");
        return $"本机关于{(demanded is null ? "" : DocumentText.Zh(demanded.ServedOn))}送达《催告书》（文号：{number}），{you}逾期仍未履行。";
    }
}
