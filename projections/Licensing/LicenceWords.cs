using System.Diagnostics;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Projections.Licensing;

/// <summary>The facts of a licence's life in words. Natural persons appear by their family name only, and by no id.</summary>
public static class LicenceWords
{
    public static Words Of(LicenceFact fact) => fact switch
    {
        LicenceIssued issued => new(
            $"颁发许可证件 {Public(issued.Number)}，持证人{PublicName.Of(issued.Holder)}，有效期{Term(issued.Term.Until, "长期")}",
            $"Certificate {Public(issued.Number)} issued to {PublicName.Of(issued.Holder)}, valid {TermInEnglish(issued.Term.Until)}"),
        LicenceImported imported => new(
            $"由{imported.SourceSystem}迁移入库（{Public(imported.SourceKey)}）",
            $"Taken over from {imported.SourceSystem} ({Public(imported.SourceKey)})"),
        LicenceChanged { Succession: { } succession } changed => new(
            $"变更：依法由{PublicName.Of(changed.HolderAfter)}承继（{succession.Document}）",
            $"Changed: passed by legal succession to {PublicName.Of(changed.HolderAfter)} ({succession.Document})"),
        LicenceChanged changed => new($"变更：{changed.ScopeAfter.Text}", $"Changed: {changed.ScopeAfter.Caption ?? changed.ScopeAfter.Text}"),
        CertificateReplaced => new("补换证件", "Certificate replaced"),
        AnnualReviewPassed passed => new(
            $"年度审验合格，下次审验期限{Words.Day(passed.NextReview)}", $"Annual review passed; the next is due by {Words.Day(passed.NextReview)}"),
        RenewalFiled filed => new(
            filed.InTime ? "提出延续申请" : "逾期提出延续申请", filed.InTime ? "Renewal applied for in time" : "Renewal applied for late"),
        RenewalClosed closed => new($"延续申请终结（{EndOf(closed.End)}）", $"Renewal application ended: {closed.End}"),
        LicenceRenewed renewed => new(
            $"准予延续，有效期{Term(renewed.After.Until, "长期")}", $"Renewed, valid {TermInEnglish(renewed.After.Until)}"),
        RenewalDeemedGranted deemed => new(
            $"逾期未作决定，视为准予延续，有效期{Term(deemed.After.Until, "长期")}",
            $"Renewal deemed granted, no decision having been made by expiry; valid {TermInEnglish(deemed.After.Until)}"),
        TerminationNotified notified => new(
            $"报告自{Words.Day(notified.EndsOn)}起终止经营", $"Holder reported the end of operation from {Words.Day(notified.EndsOn)}"),
        LicenceSuspended suspended => new(
            $"{(suspended.Kind is SuspensionKind.LicenceWithheld ? "暂扣" : "责令停业整顿")}，自{Words.Day(suspended.From)}（{suspended.DecisionNumber}）",
            $"Suspended by order {suspended.DecisionNumber} from {Words.Day(suspended.From)} until {Words.Day(suspended.Until, "lifted")}"),
        LicenceResumed resumed => new($"恢复（{resumed.DecisionNumber}）", $"Suspension lifted ({resumed.DecisionNumber})"),
        LicenceExpired expired => new(
            $"有效期于{Words.Day(expired.LastDay)}届满，未延续", $"Expired after {Words.Day(expired.LastDay)} without renewal"),
        LicenceRescinded rescinded => new($"撤销（{rescinded.DecisionNumber}）", $"Rescinded ({rescinded.DecisionNumber})"),
        LicenceRevoked revoked => new(
            $"吊销（案号{revoked.CaseNumber}，{revoked.DecisionNumber}）", $"Revoked as a penalty (case {revoked.CaseNumber}, {revoked.DecisionNumber})"),
        LicenceWithdrawn withdrawn => new($"撤回（{withdrawn.DecisionNumber}）", $"Withdrawn in the public interest ({withdrawn.DecisionNumber})"),
        LicenceDeregistered struck => new($"注销（{struck.Document}）", $"Struck from the register ({struck.Document})"),
        LicenceRestored restored => new($"更正恢复（{restored.DocumentNumber}）", $"Restored ({restored.DocumentNumber})"),
        _ => throw new UnreachableException($"{fact.GetType().Name} has no words."),
    };

    /// <summary>Everybody reads these words: without a resident id that stands in a number.</summary>
    private static string Public(string number) => NumbersOfPersons.WithoutId(number);

    private static string Term(NodaTime.LocalDate? until, string none) => until is { } day ? $"至{Words.Day(day)}" : none;

    private static string TermInEnglish(NodaTime.LocalDate? until) => until is { } day ? $"until {Words.Day(day)}" : "without end";

    private static string EndOf(RenewalEnd end) => end switch
    {
        RenewalEnd.Refused => "不予延续",
        RenewalEnd.Withdrawn => "撤回申请",
        RenewalEnd.Terminated => "终止办理",
        RenewalEnd.NotAccepted => "不予受理",
        _ => throw new UnreachableException(),
    };
}
