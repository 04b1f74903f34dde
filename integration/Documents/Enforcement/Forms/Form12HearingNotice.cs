using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>听证通知书, no. 12: when, where and before whom; seven working days ahead (APL 64(2)).</summary>
internal static class Form12HearingNotice
{
    public static readonly EnforcementForm Form = EnforcementForm.Of<CaseHearingScheduled>(
        12, "听证通知书", "Notice of Hearing",
        new(AdministrativePenaltyLaw.Art64, "听证：没有确定听证的时间、地点", "hearing: none is scheduled"),
        Fill, isAddressed: true);

    private static void Fill(FormDraft form, CaseHearingScheduled scheduled)
    {
        var article = AdministrativePenaltyLaw.Art64;
        if (form.Begin(scheduled.NotifiedOn) is not { } filed) return;
        var (about, requested, you) = (form.ParticularsFor(article), form.Last<CaseHearingRequested>(), PartyText.You(filed.Party));
        var asked = requested is null ? "" : $"于{DocumentText.Zh(requested.On)}提出的";
        form.Add(form.PartyGrid(filed.Party, article));
        form.Add(new FormBlock.Prose(
            [
                new(
                    $"根据{you}{asked}申请，关于涉嫌{form.OffenceOf(filed.Act.Offence).Zh}一案，现定于{Time(form, scheduled)}在{form.Need(scheduled.Place, article, "听证地点", "place of the hearing")}"
                    + $"{(scheduled.InPublic ? "公开" : "不公开")}举行听证会，请准时出席。",
                    $"The hearing is held on {TimeEn(scheduled)}, {(scheduled.InPublic ? "in public" : "not in public")} ({Citation.En(article)})."),
            ],
            Addressee: form.NameOf(filed.Party, article)));
        form.Add(new FormBlock.Grid([[new("听证主持人", "Chair", form.Need(scheduled.Chair.Name, article, "听证主持人", "chair of the hearing")), new("是否公开", "Public", scheduled.InPublic ? "公开" : "不公开")]]));
        form.Add(new FormBlock.Prose(
            [
                new($"根据{Citation.Zh(article)}的规定，{you}认为主持人与本案有直接利害关系的，有权申请回避。", "You may ask that a chair with a direct interest withdraw."),
                new("1.请事先准备相关证据，通知证人，亲自参加或者委托一至二人代理。", "1. Bring evidence and witnesses; you may come in person or through one or two agents."),
                new("2.委托代理人参加听证的，应当在听证会前向本机关提交授权委托书等有关证明。", "2. An agent hands in a written authority before the hearing."),
                new("3.申请延期举行的，应当在举行听证会前向本机关提出，由本机关决定是否延期。", "3. A postponement is to be asked for before the hearing."),
                new("4.无正当理由拒不出席或者未经许可中途退出听证的，视为放弃听证权利，本机关终止听证。", "4. Who stays away or leaves without good reason gives up the hearing."),
            ],
            new("注意事项", "Please note")));
        form.Add(new FormBlock.Grid(
            [
                [new("联系地址", "Address", about.Address)],
                [new("联系人", "Contact", about.Contact), new("联系电话", "Telephone", about.Telephone)],
            ],
            new("本机关", "Agency")));
        form.AddSeal();
        form.InTwoCopies();
    }

    /// <summary>Day and hour; a notice that was recorded with its day alone lacks what the law demands.</summary>
    private static string Time(FormDraft form, CaseHearingScheduled scheduled)
    {
        if (scheduled.StartsAt is { } hour) return FormText.Zh(scheduled.HeldOn + hour);
        form.Lacks(AdministrativePenaltyLaw.Art64, "听证时间：通知只记录了日期", "time of the hearing: the notice was recorded with its day alone");
        return DocumentText.Zh(scheduled.HeldOn);
    }

    private static string TimeEn(CaseHearingScheduled scheduled) =>
        scheduled.StartsAt is { } hour ? FormText.En(scheduled.HeldOn + hour) : DocumentText.En(scheduled.HeldOn);
}
