using System.Globalization;
using Microsoft.AspNetCore.Http;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Http;

/// <summary>Takes one HTTP request through its guards to an answer, or to a stream of them.</summary>
internal sealed class Exchange
{
    private const string JsonInUtf8 = $"{ContentNegotiation.Json}; charset=utf-8", GraphQLInUtf8 = $"{ContentNegotiation.GraphQL}; charset=utf-8";

    private readonly GraphQLService service;
    private readonly CostGuard cost;
    private readonly RequestExecutor engine;
    private readonly Sse streams;

    /// <param name="stopping">The host is stopping: streams end.</param>
    public Exchange(GraphQLService service, CancellationToken stopping)
    {
        this.service = service;
        cost = new(service.Cost);
        engine = new(service.Schema, new ExecutorOptions
        {
            Limits = service.DocumentLimits,
            Guards = [Acts.ByPostOnly, Acts.OneADocument, new InputLists(service.DocumentLimits.ListItems).Check, cost.Check],
        });
        streams = new(service, engine, stopping);
    }

    public async Task Answer(HttpContext http)
    {
        // What the host says of an unusable token is the host's to answer.
        var caller = service.CallerOf(http);
        var chosen = ContentNegotiation.Choose(http.Request);
        var type = chosen == ContentNegotiation.Events ? ContentNegotiation.Json : chosen;
        var bill = new Bill
        {
            Purse = service.Rates?.PurseOf(caller, http.Connection.RemoteIpAddress),
            Guesses = service.Rates is { } rates ? () => rates.GuessesOf(caller, http.Connection.RemoteIpAddress) : null,
        };
        try
        {
            if (bill.Purse?.Take(Bill.Admission) is { } wait) throw new HttpFault(429, Bill.Refusal(wait));
            if (type is null)
                throw new HttpFault(406, "NOT_ACCEPTABLE", $"Answers are {ContentNegotiation.GraphQL}, {ContentNegotiation.Json} or {ContentNegotiation.Events}.");
            if (Csrf.MayBeForged(http.Request, caller)) throw new HttpFault(403, Codes.Forbidden, $"A request with a cookie has the header {Csrf.Header}.");
            using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
            time.CancelAfter(service.Limits.Operation);
            var request = await RequestReader.Read(http.Request, service.Limits, service.Documents.Trusted, time.Token);
            var (trusted, refusal) = service.Documents.Admit(request, caller);
            var document = refusal is null ? trusted?.Prepared ?? engine.Prepare(request.Document) : null;
            var asked = new AdmittedRequest(http, caller, bill, document, request with
            {
                AllowIntrospection = service.OpenIntrospection || caller.MayIntrospect,
                AllowMutation = HttpMethods.IsPost(http.Request.Method),
                OnFault = service.OnFault,
            });
            if (chosen == ContentNegotiation.Events || asked.WantsStream) await streams.Answer(asked, () => Execute(asked, refusal, time.Token), time.Token);
            else await Write(http, type, await Execute(asked, refusal, time.Token));
        }
        catch (HttpFault fault)
        {
            if (fault.Status == 405) http.Response.Headers.Allow = "GET, POST";
            if (fault.Error.Extensions.GetValueOrDefault("retryAfter") is int seconds)
                http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            await Write(http, type ?? ContentNegotiation.Json, fault.Status, ExecutionResult.Refused(fault.Error));
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            var message = $"The operation took longer than {service.Limits.Operation.TotalSeconds:0} s and was stopped.";
            await Write(http, type!, 504, Refused(message, Codes.Timeout));
        }
        catch (OperationCanceledException)
        {
            // The client is gone: there is nobody to answer.
        }
        catch (BadHttpRequestException broken)
        {
            var code = broken.StatusCode switch { 408 => Codes.Timeout, 413 => Codes.Limit, _ => Codes.BadInput };
            await Write(http, type!, broken.StatusCode, Refused("The request is not readable, or came too slowly.", code));
        }
        catch (Exception fault)
        {
            await Write(http, type!, 500, ExecutionResult.Refused(GraphQLError.Unforeseen(fault, service.OnFault)));
        }
    }

    private async ValueTask<ExecutionResult> Execute(AdmittedRequest asked, GraphQLError? refusal, CancellationToken cancellation)
    {
        if (refusal is not null) return ExecutionResult.Refused(refusal);
        var services = service.ServicesFor(asked.Caller, asked.Bill, readings: service.Record is null ? null : new(asked.Caller));
        var result = await engine.ExecuteAsync(asked.Document!, asked.Request with { Services = services }, cancellation);
        if (services.Readings?.Of(asked.Document!.Operation(asked.Request.OperationName)?.Name?.Value) is { } reading)
        {
            try
            {
                await service.Record!(reading, cancellation);
            }
            catch (GraphQLException unrecorded)
            {
                return ExecutionResult.Refused(unrecorded.Error);
            }
        }
        if (result.Errors is [{ Code: ErrorCodes.MutationNotAllowed, Message: var message }])
            throw new HttpFault(405, ErrorCodes.MutationNotAllowed, message);
        if (result.Errors is [{ Code: Codes.RateLimited } limited]) throw new HttpFault(429, limited);
        if (services.Snapshot?.Head is { } head) result = result with { Extensions = result.Extensions.SetItem("ledger", LedgerExtension.Of(head)) };
        return asked.Bill.Cost is { } points && asked.Http.Request.Headers[Endpoint.CostHeader] is ["report"]
            ? result with { Extensions = result.Extensions.SetItem("cost", cost.Figures(points)) }
            : result;
    }

    /// <summary>The older media type answers 200 to every well-formed request; the newer one says 400 when nothing was executed.</summary>
    private static int StatusOf(string type, ExecutionResult result) => type == ContentNegotiation.Json || result.HasData ? 200 : 400;

    private static ExecutionResult Refused(string message, string code) => ExecutionResult.Refused(new GraphQLError(message) { Code = code });

    private Task Write(HttpContext http, string type, ExecutionResult result) => Write(http, type, StatusOf(type, result), result);

    private async Task Write(HttpContext http, string type, int status, ExecutionResult result)
    {
        using var answer = AnswerBuffer.Fitting(ref result, service.Limits.Answer, out var fits);
        http.Response.StatusCode = fits ? status : StatusOf(type, result);
        http.Response.ContentType = type == ContentNegotiation.Json ? JsonInUtf8 : GraphQLInUtf8;
        http.Response.ContentLength = answer.Written.Length;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Vary = "Accept";
        await http.Response.BodyWriter.WriteAsync(answer.Written, http.RequestAborted);
    }
}
