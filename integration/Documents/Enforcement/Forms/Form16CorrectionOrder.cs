using NodaTime;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement.Forms;

/// <summary>责令改正违法行为通知书, no. 16: what is to be put right, and by when (APL 28).</summary>
internal static class Form16CorrectionOrder
{
    public static readonly EnforcementForm Form = new(
        16, "责令改正违法行为通知书", "Order to Correct a Violation", IsAddressed: true,
        story => story.Facts.Where(told => told.Fact is HazardRemovalOrdered),
        Fill,
        new(AdministrativePenaltyLaw.Art28, "责令改正：没有责令改正的决定", "order to correct: none was made"));

    private static void Fill(FormDraft form, Told told)
    {
        var article = AdministrativePenaltyLaw.Art28;
        if (Begin(form, told) is not var (order, party)) return;
        var you = PartyText.You(party);
        form.Need(order.Document, article, "责令改正通知书文号", "number of the order");
        form.Add(form.PartyGrid(party, article));
        form.Add(new FormBlock.Prose(
            [
                new($"经调查，{you}存在下列违法事实：{form.Need(order.Facts, article, "违法事实", "the facts")}", ""),
                new($"根据{Citation.Zh(article)}的规定，现责令{you}：", $"You are ordered ({Citation.En(article)}):"),
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
                new(order.UseStopped, "改正或者整改完毕前，停止使用相关场所、设施、设备。", "not to use the site or equipment meanwhile."),
            ]));
        form.Add(new FormBlock.Prose([RemedyText.Of(form, article)], new("救济途径和期限", "Remedies and periods")));
        form.Add(new FormBlock.Signatures([new("当事人或其代理人签名", "Party or agent")]));
        form.AddSeal();
        form.InTwoCopies();
    }

    /// <summary>An order may come before any case is filed: of an inspection, whose plan names party and agency.</summary>
    private static (Order Order, PartyOnRecord Party)? Begin(FormDraft form, Told told)
    {
        var hazard = (HazardRemovalOrdered)told.Fact;
        var order = new Order(hazard.Document, hazard.Hazard, hazard.RemoveBy, hazard.UseStopped);
        if (form.Take(form.Story.In(form.Stream).First<InspectionPlanned>()) is not { } planned)
        {
            form.Lacks(AdministrativePenaltyLaw.Art28, "当事人：检查没有记录", "the party: the inspection is not on record");
            return null;
        }
        (form.On, form.Number, form.Addressee) = (hazard.On, hazard.Document, planned.Party.Party);
        (form.Agency, form.Division) = (planned.Agency, planned.Division);
        return (order, planned.Party);
    }

    /// <param name="CorrectBy">Null for at once.</param>
    private sealed record Order(string Document, string Facts, LocalDate? CorrectBy, bool UseStopped);
}
