using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Http;

/// <summary>GraphQL over HTTP.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/</remarks>
public static class Endpoint
{
    /// <summary>With the value <c>report</c>, the answer says in <c>extensions.cost</c> what the operation cost.</summary>
    public const string CostHeader = "GraphQL-Cost";

    private const string JsonInUtf8 = $"{ContentNegotiation.Json}; charset=utf-8", GraphQLInUtf8 = $"{ContentNegotiation.GraphQL}; charset=utf-8";

    /// <summary>Serves GraphQL at a path, for every method, so that a wrong one is answered as GraphQL clients expect.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder routes, string path, GraphQLService service)
    {
        var cost = new CostGuard(service.Cost);
        var engine = new RequestExecutor(service.Schema, new ExecutorOptions
        {
            Limits = service.DocumentLimits,
            Guards = [Acts.ByPostOnly, Acts.OneADocument, new InputLists(service.DocumentLimits.ListItems).Check, cost.Check],
        });
        return routes.Map(path, http => Answer(http, service, engine, cost));
    }

    private static async Task Answer(HttpContext http, GraphQLService service, RequestExecutor engine, CostGuard cost)
    {
        // What the host says of an unusable token is the host's to answer.
        var caller = service.CallerOf(http);
        var type = ContentNegotiation.Choose(http.Request);
        var bill = new Bill { Purse = service.Rates?.PurseOf(caller, http.Connection.RemoteIpAddress) };
        try
        {
            if (bill.Purse?.Take(Bill.Admission) is { } wait) throw new HttpFault(429, Bill.Refusal(wait));
            if (type is null) throw new HttpFault(406, "NOT_ACCEPTABLE", $"Answers are {ContentNegotiation.GraphQL} or {ContentNegotiation.Json}.");
            if (Csrf.MayBeForged(http.Request, caller)) throw new HttpFault(403, Codes.Forbidden, $"A request with a cookie has the header {Csrf.Header}.");
            using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
            time.CancelAfter(service.Limits.Operation);
            var request = await RequestReader.Read(http.Request, service.Limits, service.Documents.Trusted, time.Token);
            var result = await Execute(http, service, engine, request, caller, bill, time.Token);
            if (bill.Cost is { } points && http.Request.Headers[CostHeader] is ["report"])
                result = result with { Extensions = result.Extensions.SetItem("cost", cost.Figures(points)) };
            await Write(http, service, type, StatusOf(type, result), result);
        }
        catch (HttpFault fault)
        {
            if (fault.Status == 405) http.Response.Headers.Allow = "GET, POST";
            if (fault.Error.Extensions.GetValueOrDefault("retryAfter") is int seconds)
                http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            await Write(http, service, type ?? ContentNegotiation.Json, fault.Status, ExecutionResult.Refused(fault.Error));
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            var message = $"The operation took longer than {service.Limits.Operation.TotalSeconds:0} s and was stopped.";
            await Write(http, service, type!, 504, Refused(message, Codes.Timeout));
        }
        catch (OperationCanceledException)
        {
            // The client is gone: there is nobody to answer.
        }
        catch (BadHttpRequestException broken)
        {
            var code = broken.StatusCode switch { 408 => Codes.Timeout, 413 => Codes.Limit, _ => Codes.BadInput };
            await Write(http, service, type!, broken.StatusCode, Refused("The request is not readable, or came too slowly.", code));
        }
        catch (Exception fault)
        {
            var traceId = Activity.Current?.TraceId.ToString() ?? ActivityTraceId.CreateRandom().ToString();
            service.OnFault?.Invoke(fault, traceId);
            var error = new GraphQLError("Unexpected error") { Code = ErrorCodes.Internal }.With("traceId", traceId);
            await Write(http, service, type!, 500, ExecutionResult.Refused(error));
        }
    }

    private static async ValueTask<ExecutionResult> Execute(
        HttpContext http, GraphQLService service, RequestExecutor engine, GraphQLRequest request, Caller caller, Bill bill, CancellationToken cancellation)
    {
        var (trusted, refusal) = service.Documents.Admit(request, caller);
        if (refusal is not null) return ExecutionResult.Refused(refusal);
        var services = service.ServicesFor(caller, bill);
        var result = await engine.ExecuteAsync(
            trusted?.Prepared ?? engine.Prepare(request.Document),
            request with
            {
                Services = services,
                AllowIntrospection = service.OpenIntrospection || caller.MayIntrospect,
                AllowMutation = HttpMethods.IsPost(http.Request.Method),
                OnFault = service.OnFault,
            },
            cancellation);
        if (result.Errors is [{ Code: ErrorCodes.MutationNotAllowed, Message: var message }])
            throw new HttpFault(405, ErrorCodes.MutationNotAllowed, message);
        if (result.Errors is [{ Code: Codes.RateLimited } limited]) throw new HttpFault(429, limited);
        return services.Snapshot?.Head is { } head
            ? result with { Extensions = result.Extensions.SetItem("ledger", LedgerExtension.Of(head)) }
            : result;
    }

    /// <summary>The older media type answers 200 to every well-formed request; the newer one says 400 when nothing was executed.</summary>
    private static int StatusOf(string type, ExecutionResult result) => type == ContentNegotiation.Json || result.HasData ? 200 : 400;

    private static ExecutionResult Refused(string message, string code) => ExecutionResult.Refused(new GraphQLError(message) { Code = code });

    private static async Task Write(HttpContext http, GraphQLService service, string type, int status, ExecutionResult result)
    {
        using var answer = Fitting(service, type, ref status, result);
        http.Response.StatusCode = status;
        http.Response.ContentType = type == ContentNegotiation.Json ? JsonInUtf8 : GraphQLInUtf8;
        http.Response.ContentLength = answer.Written.Length;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Vary = "Accept";
        await http.Response.BodyWriter.WriteAsync(answer.Written, http.RequestAborted);
    }

    private static AnswerBuffer Fitting(GraphQLService service, string type, ref int status, ExecutionResult result)
    {
        try
        {
            return AnswerBuffer.Of(result, service.Limits.Answer);
        }
        catch (AnswerTooLargeException)
        {
            var refused = Refused($"The answer has more than {service.Limits.Answer} bytes; ask for less.", Codes.AnswerTooLarge);
            status = StatusOf(type, refused);
            return AnswerBuffer.Of(refused, int.MaxValue);
        }
    }
}
