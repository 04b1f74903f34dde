using System.Collections.Immutable;
using Regulatory.Api.Access;
using Regulatory.Api.Hosting;
using Regulatory.Api.Licensing;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Documents.Enforcement;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Api.Enforcement;

/// <summary>
/// The national forms of a case: for officers of enforcement of the division all of them, for the party those that speak to it. Whoever may
/// not see a form cannot tell whether there is one.
/// </summary>
public static class FormPages
{
    private static readonly ImmutableHashSet<Role> Readers =
    [
        Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer, Role.HearingChair, Role.Archivist, Role.SuperiorAuthority,
        Role.Auditor,
    ];

    public static void MapFormPages(this WebApplication app, Installation installation)
    {
        var forms = app.MapGroup("/cases/{id}/forms").RequireRateLimiting(PaperLimits.Policy);
        forms.MapGet("", (string id, HttpContext http, CancellationToken stop) =>
            Answer(http, () => List(installation.EnforcementPapers, http, id, stop)));
        forms.MapGet("/{number:int}.pdf", (string id, int number, int? item, HttpContext http, CancellationToken stop) =>
            Answer(http, () => Form(installation.EnforcementPapers, http, id, number, item, stop)));
    }

    /// <summary>Faults of the papers and of the store of evidence become clear answers.</summary>
    internal static Task<IResult> Answer(HttpContext http, Func<Task<IResult>> page) => EvidencePages.Answer(() => PublicPages.Answer(http, page));

    private static async Task<IResult> List(EnforcementPapers papers, HttpContext http, string id, CancellationToken stop)
    {
        if (!CaseId.TryParse(id, null, out var number) || await papers.StoryOf(number, stop) is not { } story) return Unknown();
        var actor = http.ActorNow();
        var seen = papers.All(story).Where(form => MaySee(actor, story, form)).Select(form => Row(number, form)).ToList();
        http.Response.Headers.CacheControl = "no-store";
        return seen.Count == 0 ? Unknown() : Results.Json(new { @case = id, caseNumber = story.Filed?.Is.CaseNumber, forms = seen });
    }

    private static async Task<IResult> Form(EnforcementPapers papers, HttpContext http, string id, int number, int? item, CancellationToken stop)
    {
        if (!CaseId.TryParse(id, null, out var known) || await papers.StoryOf(known, stop) is not { } story
            || papers.Find(story, number, item) is not { } form || !MaySee(http.ActorNow(), story, form)) return Unknown();
        return form.Outcome switch
        {
            FormOutcome.Complete complete when !await papers.NamesTheErased(complete, stop) =>
                PublicPages.Pdf(http, await papers.Make(complete, stop), $"{id}-{number}-{form.Item}"),
            FormOutcome.Incomplete incomplete => Incomplete(form, incomplete),
            _ => PublicPages.Erased(),
        };
    }

    internal static IResult Incomplete(FormStanding form, FormOutcome.Incomplete incomplete) => Results.Json(
        new
        {
            code = "FORM_INCOMPLETE",
            message = $"{form.Zh}缺少法定内容，不能制作。The form lacks what the law demands and is not made: {form.En}.",
            missing = incomplete.Gaps.Select(Gap),
        },
        statusCode: StatusCodes.Status422UnprocessableEntity);

    /// <summary>A party sees a form that speaks to it; that something is missing of one concerns the officers.</summary>
    private static bool MaySee(Actor actor, CaseStory story, FormStanding form) =>
        IsOfficerOf(actor, story)
        || (actor.Party is { } party && form.Outcome switch
        {
            FormOutcome.Complete complete => complete.Addressee == party,
            FormOutcome.Erased => form.IsAddressed && story.Filed?.Is.Party.Party == party,
            _ => false,
        });

    /// <summary>An officer who sees every form of the case, drafts too.</summary>
    internal static bool IsOfficerOf(Actor actor, CaseStory story) =>
        story.Filed is { } filed && IsReader(actor) && actor.Division.Covers(filed.Is.Division);

    /// <summary>An officer who sees every form of some case.</summary>
    internal static bool IsReader(Actor actor) => actor.Roles.Any(Readers.Contains);

    private static object Row(CaseId id, FormStanding form) => new
    {
        number = form.Number,
        zh = form.Zh,
        en = form.En,
        item = form.Item == 0 ? (int?)null : form.Item,
        addressed = form.IsAddressed,
        available = form.Outcome is FormOutcome.Complete,
        erased = form.Outcome is FormOutcome.Erased,
        on = form.Outcome is FormOutcome.Complete complete ? complete.On.ToString("uuuu-MM-dd", null) : null,
        address = form.Outcome is FormOutcome.Complete ? FormattableString.Invariant($"/cases/{id}/forms/{form.Number}.pdf?item={form.Item}") : null,
        missing = form.Outcome is FormOutcome.Incomplete incomplete ? incomplete.Gaps.Select(Gap) : [],
    };

    internal static object Gap(FormGap gap) =>
        new { zh = gap.Zh, en = gap.En, rule = gap.Article, ruleZh = Citation.Zh(gap.Article), ruleEn = Citation.En(gap.Article) };

    internal static IResult Unknown() => PublicPages.Missing("没有该案件文书。There is no such form of a case.");
}
