using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Channels;
using NodaTime;
using Regulatory.Api.Access;
using Regulatory.Api.Hosting;
using Regulatory.Api.Licensing;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Cases;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Integration.EvidenceFiles;
using Regulatory.Ledger;
using Regulatory.Ledger.Bundles;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Api.Governance;

/// <summary>
/// <c>POST /cases/{number}/bundle</c>: a case as a bundle that proves itself, for an auditor of its division who states for what (headers
/// <c>X-Purpose</c>, <c>X-Purpose-Reference</c>). Every export is on record before it leaves. The answer tells how far it has come, one line of
/// JSON a stage; the last line names the bundle, and its bytes follow (docs/case-bundles.md).
/// </summary>
public static class CaseExportPages
{
    /// <summary>Type of the answer.</summary>
    public const string MediaType = "application/vnd.regulatory.case-export";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapCaseExportPages(this WebApplication app, Installation installation)
    {
        var clock = app.Services.GetRequiredService<IClock>();
        app.MapPost("/cases/{number}/bundle", (string number, HttpContext http, CancellationToken stop) => Export(installation, clock, http, number, stop))
            .RequireRateLimiting(PaperLimits.Exports);
    }

    private static async Task<IResult> Export(Installation installation, IClock clock, HttpContext http, string number, CancellationToken stop)
    {
        http.Response.Headers.CacheControl = "no-store";
        var actor = http.ActorNow();
        if (!actor.Is(Role.Auditor)) return PublicPages.Missing("没有该页面。There is no such page.");
        if (StatedPurposes.Of(http.Request) is not { } stated)
            return Results.Json(
                new { code = "PURPOSE_REQUIRED", message = "导出案卷应当说明目的和案件或者职责编号。An export needs a purpose and the number of a case or duty." },
                statusCode: StatusCodes.Status400BadRequest);
        var purpose = new ExportPurpose(stated.Code, stated.Reference, actor.Account)
        {
            Capacities = actor.Roles, Division = actor.Division, Operation = "cases/bundle",
        };
        var stages = Channel.CreateUnbounded<CaseExportStage>();
        var options = new CaseExportOptions(clock.GetCurrentInstant(), Purpose: http.Request.Query["clear"] == "true" ? purpose : null)
        {
            OnRecord = purpose, Progress = stage => stages.Writer.TryWrite(stage),
        };
        http.Response.ContentType = MediaType;
        var export = Made(installation, number, options, stages.Writer, stop);
        await foreach (var stage in stages.Reader.ReadAllAsync(stop)) await Line(http, new { stage = stage.ToString() }, stop);
        var (bundle, failure) = await export;
        if (failure is not null) await Line(http, new { failed = failure }, stop);
        if (bundle is not null)
        {
            await Line(http, new { bundle = new { bytes = bundle.Length, sha256 = Convert.ToHexStringLower(SHA256.HashData(bundle)) } }, stop);
            await http.Response.Body.WriteAsync(bundle, stop);
        }
        return Results.Empty;
    }

    /// <summary>The bundle, or why there is none.</summary>
    private static async Task<(byte[]? Bundle, Failure? Failure)> Made(
        Installation installation, string number, CaseExportOptions options, ChannelWriter<CaseExportStage> stages, CancellationToken stop)
    {
        try
        {
            return (BundleArchive.Zip(await installation.Cases.Export(number, options, stop)), null);
        }
        catch (CaseExportException refused)
        {
            return (null, new(refused.Rule is null ? "NOT_EXPORTED" : "REFUSED", refused.Rule?.Value, refused.Zh, refused.En));
        }
        catch (LedgerUnavailableException)
        {
            return (null, new("UNAVAILABLE", null, "账本暂时无法访问，请稍后再试。", "The ledger cannot be reached now; please try again."));
        }
        catch (EvidenceStoreUnavailableException)
        {
            return (null, new("UNAVAILABLE", null, "证据库暂时无法使用，请稍后再试。", "The evidence store cannot be used now; please try again."));
        }
        catch (TypesettingException)
        {
            return (null, new("TYPESETTING", null, "报告暂时无法排版，请稍后再试。", "The report cannot be typeset now; please try again."));
        }
        catch (SealDamagedException)
        {
            return (null, new("TREE_DAMAGED", null, "封存树不完整，请联系主管机关。", "The sealed tree is incomplete; please tell the authority."));
        }
        finally
        {
            stages.TryComplete();
        }
    }

    private static async Task Line(HttpContext http, object line, CancellationToken stop)
    {
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(line, Json) + "\n"), stop);
        await http.Response.Body.FlushAsync(stop);
    }

    /// <param name="Rule">The rule that forbids it; null where none does.</param>
    private sealed record Failure(string Code, string? Rule, string Zh, string En);
}
