using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using NodaTime.Text;
using Npgsql;
using Regulatory.Api.Ledger;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.GraphQL.Sql;
using Regulatory.Integration.Publicity;

namespace Regulatory.Api.Publicity;

/// <summary>
/// The public feed of dual publicity 双公示: licences and penalties under their national field names, as JSON and as files for
/// spreadsheets, and what was withdrawn of them and why. For anybody, and the same for everybody.
/// </summary>
public static class PublicityPages
{
    private const string JsonType = "application/json; charset=utf-8", CsvType = "text/csv; charset=utf-8";

    private static readonly JsonSerializerOptions Json =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void MapPublicityPages(this WebApplication app)
    {
        var feed = new PublicationFeed(app.Services.GetRequiredService<ReadSource>());
        var clock = app.Services.GetRequiredService<IClock>();
        var pages = app.MapGroup("/publicity").RequireRateLimiting(PublicityLimits.Policy);
        foreach (var (name, kind) in new[] { ("penalties", PublicationKind.Penalty), ("licences", PublicationKind.Licence) })
        {
            pages.MapGet($"/{name}.json", (HttpContext http, CancellationToken stop) => Answer(http, clock, async question =>
                AsJson(http, question, await feed.Page(kind, question, ChinaTime.DayOf(clock.GetCurrentInstant()), stop), RowOf)));
            pages.MapGet($"/{name}.csv", (HttpContext http, CancellationToken stop) => Answer(http, clock, async question =>
            {
                var page = await feed.Page(kind, question, ChinaTime.DayOf(clock.GetCurrentInstant()), stop);
                return AsCsv(http, question, page, PublicationTable.Csv(kind, page.Rows), name);
            }));
        }
        pages.MapGet("/withdrawals.json", (HttpContext http, CancellationToken stop) => Answer(http, clock, async question =>
            AsJson(http, Present(question), await feed.Withdrawals(question, stop), NoticeOf)));
    }

    private static object RowOf(PublicationRecord record)
    {
        var (standard, legacy) = PublicationTable.Row(record);
        return new { id = record.Id.ToString(), position = record.Position, standard, legacy };
    }

    private static object NoticeOf(WithdrawalNotice notice) => new
    {
        id = notice.Id.ToString(), position = notice.Position, kind = notice.Kind.ToString(), documentNumber = notice.DocumentNumber,
        cause = notice.Cause, document = notice.Document, reasons = notice.Reasons,
        withdrawnOn = LocalDatePattern.Iso.Format(notice.WithdrawnOn),
    };

    /// <summary>What was withdrawn stays told: there is no earlier state of it to ask for.</summary>
    private static FeedQuestion Present(FeedQuestion question) => question.AsOf is null
        ? question
        : throw PageRefusal.BadParameter("as-of", "撤回公告不支持 as-of。Withdrawals are not answered as of another moment.");

    private static IResult AsJson<TRow>(HttpContext http, FeedQuestion question, FeedPage<TRow> page, Func<TRow, object> rowOf)
    {
        var rows = page.Rows.Select(rowOf).ToList();
        // The head of the ledger moves on with facts that change nothing here: what stands for the rows is the rows.
        if (Unchanged(http, question, page, JsonSerializer.SerializeToUtf8Bytes(rows, Json))) return Results.StatusCode(StatusCodes.Status304NotModified);
        var asOf = question.AsOf ?? page.At;
        return Results.Json(
            new { asOf = asOf is { } moment ? InstantPattern.ExtendedIso.Format(moment) : null, position = page.Position, next = page.Next, rows },
            Json, JsonType);
    }

    private static IResult AsCsv<TRow>(HttpContext http, FeedQuestion question, FeedPage<TRow> page, byte[] file, string name)
    {
        if (Unchanged(http, question, page, file)) return Results.StatusCode(StatusCodes.Status304NotModified);
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}.csv\"";
        return Results.Bytes(file, CsvType);
    }

    /// <summary>Whether the caller has this page already; says how to ask for it again, and for the next one.</summary>
    private static bool Unchanged<TRow>(HttpContext http, FeedQuestion question, FeedPage<TRow> page, byte[] content)
    {
        var tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData([.. content, .. BitConverter.GetBytes(page.Next ?? 0)]))[..32]}\"";
        http.Response.Headers.ETag = tag;
        // Whatever is withdrawn must be gone from copies as well: they ask each time.
        http.Response.Headers.CacheControl = "public, no-cache";
        if (page.Next is { } next) http.Response.Headers.Link = $"<{http.Request.Path}?{NextOf(question, next)}>; rel=\"next\"";
        return http.Request.Headers.IfNoneMatch.Any(asked => asked is not null && asked.Split(',').Any(one => one.Trim() == tag));
    }

    private static string NextOf(FeedQuestion question, long next) => question.AsOf is { } moment
        ? FormattableString.Invariant($"after={next}&limit={question.Limit}&as-of={InstantPattern.ExtendedIso.Format(moment)}")
        : FormattableString.Invariant($"after={next}&limit={question.Limit}");

    private static async Task<IResult> Answer(HttpContext http, IClock clock, Func<FeedQuestion, Task<IResult>> page)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            return await page(FeedQuestion.Of(http.Request, clock.GetCurrentInstant()));
        }
        catch (PageRefusal refusal)
        {
            return Results.Json(new { code = refusal.Code, parameter = refusal.Parameter, message = refusal.Message }, statusCode: refusal.Status);
        }
        catch (NpgsqlException fault) when (fault is not PostgresException { SqlState: not ['5', '3' or '7', ..] and not ['0', '8', ..] })
        {
            return Results.Json(
                new { code = "UNAVAILABLE", message = "公示信息暂时无法读取，请稍后再试。The publications cannot be read now; please try again." }, statusCode: 503);
        }
    }
}
