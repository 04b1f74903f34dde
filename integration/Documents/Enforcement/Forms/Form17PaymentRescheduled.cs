using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>分期（延期）缴纳罚款通知书, no. 17: by when which part of a fine is to be paid (APL 66).</summary>
internal static class Form17PaymentRescheduled
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<PaymentRescheduled>(
        17, "分期（延期）缴纳罚款通知书", "Notice of Payment by Instalments or Later",
        new(AdministrativePenaltyLaw.Art66, "分期、延期缴纳：没有批准分期或者延期缴纳罚款", "instalments or deferral: none was approved"),
        Fill, isAddressed: true);

    private static void Fill(FormDraft form, PaymentRescheduled rescheduled)
    {
        var article = AdministrativePenaltyLaw.Art66;
        if (form.Begin(rescheduled.On, rescheduled.Document) is not { } filed) return;
        var you = PartyText.You(filed.Party);
        var (imposed, about) = (form.Last<FineImposed>(), form.ParticularsFor(article));
        var decision = form.Need(imposed?.DecisionNumber, article, "行政处罚决定书文号", "number of the decision");
        if (rescheduled.Instalments.IsEmpty) form.Lacks(article, "缴纳期限和数额", "by when how much is to be paid");
        var sum = rescheduled.Instalments.Aggregate(Money.Zero, (total, part) => total + part.Amount);
        var deferral = rescheduled.Kind is ReschedulingKind.Deferral;
        form.Add(form.PartyGrid(filed.Party, article));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"{(imposed is null ? "" : DocumentText.Zh(imposed.DecidedOn))}，本机关对{you}作出了行政处罚决定（文号：{decision}），罚款{(imposed is null ? "" : ChineseAmount.Of(imposed.Fine))}。"
                    + $"根据{you}于{DocumentText.Zh(rescheduled.AppliedOn)}提出的申请，{rescheduled.Reasons.TrimEnd('。')}，本机关依据{Citation.Zh(article)}的规定，现决定：",
                    $"On your application of {DocumentText.En(rescheduled.AppliedOn)} this agency decides under {Citation.En(article)}:"),
            ],
            Addressee: form.NameOf(filed.Party, article)));
        form.Add(new FormBlock.Choices(
            null,
            [
                new(
                    deferral,
                    deferral && rescheduled.Instalments is [var only, ..] ? $"同意{you}延期缴纳罚款，延长至{DocumentText.Zh(only.Due)}。" : $"同意{you}延期缴纳罚款。",
                    deferral && rescheduled.Instalments is [var later, ..] ? $"Payment is deferred to {DocumentText.En(later.Due)}." : "Payment is deferred."),
                new(!deferral, $"同意{you}分期缴纳罚款，各期数额和期限如下。", "Payment by instalments as follows."),
            ]));
        form.Add(new FormBlock.Items(
            new("缴纳期限和数额", "By when how much"),
            [new("缴纳期限（含当日）", "By"), new("数额（大写）", "In capitals"), new("数额（元）", "Yuan")],
            [.. rescheduled.Instalments.Select(part => ImmutableArray.Create(
                DocumentText.Zh(part.Due), ChineseAmount.Capitals(part.Amount), ChineseAmount.Figures(part.Amount)))]));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"以上合计{ChineseAmount.Of(sum)}，缴至{about.Bank}（账号：{about.BankAccount}）。代收机构以本通知书为据，办理收款手续。"
                    + "在批准的期限内不加处罚款；任何一期到期不缴纳的，自期满次日起依法加处罚款。",
                    "No surcharge runs within the approved time. It runs from the day after an instalment is missed."),
            ]));
        form.AddSeal();
        form.InTwoCopies();
    }
}
