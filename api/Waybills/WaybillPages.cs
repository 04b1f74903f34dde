using Regulatory.Api.Access;
using Regulatory.Api.Hosting;
using Regulatory.Api.Licensing;
using Regulatory.Domain.Waybills;

namespace Regulatory.Api.Waybills;

/// <summary>The waybill as a paper, for those whom it concerns. To everybody else there is none, whether there is one or not.</summary>
public static class WaybillPages
{
    public static void MapWaybillPages(this WebApplication app, Installation installation) =>
        app.MapGet("/waybills/{id}/waybill.pdf", (string id, HttpContext http, CancellationToken stop) =>
            PublicPages.Answer(http, () => Paper(installation, http, id, stop))).RequireRateLimiting(PaperLimits.Policy);

    private static async Task<IResult> Paper(Installation installation, HttpContext http, string id, CancellationToken stop)
    {
        if (!WaybillId.TryParse(id, null, out var waybill) || await installation.WaybillPapers.StoryOf(waybill, stop) is not { } story
            || !story.Concerns(http.ActorNow()))
            return PublicPages.Missing("没有可供下载的运单。There is no waybill to download.");
        return story.IsForgotten
            ? PublicPages.Erased()
            : PublicPages.Pdf(http, await installation.WaybillPapers.Make(story, stop), $"waybill-{story.Waybill.Number}");
    }
}
