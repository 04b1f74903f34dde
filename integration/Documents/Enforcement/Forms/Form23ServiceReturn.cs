using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>送达回证, no. 23: which paper reached whom, when, in which way and through whom (APL 61).</summary>
internal static class Form23ServiceReturn
{
    public static readonly EnforcementForm Form = new(
        23, "送达回证", "Return of Service", IsAddressed: false,
        story => story.Facts.Where(told => told.Fact is CorrectionOrdered or NoticeServed or DecisionServed or PerformanceDemanded or DutyDemanded),
        Fill,
        new(AdministrativePenaltyLaw.Art61, "送达：没有送达任何文书", "service: no paper was served"));

    private static void Fill(FormDraft form, Told told)
    {
        var article = AdministrativePenaltyLaw.Art61;
        var (served, on) = ServiceOf(form, told.Fact);
        if (form.Begin(on) is not { } filed) return;
        var officers = form.OfficersOf();
        var name = form.NameOf(filed.Party, article);
        form.Need(served.Number, article, "送达文书文号", "number of the paper");
        form.Add(new FormBlock.Grid(
            [
                [new("案由", "Cause", $"涉嫌{form.OffenceOf(filed.Act.Offence).Zh}")],
                [new("送达机关", "Served by", filed.Agency)],
                [new("送达文书名称及文号", "Paper and number", $"《{served.Paper}》 {served.Number}", served.PaperEn)],
                [new("受送达人", "Served on", name)],
                [new("受送达人地址", "Address", form.Need(filed.Party.Address ?? form.Open(filed.Party.PersonAddress), article, "受送达人地址", "address"))],
                [new("送达方式", "Way of service", FormText.Zh(served.Method), FormText.En(served.Method)), new("送达日期", "Served on", DocumentText.Zh(served.On), DocumentText.En(served.On))],
            ]));
        if (served.Method is ServiceMethod.Electronic)
            form.Add(new FormBlock.Grid([[new("电子送达确认书", "Signed confirmation", form.Need(served.Confirmation, article, "电子送达确认书：须经当事人签订确认书", "the party's signed confirmation of electronic service"))]]));
        if (served.Method is ServiceMethod.PublicNotice)
            form.Add(new FormBlock.Prose([new("自公告发布之日起经过三十日，视为送达。", $"Served thirty days after the public notice ({Citation.En(CivilProcedureLaw.Art95)}).")]));
        form.Add(new FormBlock.Signatures([new("收件人签名（盖章）及日期", "Received by, and when"), new("代收人签名及与受送达人关系", "Received for them by, and relation"), .. officers.SignaturePlaces("送达人签名", "Served by")]));
        form.Add(new FormBlock.Grid([[new("备注", "Remarks", "受送达人拒绝接收的，由送达人记明拒收事由和日期，由见证人签名。", "A refusal is noted here with reason and date, and signed by a witness.")]]));
    }

    private static (Service Served, NodaTime.LocalDate On) ServiceOf(FormDraft form, object fact) => fact switch
    {
        CorrectionOrdered ordered => (
            new(Form16CorrectionOrder.Form.Zh, Form16CorrectionOrder.Form.En, ordered.Document, ordered.Method, ordered.ServedOn, ordered.Confirmation), ordered.On),
        NoticeServed notice => (new("违法行为通知书", "Notice of Violation", form.Case?.CaseNumber, notice.Method, notice.ServedOn, null), notice.On),
        DecisionServed decision => (Decision(form, decision), decision.On),
        PerformanceDemanded demanded => (new("催告书", "Demand for Performance", demanded.Document, demanded.Method, demanded.ServedOn, null), demanded.On),
        DutyDemanded demanded => (new("催告书", "Demand for Performance", demanded.Document, demanded.Method, demanded.ServedOn, null), demanded.On),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Service Decision(FormDraft form, DecisionServed served)
    {
        var decided = form.Last<PenaltyDecided>();
        var (zh, en) = decided is { Procedure: CaseProcedure.Simplified }
            ? (Form14OnSpotDecision.Form.Zh, Form14OnSpotDecision.Form.En)
            : (Form15PenaltyDecision.Form.Zh, Form15PenaltyDecision.Form.En);
        return new(zh, en, decided?.DecisionNumber, served.Method, served.ServedOn, served.Confirmation);
    }

    private sealed record Service(string Paper, string PaperEn, string? Number, ServiceMethod Method, NodaTime.LocalDate On, string? Confirmation);
}
