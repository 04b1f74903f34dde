using Regulatory.Api.Access;
using Regulatory.Api.Hosting;
using Regulatory.Api.Licensing;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Credit;

/// <summary>
/// The credit report of a subject, for the subject itself and for credit officers, auditors and superior authorities inside their
/// division. To everybody else there is none, whether there is one or not.
/// </summary>
public static class CreditReportPages
{
    private static readonly Role[] Readers = [Role.CreditOfficer, Role.SuperiorAuthority, Role.Auditor];

    public static void MapCreditReportPages(this WebApplication app, Installation installation) =>
        app.MapGet("/credit/{subject}/report.pdf", (string subject, HttpContext http, CancellationToken stop) =>
            PublicPages.Answer(http, () => Report(installation, http, subject, stop))).RequireRateLimiting(PaperLimits.Policy);

    /// <param name="subject">As the record writes it: <c>E:91440101MA5AAAA00W</c>.</param>
    private static async Task<IResult> Report(Installation installation, HttpContext http, string subject, CancellationToken stop)
    {
        if (CreditSubject.TryParse(subject, null, out var whose) && SightOf(http.ActorNow(), whose) is { } sees
            && await installation.CreditReports.StoryOf(whose, sees, stop) is { IsForgotten: false } story)
            return PublicPages.Pdf(http, await installation.CreditReports.Make(story, stop), $"credit-report-{story.LastPosition}");
        return PublicPages.Missing("没有可供下载的信用报告。There is no credit report to download.");
    }

    /// <summary>Of which divisions' records the actor may see; null for nobody's.</summary>
    private static Func<DivisionCode, bool>? SightOf(Actor actor, CreditSubject whose) =>
        actor.Is(Role.Applicant) && actor.Party is { } own && own == whose.Party ? static _ => true
        : Readers.Any(actor.Is) ? actor.Division.Covers
        : null;
}
