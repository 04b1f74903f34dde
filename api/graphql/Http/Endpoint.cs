using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Http;

/// <summary>GraphQL over HTTP.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/</remarks>
public static class Endpoint
{
    /// <summary>Serves GraphQL at a path, for every method, so that a wrong one is answered as GraphQL clients expect.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder routes, string path, GraphQLService service)
    {
        var engine = new RequestExecutor(service.Schema, new ExecutorOptions { Guards = [Acts.ByPostOnly, Acts.OneADocument] });
        var stopping = routes.ServiceProvider.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        var streams = new Sse(service, engine, stopping);
        return routes.Map(path, http => Answer(http, service, engine, streams));
    }

    private static async Task Answer(HttpContext http, GraphQLService service, RequestExecutor engine, Sse streams)
    {
        // What the host says of an unusable token is the host's to answer.
        var caller = service.CallerOf(http);
        var chosen = ContentNegotiation.Choose(http.Request);
        var type = chosen == ContentNegotiation.Events ? ContentNegotiation.Json : chosen;
        try
        {
            if (type is null)
                throw new HttpFault(406, "NOT_ACCEPTABLE", $"Answers are {ContentNegotiation.GraphQL}, {ContentNegotiation.Json} or {ContentNegotiation.Events}.");
            if (Csrf.MayBeForged(http.Request, caller)) throw new HttpFault(403, Codes.Forbidden, $"A request with a cookie has the header {Csrf.Header}.");
            using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
            time.CancelAfter(service.Limits.Operation);
            var request = await RequestReader.Read(http.Request, service.Limits, time.Token);
            if (chosen == ContentNegotiation.Events || streams.Wants(http.Request, request))
            {
                await streams.Answer(http, request, caller, () => Execute(http, service, engine, request, caller, time.Token), time.Token);
                return;
            }
            var result = await Execute(http, service, engine, request, caller, time.Token);
            await Write(http, type, StatusOf(type, result), result);
        }
        catch (HttpFault fault)
        {
            if (fault.Status == 405) http.Response.Headers.Allow = "GET, POST";
            await Write(http, type ?? ContentNegotiation.Json, fault.Status, Refused(fault.Message, fault.Code));
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
            await Write(http, type!, broken.StatusCode, Refused("The request is not readable.", Codes.BadInput));
        }
        catch (Exception fault)
        {
            var traceId = Activity.Current?.TraceId.ToString() ?? ActivityTraceId.CreateRandom().ToString();
            service.OnFault?.Invoke(fault, traceId);
            var error = new GraphQLError("Unexpected error") { Code = ErrorCodes.Internal }.With("traceId", traceId);
            await Write(http, type!, 500, ExecutionResult.Refused(error));
        }
    }

    private static async ValueTask<ExecutionResult> Execute(
        HttpContext http, GraphQLService service, RequestExecutor engine, GraphQLRequest request, Caller caller, CancellationToken cancellation)
    {
        var services = service.ServicesFor(caller);
        var result = await engine.ExecuteAsync(
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
        return services.Snapshot?.Head is { } head
            ? result with { Extensions = result.Extensions.SetItem("ledger", LedgerExtension.Of(head)) }
            : result;
    }

    /// <summary>The older media type answers 200 to every well-formed request; the newer one says 400 when nothing was executed.</summary>
    private static int StatusOf(string type, ExecutionResult result) => type == ContentNegotiation.Json || result.HasData ? 200 : 400;

    private static ExecutionResult Refused(string message, string code) => ExecutionResult.Refused(new GraphQLError(message) { Code = code });

    private static async Task Write(HttpContext http, string type, int status, ExecutionResult result)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = $"{type}; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Vary = "Accept";
        await using (var writer = new Utf8JsonWriter(http.Response.BodyWriter, ResponseWriter.Options)) result.WriteTo(writer);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}
