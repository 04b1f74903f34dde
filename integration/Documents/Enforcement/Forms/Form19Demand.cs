using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>催告书, no. 19: perform, by when, how, how much; and the right to be heard (ACL 35, 54). Of a fine, or of another duty.</summary>
internal static class Form19Demand
{
    public static readonly EnforcementForm Form = new(
        19, "催告书", "Demand for Performance", IsAddressed: true,
        story => story.Facts.Where(told => told.Fact is PerformanceDemanded or DutyDemanded),
        (form, told) =>
        {
            if (told.Fact is PerformanceDemanded fine) Fill(form, fine);
            else Fill(form, (DutyDemanded)told.Fact);
        },
        new(AdministrativeCompulsionLaw.Art35, "催告：没有催告履行", "demand: none was made"));

    private static void Fill(FormDraft form, DutyDemanded demanded)
    {
        var article = AdministrativeCompulsionLaw.Art35;
        if (form.Begin(demanded.On, demanded.Document) is not { } filed) return;
        var (you, executed) = (PartyText.You(filed.Party), form.ExecutedOf(demanded.DecisionNumber, article));
        form.Add(form.PartyGrid(filed.Party, article));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"因{you}{form.OffenceOf(filed.Act.Offence).Zh}，本机关于{DocumentText.Zh(executed.On)}作出{executed.Zh}（文号：{demanded.DecisionNumber}）。"
                    + $"{you}逾期未履行义务，根据{Citation.Zh(article)}的规定，现就有关事项催告如下，请按要求履行：",
                    $"You have not performed the {executed.En} {demanded.DecisionNumber} in time. You are called upon to do so ({Citation.En(article)})."),
            ],
            Addressee: form.NameOf(filed.Party, article)));
        form.Add(new FormBlock.Grid(
            [
                [new("履行标的", "What", form.Need(demanded.Duty, article, "履行标的", "what is to be done"))],
                [new("履行期限", "By when", $"{DocumentText.Zh(demanded.PerformBy)}前（含当日）", $"by {DocumentText.En(demanded.PerformBy)}")],
                [new("履行方式", "How", form.Need(demanded.Manner, article, "履行方式", "how it is to be done"))],
            ]));
        form.Add(new FormBlock.Choices(null, Sanctions(byItself: true, $"依法申请人民法院强制执行（{Citation.Zh(AdministrativeCompulsionLaw.Art54)}）。", "Otherwise the court will be asked to enforce.")));
        form.Add(new FormBlock.Prose([ToBeHeard(you)], new("告知事项", "Be told")));
        form.AddSeal();
        form.InTwoCopies();
    }

    private static void Fill(FormDraft form, PerformanceDemanded demanded)
    {
        var article = AdministrativeCompulsionLaw.Art35;
        if (form.Begin(demanded.On, demanded.Document) is not { } filed) return;
        var (imposed, accrued, about, you) = (form.Last<FineImposed>(), form.Last<SurchargeAccrued>(), form.ParticularsFor(article), PartyText.You(filed.Party));
        var decision = form.Need(imposed?.DecisionNumber, article, "行政处罚决定书文号", "number of the decision");
        var owed = demanded.Fine + demanded.Surcharge;
        if (owed.Fen <= 0) form.Lacks(article, "明确的金额", "the definite amount");
        form.Add(form.PartyGrid(filed.Party, article));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"因{you}{form.OffenceOf(filed.Act.Offence).Zh}，本机关于{(imposed is null ? "" : DocumentText.Zh(imposed.DecidedOn))}作出了行政处罚决定（文号：{decision}）。"
                    + $"{you}逾期未履行义务，根据{FormText.Zh([article, AdministrativeCompulsionLaw.Art54])}的规定，现就有关事项催告如下，请按要求履行：",
                    $"You have not performed the decision {decision} in time. You are called upon to do so ({FormText.En([article, AdministrativeCompulsionLaw.Art54])})."),
            ],
            Addressee: form.NameOf(filed.Party, article)));
        form.Add(new FormBlock.Grid(
            [
                [new("履行标的", "What", $"罚款{ChineseAmount.Of(demanded.Fine)}"
                    + (demanded.Surcharge.Fen > 0 ? $"\n加处罚款{ChineseAmount.Of(demanded.Surcharge)}{DaysOf(accrued)}\n合计{ChineseAmount.Of(owed)}" : ""), $"{ChineseAmount.Figures(owed)} yuan in all")],
                [new("履行期限", "By when", $"自收到本催告书之日起十日（工作日）内，即{DocumentText.Zh(demanded.CourtFrom.PlusDays(-1))}前（含当日）", $"by {DocumentText.En(demanded.CourtFrom.PlusDays(-1))}")],
                [new("履行方式", "How", $"缴至{about.Bank}（账号：{about.BankAccount}），或者通过电子支付系统缴纳", "at the designated bank, or electronically")],
            ]));
        form.Add(new FormBlock.Choices(null, Sanctions(
            byItself: false, $"自{DocumentText.Zh(demanded.CourtFrom)}起依法申请人民法院强制执行（{Citation.Zh(AdministrativeCompulsionLaw.Art54)}）。",
            $"Otherwise the court will be asked to enforce from {DocumentText.En(demanded.CourtFrom)}.")));
        form.Add(new FormBlock.Prose(
            [
                RemedyText.Surcharge(form),
                ToBeHeard(you),
            ],
            new("告知事项", "Be told")));
        form.AddSeal();
        form.InTwoCopies();
    }

    private static System.Collections.Immutable.ImmutableArray<Choice> Sanctions(bool byItself, string court, string courtEn) =>
    [
        new(byItself, "逾期仍不履行的，本机关将依法强制执行。", "Otherwise this agency enforces by itself."),
        new(!byItself, $"逾期仍不履行的，本机关将{court}", courtEn),
    ];

    private static Passage ToBeHeard(string you) => new(
        $"{you}收到本催告书后有权进行陈述和申辩（{Citation.Zh(AdministrativeCompulsionLaw.Art36)}）。",
        $"You have the right to state your case ({Citation.En(AdministrativeCompulsionLaw.Art36)}).");

    private static string DaysOf(SurchargeAccrued? accrued) => accrued is null
        ? ""
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"（计至{DocumentText.Zh(accrued.Through)}，{accrued.Days}日）");
}
