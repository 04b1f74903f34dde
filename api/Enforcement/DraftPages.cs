using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Regulatory.Api.Access;
using Regulatory.Api.Hosting;
using Regulatory.Api.Licensing;
using Regulatory.Api.Schema;
using Regulatory.Domain.Enforcement;
using Regulatory.GraphQL.Conventions.Mutations;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Documents.Enforcement;

namespace Regulatory.Api.Enforcement;

/// <summary>
/// The forms that an act would make, before it is given: from what is on record and from what stands in the form of the act. For whoever may give
/// the act and see every form of the case; a party never gets one. Each is marked as a draft all over, and nothing is recorded.
/// </summary>
public static class DraftPages
{
    /// <summary>Bytes of the longest input.</summary>
    private const int Largest = 256 * 1024;

    public static void MapDraftPages(this WebApplication app, Installation installation, ActInputs acts)
    {
        var bridge = new ActBridge(installation.Executor);
        var drafts = app.MapGroup("/cases/{id}/forms/drafts").RequireRateLimiting(PaperLimits.Drafts);
        drafts.MapPost("", (string id, HttpContext http, CancellationToken stop) => FormPages.Answer(http, () => With(
            installation, acts, bridge, http, id, (papers, forms) => List(papers, forms, stop), stop)));
        drafts.MapPost("/{number:int}.pdf", (string id, int number, HttpContext http, CancellationToken stop) => FormPages.Answer(http, () => With(
            installation, acts, bridge, http, id, (papers, forms) => Draft(papers, forms.FirstOrDefault(form => form.Number == number), stop), stop)));
    }

    /// <summary>Body: <c>{"act": "serveViolationNotice", "input": {…}}</c>, as the mutation of that name would be sent.</summary>
    private static async Task<IResult> With(
        Installation installation, ActInputs acts, ActBridge bridge, HttpContext http, string id,
        Func<EnforcementPapers, ImmutableArray<FormStanding>, Task<IResult>> answer, CancellationToken stop)
    {
        http.Response.Headers.CacheControl = "no-store";
        var actor = http.ActorNow();
        // Nothing is read from whoever sees no forms, and the law does not answer them.
        if (!FormPages.IsReader(actor) || !CaseId.TryParse(id, null, out var known)) return FormPages.Unknown();
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = Largest;
        JsonDocument body;
        try
        {
            body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: stop);
        }
        catch (JsonException)
        {
            return Invalid("内容不是 JSON。", "The body is no JSON.");
        }
        using (body)
        {
            if (!IsText(body.RootElement)) return Invalid("内容中有不成字符的编码。", "The body has half a surrogate pair, which is no character.");
            if (body.RootElement is not { ValueKind: JsonValueKind.Object } asked || !asked.TryGetProperty("act", out var name) || !asked.TryGetProperty("input", out var input)
                || name.ValueKind is not JsonValueKind.String || acts.Find(name.GetString()!) is not { } act)
                return Invalid("须写明事项和内容。", "An act and its input are needed.");
            // What acts of other fields look up, some keep: only those of enforcement are looked at without being given.
            if (act.Command.Namespace?.StartsWith("Regulatory.Domain.Enforcement", StringComparison.Ordinal) is not true) return FormPages.Unknown();
            var (call, fault) = acts.Read(act, input, Callers.Of(actor, http.Request));
            if (call is null) return Invalid(fault!.Message, fault.Message);
            var (foreseen, otherwise) = await bridge.Foresee(call, stop);
            if (foreseen is null) return Otherwise(otherwise!);
            return await installation.EnforcementPapers.Foresee(known, foreseen, stop) is var (story, forms) && FormPages.IsOfficerOf(actor, story)
                ? await answer(installation.EnforcementPapers, forms)
                : FormPages.Unknown();
        }
    }

    /// <summary>The parser takes \ud800 for a character, and only whoever reads the text learns that it is none.</summary>
    private static bool IsText(JsonElement value)
    {
        try
        {
            Read(value);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        static void Read(JsonElement value)
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.String:
                    _ = value.GetString();
                    break;
                case JsonValueKind.Array:
                    foreach (var item in value.EnumerateArray()) Read(item);
                    break;
                case JsonValueKind.Object:
                    foreach (var property in value.EnumerateObject())
                    {
                        _ = property.Name;
                        Read(property.Value);
                    }
                    break;
            }
        }
    }

    private static async Task<IResult> Draft(EnforcementPapers papers, FormStanding? form, CancellationToken stop)
    {
        if (form is null) return FormPages.Unknown();
        return form.Outcome switch
        {
            FormOutcome.Complete complete when !await papers.NamesTheErased(complete, stop) => Results.Bytes(await papers.Draft(complete, stop), "application/pdf"),
            FormOutcome.Incomplete incomplete => FormPages.Incomplete(form, incomplete),
            _ => PublicPages.Erased(),
        };
    }

    private static async Task<IResult> List(EnforcementPapers papers, ImmutableArray<FormStanding> forms, CancellationToken stop)
    {
        var rows = new List<object>(forms.Length);
        foreach (var form in forms) rows.Add(Row(form, form.Outcome is FormOutcome.Complete complete && await papers.NamesTheErased(complete, stop)));
        return Results.Json(new { forms = rows });
    }

    private static object Row(FormStanding form, bool namesTheErased) => new
    {
        number = form.Number,
        zh = form.Zh,
        en = form.En,
        available = form.Outcome is FormOutcome.Complete && !namesTheErased,
        erased = form.Outcome is FormOutcome.Erased || namesTheErased,
        missing = form.Outcome is FormOutcome.Incomplete incomplete ? incomplete.Gaps.Select(FormPages.Gap) : [],
    };

    private static IResult Otherwise(ActResult result) => result switch
    {
        ActResult.Refused refused => Results.Json(
            new { code = "REFUSED", zh = refused.Message.Zh, en = refused.Message.En, ruleId = refused.RuleId, article = refused.Article },
            statusCode: StatusCodes.Status422UnprocessableEntity),
        ActResult.Conflicting conflict => Results.Json(
            new
            {
                code = "CONFLICT", zh = "您所依据的版本之后已有新的记录。", en = "Somebody acted since the version you saw.", expected = conflict.Expected.ToString(System.Globalization.CultureInfo.InvariantCulture),
            },
            statusCode: StatusCodes.Status409Conflict),
        ActResult.Claimed => Results.Json(
            new { code = "CLAIM_TAKEN", zh = "已有记录占用（如文号已使用，或者该违法行为已被罚款），不得重复。", en = "It is held by another and cannot be held twice: the number of a document, or an act that was fined." },
            statusCode: StatusCodes.Status409Conflict),
        ActResult.Invalid { Fields: [var first, ..] } => Invalid(first.Message.Zh, first.Message.En),
        _ => FormPages.Unknown(),
    };

    private static IResult Invalid(string zh, string en) => Results.Json(new { code = "INVALID", zh, en }, statusCode: StatusCodes.Status400BadRequest);
}
