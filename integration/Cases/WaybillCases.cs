using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Integration.Acts.Waybills;
using Regulatory.Integration.Documents.Waybills;
using Regulatory.Ledger;

namespace Regulatory.Integration.Cases;

/// <summary>Waybills, by number or id: the waybill with what was done on the way. Its paper shows the crew in clear.</summary>
/// <param name="numbered">The waybill that has a number; null where there is none.</param>
public sealed class WaybillCases(FactLedger ledger, WaybillPapers papers, Func<WaybillNumber, CancellationToken, Task<WaybillId?>> numbered)
{
    private const string TitleZh = "危险货物道路运输运单", TitleEn = "Waybill for dangerous goods on the road";

    /// <inheritdoc cref="CaseFinder"/>
    public async Task<CaseMatter?> Find(string number, CancellationToken cancellation)
    {
        var id = WaybillId.TryParse(number, null, out var known) ? known
            : WaybillNumber.TryParse(number, null, out var written) ? await numbered(written, cancellation).ConfigureAwait(false)
            : null;
        if (id is not { } waybill) return null;
        var stream = new StreamName(WaybillActs.WaybillStreams, waybill.ToString());
        return await ledger.StreamVersion(stream, cancellation).ConfigureAwait(false) == 0 ? null : new([stream], (asked, stop) => ContentsOf(waybill, asked, stop));
    }

    private async Task<CaseContents> ContentsOf(WaybillId waybill, CaseContentsAsked asked, CancellationToken cancellation)
    {
        if (await papers.StoryOf(waybill, cancellation).ConfigureAwait(false) is not { } story) return CaseContents.Of([]);
        if (story.IsForgotten) return CaseContents.Without(CasePaperLeftOut.OfTheErased(TitleZh, TitleEn));
        if (!asked.InClear) return CaseContents.Withheld;
        if (story.Facts[^1].Recorded.Position > asked.UpTo)
            return CaseContents.Without(new(TitleZh, TitleEn, "所依据的事实晚于该树头", "it rests on facts after that head"));
        var paper = await papers.Make(story, cancellation).ConfigureAwait(false);
        return CaseContents.Of([new(FormattableString.Invariant($"waybill-{paper.Position}"), TitleZh, TitleEn, paper.Position, IsRecorded: false, paper.Pdf)]);
    }
}
