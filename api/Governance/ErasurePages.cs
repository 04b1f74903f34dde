using Regulatory.Api.Access;
using Regulatory.Api.Hosting;
using Regulatory.Api.Licensing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Governance;

/// <summary>The certificate of erasure, for officers of the province and auditors: an address that says whose it is would be no erasure.</summary>
public static class ErasurePages
{
    private static readonly Role[] Readers = [Role.WindowClerk, Role.DecisionMaker, Role.SuperiorAuthority, Role.Auditor];

    public static void MapErasurePages(this WebApplication app, Installation installation) =>
        app.MapGet("/subjects/{subject}/erasure.pdf", (string subject, HttpContext http, CancellationToken stop) =>
            PublicPages.Answer(http, () => Certificate(installation, http, subject, stop))).RequireRateLimiting(PaperLimits.Policy);

    /// <param name="subject">Party id: <c>P:0123…</c>.</param>
    private static async Task<IResult> Certificate(Installation installation, HttpContext http, string subject, CancellationToken stop)
    {
        var actor = http.ActorNow();
        return actor.Division.IsProvince && Readers.Any(actor.Is)
            && PartyId.TryParse(subject, null, out var party) && await installation.Erasures.Find(party, stop) is { } paper
                ? PublicPages.Pdf(http, paper, $"erasure-{subject[2..]}")
                : PublicPages.Missing("没有该删除证明。There is no such certificate of erasure.");
    }
}
