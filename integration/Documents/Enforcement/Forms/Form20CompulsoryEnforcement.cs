using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>行政强制执行决定书, no. 20: money is got by compulsion from what the agency already holds (ACL 43, 46).</summary>
internal static class Form20CompulsoryEnforcement
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<FineCompulsorilyCollected>(
        20, "行政强制执行决定书", "Decision on Compulsory Enforcement",
        new(AdministrativeCompulsionLaw.Art46, "行政强制执行：没有作出行政强制执行决定", "compulsory enforcement: none was decided"),
        Fill, isAddressed: true);

    private static void Fill(FormDraft form, FineCompulsorilyCollected collected)
    {
        var article = AdministrativeCompulsionLaw.Art46;
        if (form.Begin(collected.On, collected.Document) is not { } filed) return;
        var (imposed, demanded, you) = (form.Last<FineImposed>(), form.Last<PerformanceDemanded>(), PartyText.You(filed.Party));
        var decision = form.Need(imposed?.DecisionNumber, article, "行政处罚决定书文号", "number of the decision");
        var demand = form.Need(demanded?.Document, AdministrativeCompulsionLaw.Art35, "催告书文号：强制执行前须经催告", "number of the demand, which must come first");
        form.Add(form.PartyGrid(filed.Party, article));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"本机关于{(imposed is null ? "" : DocumentText.Zh(imposed.DecidedOn))}对{you}作出了行政处罚决定（文号：{decision}），{you}在法定期限内未履行。"
                    + $"本机关于{(demanded is null ? "" : DocumentText.Zh(demanded.ServedOn))}送达《催告书》（文号：{demand}），{you}逾期仍不履行且无正当理由。",
                    $"The decision {decision} was not performed, and neither was the demand {demand}."),
                new(
                    $"依据{FormText.Zh([AdministrativeCompulsionLaw.Art37, article])}的规定，本机关决定强制执行：将依法查封、扣押的财物依法拍卖抵缴{AmountOf(collected)}，"
                    + $"执行时间：{FormText.Zh(collected.ExecutedAt)}，票据号：{collected.Receipt}。",
                    $"What is held is sold and covers {ChineseAmount.Figures(collected.Amount)} yuan, {FormText.En(collected.ExecutedAt)} ({FormText.En([AdministrativeCompulsionLaw.Art37, article])})."),
                RemedyText.Of(form, article),
            ],
            Addressee: form.NameOf(filed.Party, article)));
        form.AddSeal();
        form.InTwoCopies();
    }

    private static string AmountOf(FineCompulsorilyCollected collected) =>
        collected.TowardsFine is { } fine && fine != collected.Amount
            ? $"罚款和加处罚款共{ChineseAmount.Of(collected.Amount)}，其中罚款{ChineseAmount.Of(fine)}、加处罚款{ChineseAmount.Of(collected.Amount - fine)}"
            : $"罚款{ChineseAmount.Of(collected.Amount)}";
}
