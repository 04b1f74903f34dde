using Regulatory.Api.Access;
using Regulatory.Api.Hosting;
using Regulatory.Api.Pages;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Integration.Documents.Certificates;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Integration.Documents.Verification;
using Regulatory.Ledger;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Api.Licensing;

/// <summary>Certificates, decision letters and the public page that verifies them.</summary>
public static class PublicPages
{
    public static void MapLicensingPages(this WebApplication app, Installation installation)
    {
        var papers = app.MapGroup("").RequireRateLimiting(PaperLimits.Policy);
        papers.MapGet("/certificates/{number}.pdf", (string number, HttpContext http, CancellationToken stop) =>
            Answer(http, () => Certificate(installation, http, number, stop)));
        papers.MapGet("/applications/{id}/decision.pdf", (string id, HttpContext http, CancellationToken stop) =>
            Answer(http, () => Decision(installation, http, id, stop)));
        papers.MapGet("/verify/{number}", (string number, HttpContext http, PageDocument document, CancellationToken stop) =>
            document.IsWantedBy(http.Request)
                ? Page(document, installation, http, number, stop)
                : Answer(http, () => Verify(installation, http, number, stop))).WithMetadata(new ShownAsPage(), new AnswersByNumber());
        papers.MapGet("/verify/{number}/standing", (string number, HttpContext http, CancellationToken stop) =>
            Answer(http, () => Standing(installation, http, number, stop))).WithMetadata(new AnswersByNumber());
        papers.MapCertificatePreviews(installation);
    }

    /// <summary>
    /// Licences are public (ALL 40), and so are the certificates of organisations; a natural person's carries personal data and
    /// is handed to officers of the division and to the holder.
    /// </summary>
    private static async Task<IResult> Certificate(Installation installation, HttpContext http, string number, CancellationToken stop)
    {
        if (await installation.Certificates.HolderOf(number, stop) is not { } holder || !MaySee(http.ActorNow(), holder))
            return Missing("没有可供下载的证件。There is no certificate to download under this number.");
        if (await installation.Certificates.IsErased(holder.Party, stop)) return Erased();
        return await installation.Certificates.Find(number, stop) is { } paper
            ? Pdf(http, paper, number)
            : Missing("该许可没有由本系统颁发的证件。This licence has no certificate issued by this system.");
    }

    private static async Task<IResult> Decision(Installation installation, HttpContext http, string id, CancellationToken stop)
    {
        const string Unknown = "没有该申请的决定书。There is no decision on this application.";
        if (!ApplicationId.TryParse(id, null, out var application)) return Missing(Unknown);
        var actor = http.ActorNow();
        if (await installation.Certificates.ApplicantOf(application, stop) is not { } holder || !IsConcerned(actor, holder))
            return Missing(Unknown);
        if (await installation.Certificates.IsErased(holder.Party, stop)) return Erased();
        return await installation.Certificates.FindDecision(application, stop) is { } paper ? Pdf(http, paper, id) : Missing(Unknown);
    }

    private static async Task<IResult> Verify(Installation installation, HttpContext http, string number, CancellationToken stop)
    {
        var language = VerificationLanguages.Choose(http.Request.Query["lang"], http.Request.Headers.AcceptLanguage);
        var page = CertificateVerification.Render(await installation.Verification.Verify(number, stop), language);
        http.Response.Headers.ContentSecurityPolicy = page.ContentSecurityPolicy;
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Vary = "Accept, Accept-Language";
        return Results.Content(page.Html, "text/html; charset=utf-8", statusCode: page.StatusCode);
    }

    /// <summary>
    /// The same for browsers: what the register says stands in the document of the pages, so that it is read without scripts, too. When it cannot
    /// be had, the page says so and asks again.
    /// </summary>
    private static async Task<IResult> Page(PageDocument document, Installation installation, HttpContext http, string number, CancellationToken stop)
    {
        var language = VerificationLanguages.Choose(http.Request.Query["lang"], http.Request.Headers.AcceptLanguage);
        VerificationAnswer? answer = null;
        var refused = await Answer(http, async () =>
        {
            answer = await installation.Verification.Verify(number, stop);
            return Results.Empty;
        });
        http.Response.Headers.Vary = "Accept, Accept-Language";
        await document.Answer(
            http,
            answer is null ? (refused as IStatusCodeHttpResult)?.StatusCode ?? StatusCodes.Status503ServiceUnavailable : CertificateVerification.StatusOf(answer),
            answer is null ? null : nonce => CertificateVerification.Statement(answer, language, nonce),
            inEnglish: language is VerificationLanguage.En);
        return Results.Empty;
    }

    private static async Task<IResult> Standing(Installation installation, HttpContext http, string number, CancellationToken stop)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(VerifiedStanding.Of(await installation.Verification.Verify(number, stop)), VerifiedStanding.Json);
    }

    private static bool MaySee(Actor actor, PaperHolder holder) => !holder.Party.IsNaturalPerson || IsConcerned(actor, holder);

    private static bool IsConcerned(Actor actor, PaperHolder holder) =>
        actor.Party == holder.Party
        || (IsOfficial(actor) && actor.Division.Covers(holder.Division));

    internal static bool IsOfficial(Actor actor) => actor.Roles.Any(role => role is not (Role.Public or Role.Administrator) && !role.IsOfParty());

    internal static IResult Pdf(HttpContext http, SignedPaper paper, string name)
    {
        http.Response.Headers.ETag = $"\"{paper.UnsignedSha256}\"";
        http.Response.Headers["X-Unsigned-Sha256"] = paper.UnsignedSha256;
        http.Response.Headers["X-Unsigned-Length"] = paper.UnsignedLength.ToString(System.Globalization.CultureInfo.InvariantCulture);
        http.Response.Headers.CacheControl = "no-store";
        var disposition = new Microsoft.Net.Http.Headers.ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(name + ".pdf");
        http.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(paper.Pdf, "application/pdf");
    }

    internal static IResult Missing(string message) => Results.Json(new { code = "NOT_FOUND", message }, statusCode: 404);

    internal static IResult Erased() => Results.Json(
        new
        {
            code = "ERASED",
            message = "该当事人的个人信息已依法删除，文书随之销毁。The person was erased under PIPL 47; the paper that named them was destroyed with it.",
        },
        statusCode: StatusCodes.Status410Gone);

    /// <summary>Faults of the world around become clear answers; nothing of them leaks.</summary>
    internal static async Task<IResult> Answer(HttpContext http, Func<Task<IResult>> page)
    {
        try
        {
            return await page();
        }
        catch (LedgerUnavailableException)
        {
            return Failed("UNAVAILABLE", "账本暂时无法访问，请稍后再试。The ledger cannot be reached now; please try again.", 503);
        }
        catch (NotSealedYetException)
        {
            http.Response.Headers.RetryAfter = "2";
            return Failed(
                "NOT_SEALED_YET", "证件所依据的事实正在由账本签章，请稍后再试。The facts of this paper are being sealed in the ledger; please try again shortly.", 503);
        }
        catch (TypesettingException)
        {
            return Failed("TYPESETTING", "文书暂时无法排版，请稍后再试。The paper cannot be typeset now; please try again.", 503);
        }
        catch (ArchiveUnavailableException)
        {
            return Failed("ARCHIVE_UNAVAILABLE", "证件档案暂时无法使用，请稍后再试。The archive of papers cannot be used now; please try again.", 503);
        }
        catch (PaperLostException)
        {
            return Failed("PAPER_LOST", "存档的证件已无法取得，请联系发证机关。The archived paper is lost; please ask the issuing authority.", 500);
        }
    }

    private static IResult Failed(string code, string message, int status) => Results.Json(new { code, message }, statusCode: status);
}
