using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>What decisions tell about remedies, payment and the surcharge (APL 52, 59; ACL 45).</summary>
internal static class RemedyText
{
    /// <summary>The two ways, of which the party chooses (ARL 20; Administrative Litigation Law 46), and that neither stays the decision (APL 73).</summary>
    /// <param name="owed">What is decided is to be performed, and is enforced when it is not (APL 72; ACL 53).</param>
    public static Passage Of(FormDraft draft, string article, bool owed = false)
    {
        var (about, apply, sue) = (draft.ParticularsFor(article), DaysToApply(draft), MonthsToSue(draft));
        var paper = draft.IsNotice ? "通知" : "决定";
        return new(
            $"如不服本{paper}，可以自收到本{paper}书之日起{FormText.Days(apply)}内向{about.Reconsideration}申请行政复议，也可以自收到本{paper}书之日起"
            + $"{ChineseNumeral.Of(sue)}个月内依法向{about.Court}提起行政诉讼，但本{paper}不停止执行，法律另有规定的除外。"
            + (owed ? "逾期不申请行政复议、不提起行政诉讼又不履行的，本机关将依法申请人民法院强制执行或者依照有关规定强制执行。" : ""),
            $"You may apply for reconsideration within {apply} days, or sue within {sue} months, of receiving this paper ({Articles()}). Neither stays the decision "
            + $"unless the law says otherwise.{(owed ? " If you do neither and do not perform, the agency will have it enforced." : "")}");
    }

    /// <summary>Of a decision made on the spot: reconsideration comes first (ARL 23(1)).</summary>
    public static Passage OnTheSpot(FormDraft draft, string article)
    {
        var (about, apply, after) = (draft.ParticularsFor(article), DaysToApply(draft), AdministrativeLitigationLaw.DaysToSueAfterReconsideration.On(draft.On));
        return new(
            $"根据{Citation.Zh(AdministrativeReconsiderationLaw.Art23)}第一款第（一）项的规定，对当场作出的行政处罚决定不服的，应当先申请行政复议：如不服本决定，应当自收到本决定书之日起"
            + $"{FormText.Days(apply)}内先向{about.Reconsideration}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起{FormText.Days(after)}内依法向"
            + $"{about.Court}提起行政诉讼。复议、诉讼期间本决定不停止执行，法律另有规定的除外。",
            $"A decision made on the spot goes to reconsideration first ({Citation.En(AdministrativeReconsiderationLaw.Art23_1)}): apply within {apply} days of receiving "
            + $"it; only against the outcome may you sue, within {after} days.");
    }

    /// <summary>Where and until when a fine is paid, and what delay costs (APL 67, 72; told under ACL 45).</summary>
    public static Choice AtTheBank(FormDraft draft, bool holds, string article)
    {
        var (about, days) = (draft.ParticularsFor(article), AdministrativePenaltyLaw.DaysToPay.On(draft.On));
        return new(
            holds,
            $"自收到本决定书之日起{FormText.Days(days)}内缴至{about.Bank}（账号：{about.BankAccount}），或者通过电子支付系统缴纳。{Surcharge(draft).Zh}",
            $"Pay within {days} days of receiving this decision at the bank named, or electronically ({Citation.En(AdministrativePenaltyLaw.Art67)}). {Surcharge(draft).En}");
    }

    /// <summary>The rate of the surcharge, which is told beforehand (ACL 45), and its ceiling.</summary>
    public static Passage Surcharge(FormDraft draft)
    {
        var percent = AdministrativePenaltyLaw.SurchargePercentPerDay.On(draft.On);
        return new(
            $"到期不缴纳罚款的，依据{Citation.Zh(AdministrativePenaltyLaw.Art72)}、{Citation.Zh(AdministrativeCompulsionLaw.Art45)}的规定，"
            + $"每日按罚款数额的百分之{ChineseNumeral.Of(percent)}加处罚款，加处罚款的数额不超过罚款数额。",
            $"After that {percent}% of the fine is added a day, up to the amount of the fine "
            + $"({Citation.En(AdministrativePenaltyLaw.Art72)}; {Citation.En(AdministrativeCompulsionLaw.Art45)}).");
    }

    private static int DaysToApply(FormDraft draft) => AdministrativeReconsiderationLaw.DaysToApply.On(draft.On);

    private static int MonthsToSue(FormDraft draft) => AdministrativeLitigationLaw.MonthsToSue.On(draft.On);

    private static string Articles() =>
        $"{Citation.En(AdministrativeReconsiderationLaw.Art20)}; {Citation.En(AdministrativeLitigationLaw.Art46)}";
}
