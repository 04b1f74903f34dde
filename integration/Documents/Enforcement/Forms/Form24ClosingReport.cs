using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>结案报告, no. 24: how the case went, what was decided, how it was performed, and the leave to close it (TEP).</summary>
internal static class Form24ClosingReport
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<CaseClosed>(
        24, "结案报告", "Closing Report",
        new(EnforcementForm.Series, "结案：尚未结案", "closing: the case is not closed"),
        Fill);

    private static void Fill(FormDraft form, CaseClosed closed)
    {
        if (form.Begin(closed.On) is not { } filed) return;
        var article = AdministrativePenaltyLaw.Art57;
        form.Add(new FormBlock.Grid(
            [
                [new("立案时间", "Filed", DocumentText.Zh(filed.On)), new("结案时间", "Closed", DocumentText.Zh(closed.On))],
                [new("程序", "Procedure", filed.Procedure is CaseProcedure.Ordinary ? "普通程序" : "简易程序"), new("办案期限", "To be decided by", DocumentText.Zh(filed.DecideBy.Due))],
            ]));
        form.Add(form.MatterGrid(filed, found: form.Story.Last<PenaltyDecided>() is not null));
        form.Add(form.PartyGrid(filed.Party, article, new("当事人基本情况", "Party")));
        form.Add(new FormBlock.Prose(
            [.. Course(form).Select(step => new Passage(step, ""))],
            new("案件基本情况及处理经过", "How the case went")));
        var outcome = OutcomeOf(form);
        form.Add(new FormBlock.Prose([new(form.Need(outcome, article, "处理结果", "what was decided"), "")], new("处理结果", "What was decided")));
        form.Add(new FormBlock.Prose([new(Performance(form, closed), "")], new("执行情况", "How it was performed")));
        var officers = form.OfficersOf();
        form.Add(new FormBlock.Signatures(
            [
                .. officers.SignaturePlaces("经办人签名", "Handled by"),
                new("经办机构负责人意见（签名）", "Opinion of the head of the unit"),
                new("执法部门负责人意见（签名）", "Approval of the head of the agency", closed.ApprovedBy.Name, $"同意结案。{DocumentText.Zh(closed.On)}"),
            ]));
    }

    /// <summary>The steps of the case, one a sentence.</summary>
    private static IEnumerable<string> Course(FormDraft form)
    {
        if (form.Last<InvestigationConcluded>() is { } concluded) yield return $"{DocumentText.Zh(concluded.On)}，调查终结。";
        if (form.Last<LegalReviewPassed>() is { } reviewed) yield return $"{DocumentText.Zh(reviewed.On)}，法制审核通过（审核人：{reviewed.Reviewer.Name}）。";
        if (form.Last<NoticeServed>() is { } notice) yield return $"{DocumentText.Zh(notice.ServedOn)}，送达《违法行为通知书》。";
        if (form.Last<DefenceReviewed>() is { } defence) yield return $"{DocumentText.Zh(defence.On)}，复核陈述、申辩意见，{(defence.Accepted ? "予以采纳" : "不予采纳")}。";
        if (form.Last<CaseHearingHeld>() is { } hearing) yield return $"{DocumentText.Zh(hearing.On)}，举行听证（主持人：{hearing.Chair.Name}）。";
        if (form.Last<CollectiveDecisionRecorded>() is { } collective) yield return $"{DocumentText.Zh(collective.On)}，集体讨论决定。";
        if (form.Last<DecisionServed>() is { } served) yield return $"{DocumentText.Zh(served.ServedOn)}，送达处罚决定书（{FormText.Zh(served.Method)}）。";
    }

    private static string? OutcomeOf(FormDraft form)
    {
        if (form.Last<PenaltyDecided>() is { } decided)
            return $"{DocumentText.Zh(decided.On)}，本机关作出行政处罚决定（文号：{decided.DecisionNumber}）：{FormText.Zh(decided.Penalties)}。{ChangeOf(form)}";
        if (form.Last<NoPenaltyDecided>() is { } none)
            return $"{DocumentText.Zh(none.On)}，本机关决定不予行政处罚（文号：{none.DecisionNumber}）：{none.Reasons}";
        if (form.Last<CaseTransferredToPolice>() is { } police)
            return $"{DocumentText.Zh(police.On)}，移送{police.PoliceAuthority}（文号：{police.DocumentNumber}）。";
        if (form.Last<CaseTransferredToAgency>() is { } moved)
            return $"{DocumentText.Zh(moved.On)}，移送{moved.ToAgency}管辖（文号：{moved.DocumentNumber}）。";
        if (form.Last<CaseWithdrawn>() is { } withdrawn) return $"{DocumentText.Zh(withdrawn.On)}，撤销案件：{withdrawn.Reason}";
        return form.Last<CaseTerminated>() is { } ended ? $"{DocumentText.Zh(ended.On)}，终止案件：{ended.Reason}" : null;
    }

    /// <summary>What reconsideration or judgment made of the decision.</summary>
    private static string ChangeOf(FormDraft form)
    {
        if (form.Last<DecisionRevoked>() is { } revoked) return $"{DocumentText.Zh(revoked.On)}，该决定被撤销（文号：{revoked.Document}）。";
        if (form.Last<DecisionChanged>() is { } changed) return $"{DocumentText.Zh(changed.On)}，该决定变更为：{FormText.Zh(changed.After)}（文号：{changed.Document}）。";
        return form.Last<DecisionUpheld>() is { } upheld ? $"{DocumentText.Zh(upheld.On)}，该决定被维持（文号：{upheld.Document}）。" : "";
    }

    private static string Performance(FormDraft form, CaseClosed closed)
    {
        var paid = form.All<FinePaid>().Aggregate(Money.Zero, (sum, payment) => sum + payment.Amount);
        var compelled = form.All<FineCompulsorilyCollected>().Aggregate(Money.Zero, (sum, money) => sum + money.Amount);
        var payment = paid.Fen > 0 ? $"已缴纳{ChineseAmount.Of(paid)}。" : "";
        return payment + (compelled.Fen > 0 ? $"强制执行{ChineseAmount.Of(compelled)}。" : "") + closed.Ground switch
        {
            ClosingGround.Performed => "行政处罚决定履行完毕。",
            ClosingGround.Enforced => "强制执行完毕或者执行终结。",
            ClosingGround.NoPenalty => "不予行政处罚，无执行内容。",
            ClosingGround.Transferred => "案件已移送，无执行内容。",
            ClosingGround.Withdrawn => "案件已撤销，无执行内容。",
            ClosingGround.Terminated => "案件已终止，无执行内容。",
            _ => "行政处罚决定已被撤销，无执行内容。",
        };
    }
}
