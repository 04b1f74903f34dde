using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>责令改正违法行为通知书, no. 16: what is to be put right, and by when (APL 28), or which hazard is to be removed (Work Safety Law 70).</summary>
internal static class Form16CorrectionOrder
{
    public static readonly EnforcementForm Form = new(
        16, "责令改正违法行为通知书", "Order to Correct a Violation", IsAddressed: true,
        story => story.Facts.Where(told => told.Fact is CorrectionOrdered or HazardRemovalOrdered),
        Fill,
        new(AdministrativePenaltyLaw.Art28, "责令改正：没有责令改正的决定", "order to correct: none was made"));

    private static void Fill(FormDraft form, Told told)
    {
        var article = AdministrativePenaltyLaw.Art28;
        if ((told.Fact is CorrectionOrdered ordered ? OfCase(form, ordered) : OfInspection(form, (HazardRemovalOrdered)told.Fact)) is not var (order, party)) return;
        var you = PartyText.You(party);
        form.Need(order.Document, article, "责令改正通知书文号", "number of the order");
        form.Add(form.PartyGrid(party, article));
        form.Add(new FormBlock.Prose(
            [
                new($"经调查，{you}存在下列违法事实：{form.Need(order.Facts, article, "违法事实", "the facts")}", ""),
                new($"根据{FormText.Zh(order.Basis)}的规定，现责令{you}：", $"You are ordered ({FormText.En(order.Basis)}):"),
            ],
            Addressee: form.NameOf(party, article)));
        form.Add(new FormBlock.Choices(
            null,
            [
                new(order.CorrectBy is null, "立即予以改正。", "to correct it at once."),
                new(
                    order.CorrectBy is not null,
                    order.CorrectBy is { } by ? $"在{DocumentText.Zh(by)}前（含当日）改正或者整改完毕。" : "限期改正或者整改完毕。",
                    order.CorrectBy is { } until ? $"to correct it by {DocumentText.En(until)}." : "to correct it within a period."),
                new(order.Stops, order.StopZh, order.StopEn),
            ]));
        form.Add(new FormBlock.Prose([RemedyText.Of(form, article)], new("救济途径和期限", "Remedies and periods")));
        form.Add(new FormBlock.Signatures([new("当事人或其代理人签名", "Party or agent"), .. order.Officers.SignaturePlaces()]));
        form.AddSeal();
        form.InTwoCopies();
    }

    private static (Order Order, PartyOnRecord Party)? OfCase(FormDraft form, CorrectionOrdered ordered)
    {
        if (form.Begin(ordered.On, ordered.Document) is not { } filed) return null;
        if (ordered.Basis.IsEmpty) form.Lacks(AdministrativePenaltyLaw.Art28, "责令改正的依据", "basis of the order");
        return (
            new(
                ordered.Document, ordered.Facts, [.. ordered.Basis.Append(AdministrativePenaltyLaw.Art28).Distinct()], ordered.CorrectBy, ordered.StopAct,
                "停止违法行为。", "to stop the act.", form.OfficersOf()),
            filed.Party);
    }

    /// <summary>An order may come before any case is filed: of an inspection, whose plan names party and agency.</summary>
    private static (Order Order, PartyOnRecord Party)? OfInspection(FormDraft form, HazardRemovalOrdered hazard)
    {
        var inspection = form.Story.In(form.Stream);
        if (form.Take(inspection.First<InspectionPlanned>()) is not { } planned)
        {
            form.Lacks(WorkSafetyLaw.Art70, "当事人：检查没有记录", "the party: the inspection is not on record");
            return null;
        }
        (form.On, form.Number, form.Addressee) = (hazard.On, hazard.Document, planned.Party.Party);
        (form.Agency, form.Division) = (planned.Agency, planned.Division);
        var officers = form.Take(inspection.Last<InspectionHeld>())?.Officers ?? [];
        return (
            new(
                hazard.Document, hazard.Hazard, [WorkSafetyLaw.Art70], hazard.RemoveBy, hazard.UseStopped,
                "隐患排除前，暂时停产停业或者停止使用相关场所、设施、设备。", "to stop operation or use of the site or equipment until the hazard is removed.", officers),
            planned.Party);
    }

    /// <param name="CorrectBy">Null for at once.</param>
    /// <param name="Stops">Whether act or use is to stop meanwhile, in the words that follow.</param>
    private sealed record Order(
        string Document, string Facts, ImmutableArray<string> Basis, LocalDate? CorrectBy, bool Stops, string StopZh, string StopEn,
        ImmutableArray<AssignedOfficer> Officers);
}
