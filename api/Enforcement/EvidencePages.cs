using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Regulatory.Api.Access;
using Regulatory.Api.Hosting;
using Regulatory.Api.Licensing;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.EvidenceFiles;

namespace Regulatory.Api.Enforcement;

/// <summary>
/// Files of evidence by their digest: <c>PUT</c> hands one in before the act that records it, <c>GET</c> hands it out. Nothing of a file
/// runs in a browser: it is an attachment of its stated type under a policy that allows nothing.
/// </summary>
public static class EvidencePages
{
    private static readonly Role[] Depositors = [Role.EnforcementOfficer, Role.CaseUnitHead];

    private static readonly Role[] Readers =
        [Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer, Role.HearingChair, Role.Archivist, Role.Auditor];

    public static void MapEvidencePages(this WebApplication app, Installation installation)
    {
        var files = app.MapGroup("/evidence").RequireRateLimiting(EvidenceLimits.Policy);
        files.MapPut("/{sha256}", (string sha256, HttpContext http, CancellationToken stop) =>
            Answer(() => Put(installation, http, sha256, stop)));
        files.MapGet("/{sha256}", (string sha256, HttpContext http, CancellationToken stop) =>
            Answer(() => Get(installation, http, sha256, stop)));
    }

    private static async Task<IResult> Put(Installation installation, HttpContext http, string sha256, CancellationToken stop)
    {
        if (!Depositors.Any(http.ActorNow().Is))
            return Failed("FORBIDDEN", "只有执法人员可以提交证据文件。Only enforcement officers hand in evidence.", StatusCodes.Status403Forbidden);
        if (!Sha256Digest.IsWritten(sha256))
            return Failed("BAD_DIGEST", "摘要须为 64 位小写十六进制。A digest has 64 lower-case hex digits.", StatusCodes.Status400BadRequest);
        var type = MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var stated) ? stated.MediaType.Value!.ToLowerInvariant() : "";
        if (!EvidenceMedia.Includes(type))
            return Failed(
                "UNKNOWN_TYPE", $"文件类型须为：{string.Join("、", EvidenceMedia.All)}。The type must be one of these.",
                StatusCodes.Status415UnsupportedMediaType);
        if (http.Request.ContentLength > installation.Evidence.Largest) return TooLarge(installation);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = installation.Evidence.Largest;
        return await installation.Evidence.Keep(sha256, type, http.Request.Body, stop) switch
        {
            Deposit.Kept => Results.Json(new { sha256, mediaType = type }, statusCode: StatusCodes.Status201Created),
            Deposit.Known => Results.Json(new { sha256, mediaType = type }),
            Deposit.TooLarge => TooLarge(installation),
            Deposit.AnotherDigest => Failed(
                "ANOTHER_DIGEST", "文件与摘要不符。The file is not what the digest says.", StatusCodes.Status422UnprocessableEntity),
            _ => Failed(
                "ANOTHER_TYPE", "文件内容与类型不符。The file is not of the stated type.", StatusCodes.Status415UnsupportedMediaType),
        };
    }

    /// <summary>A file is handed to officers of the division whose evidence it is, and to those above it.</summary>
    private static async Task<IResult> Get(Installation installation, HttpContext http, string sha256, CancellationToken stop)
    {
        const string Unknown = "没有可供查阅的证据文件。There is no such evidence to read.";
        var actor = http.ActorNow();
        if (!Sha256Digest.IsWritten(sha256) || !Readers.Any(actor.Is)) return PublicPages.Missing(Unknown);
        if (!(await installation.Questions.DivisionsOfEvidence(sha256, stop)).Any(actor.Division.Covers)) return PublicPages.Missing(Unknown);
        if (await installation.Evidence.Read(sha256, stop) is not var (file, bytes)) return PublicPages.Missing(Unknown);
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ETag = $"\"{sha256}\"";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{sha256}\"";
        return Results.Stream(bytes, file.MediaType);
    }

    internal static async Task<IResult> Answer(Func<Task<IResult>> page)
    {
        try
        {
            return await page();
        }
        catch (EvidenceBrokenException)
        {
            return Failed(
                "EVIDENCE_BROKEN", "证据文件与摘要不符，不予提供，请核查存储。The stored file is not what its digest says and is not handed out.",
                StatusCodes.Status500InternalServerError);
        }
        catch (DepositInterruptedException)
        {
            return Failed("INTERRUPTED", "文件没有传完。The file did not arrive to its end.", StatusCodes.Status400BadRequest);
        }
        catch (EvidenceStoreUnavailableException)
        {
            return Failed(
                "EVIDENCE_STORE_UNAVAILABLE", "证据库暂时无法使用，请稍后再试。The evidence store cannot be used now; please try again.",
                StatusCodes.Status503ServiceUnavailable);
        }
        catch (Regulatory.Ledger.LedgerUnavailableException)
        {
            return Failed("UNAVAILABLE", "账本暂时无法访问，请稍后再试。The ledger cannot be reached now; please try again.", StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static IResult TooLarge(Installation installation) => Failed(
        "TOO_LARGE", $"文件不得超过 {installation.Evidence.Largest} 字节。A file has at most that many bytes.",
        StatusCodes.Status413PayloadTooLarge);

    private static IResult Failed(string code, string message, int status) => Results.Json(new { code, message }, statusCode: status);
}
