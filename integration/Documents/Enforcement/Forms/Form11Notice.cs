using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>违法行为通知书, no. 11: what penalty is proposed, on what facts, reasons and basis, and the rights to be heard (APL 44, 45, 63, 64).</summary>
internal static class Form11Notice
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<NoticeServed>(
        11, "违法行为通知书", "Notice of Violation",
        new(AdministrativePenaltyLaw.Art44, "告知：尚未告知拟作出的行政处罚", "notice: what is proposed has not been told"),
        Fill, isAddressed: true);

    private static void Fill(FormDraft form, NoticeServed notice)
    {
        var article = AdministrativePenaltyLaw.Art44;
        if (form.Begin(notice.On) is not { } filed) return;
        var (you, about) = (PartyText.You(filed.Party), form.ParticularsFor(article));
        if (notice.Proposed.IsEmpty) form.Lacks(article, "拟作出的行政处罚内容", "what penalty is proposed");
        if (notice.Basis.IsEmpty) form.Lacks(article, "拟作出行政处罚的依据", "basis of the proposed penalty");
        form.Add(form.PartyGrid(filed.Party, article));
        form.Add(new FormBlock.Prose(
            [
                new($"经调查，本机关认为{you}涉嫌{form.OffenceOf(filed.Act.Offence).Zh}。事实如下：{form.Need(notice.Facts, article, "违法事实", "the facts")}", ""),
                new($"理由：{form.Need(notice.Reasons, article, "理由", "the reasons")}", ""),
                new(
                    $"依据{FormText.Zh(notice.Basis)}的规定，本机关拟作出如下行政处罚：{FormText.Zh(notice.Proposed)}。",
                    $"Under {FormText.En(notice.Basis)} this agency proposes: {FormText.En(notice.Proposed)}."),
            ],
            Addressee: form.NameOf(filed.Party, article)));
        form.Add(new FormBlock.Choices(
            new("当事人享有的权利", "Rights of the party"),
            [
                new(
                    true,
                    $"根据{Citation.Zh(article)}、{Citation.Zh(AdministrativePenaltyLaw.Art45)}的规定，{you}如对该处罚意见有异议，可以在{DocumentText.Zh(notice.DefendBy.Due)}前（含当日）向本机关提出陈述、申辩，"
                    + "本机关将依法予以核实，不因陈述、申辩而给予更重的处罚。",
                    $"You may state your case until {DocumentText.En(notice.DefendBy.Due)}; it never makes the penalty heavier ({Citation.En(AdministrativePenaltyLaw.Art45)})."),
                new(
                    notice.HearingOffered,
                    $"根据{Citation.Zh(AdministrativePenaltyLaw.Art63)}、{Citation.Zh(AdministrativePenaltyLaw.Art64)}的规定，{you}有权"
                    + $"{(notice.RequestHearingBy is { } by ? $"在{DocumentText.Zh(by.Due)}前（含当日）" : "在收到本通知书之日起五日内")}向本机关要求举行听证；逾期不要求举行听证的，视为放弃听证的权利。",
                    notice.RequestHearingBy is { } until
                        ? $"You may ask for a hearing until {DocumentText.En(until.Due)} ({Citation.En(AdministrativePenaltyLaw.Art64)})."
                        : "The right to a hearing, where it exists."),
            ]));
        if (notice.HearingOffered && notice.RequestHearingBy is null)
            form.Lacks(AdministrativePenaltyLaw.Art64, "要求听证的期限", "until when a hearing may be asked for");
        form.Add(new FormBlock.Grid(
            [
                [new("联系地址", "Address", about.Address)],
                [new("联系人", "Contact", about.Contact), new("联系电话", "Telephone", about.Telephone)],
            ],
            new("本机关", "Agency")));
        form.Add(new FormBlock.Prose([new("注：在序号前方框内打“√”的，为当事人享有该权利。", "A ticked box marks a right that you have.")]));
        form.AddSeal();
        form.InTwoCopies();
    }
}
