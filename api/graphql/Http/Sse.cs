using System.Globalization;
using Microsoft.AspNetCore.Http;
using Regulatory.GraphQL.Events;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Http;

/// <summary>
/// GraphQL over Server-Sent Events, distinct connections mode: an operation is one connection, each of its responses an event
/// <c>next</c>, its end an event <c>complete</c>. What is wrong with an operation is told by an event too.
/// </summary>
/// <remarks>https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode</remarks>
internal sealed class Sse(GraphQLService service, RequestExecutor engine, CancellationToken stopping)
{
    private const string LastEventId = "Last-Event-ID";

    private readonly EventReads? reads = service.Store is null ? null : new(
        service.Schema, service.Store, caller => service.ServicesFor(caller), service.Limits.Operation, service.OnFault);

    private SubscriptionSettings Settings => service.Events?.Settings ?? new();

    private TimeProvider Time => service.Events?.Time ?? TimeProvider.System;

    /// <param name="execute">Executes an operation that has one response.</param>
    /// <param name="opening">Ends the time in which the stream must have begun.</param>
    public async Task Answer(AdmittedRequest asked, Func<ValueTask<ExecutionResult>> execute, CancellationToken opening)
    {
        var (http, caller) = (asked.Http, asked.Caller);
        // Without events there is nothing to follow, and executing says so.
        if (!asked.IsSubscription || service is not { Events: { } hub } || reads is null)
        {
            await AnswerOnce(http, await execute());
            return;
        }
        IDisposable seat;
        try
        {
            seat = caller.Subject is { } account
                ? hub.Enter($"account {account}", stranger: false)
                : hub.Enter($"address {Networks.Of(http.Connection.RemoteIpAddress)}", stranger: true);
        }
        catch (GraphQLException full)
        {
            await AnswerOnce(http, ExecutionResult.Refused(full.Error));
            return;
        }
        using (seat) await Stream(asked, new(hub, reads, () => Now(http, caller), Resuming(http)), seat, opening);
    }

    private async Task AnswerOnce(HttpContext http, ExecutionResult result)
    {
        using var answer = AnswerBuffer.Fitting(ref result, service.Limits.Answer, out _);
        var writer = new SseWriter(http, Time, Settings.Patience);
        await writer.Begin();
        writer.Next(answer.Written.Span, null);
        writer.Complete(null);
        await writer.Flush(static _ => null);
    }

    private async Task Stream(AdmittedRequest asked, Subscriber subscriber, IDisposable seat, CancellationToken opening)
    {
        var http = asked.Http;
        var request = asked.Request with { Services = service.ServicesFor(asked.Caller, asked.Bill, subscriber) };
        var (subscription, refusal) = await engine.SubscribeAsync(asked.Document!, request, opening);
        if (subscription is null)
        {
            await AnswerOnce(http, refusal!);
            return;
        }
        var writer = new SseWriter(http, Time, Settings.Patience);
        var delivery = new Delivery(writer, subscription, subscriber);
        ExecutionResult? end;
        await using (subscription) end = await End(http, writer, delivery);
        // A client that is slow to take the end keeps nobody from beginning.
        seat.Dispose();
        if (http.RequestAborted.IsCancellationRequested) return;
        if (end is not null) writer.Next(new EventResponse(end, delivery.Place).Json.Span, delivery.Place);
        writer.Complete(delivery.Place);
        await writer.Flush(static _ => null);
    }

    /// <summary>Delivers until something ends it.</summary>
    /// <returns>What the client is told of it; null when there is nothing more to say.</returns>
    private async Task<ExecutionResult?> End(HttpContext http, SseWriter writer, Delivery delivery)
    {
        var (life, tokenEnds) = (Settings.Life, service.TokenEnds(http) - Time.GetUtcNow());
        var byToken = tokenEnds < life;
        using var over = new CancellationTokenSource(byToken ? Max(tokenEnds!.Value, TimeSpan.Zero) : life, Time);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, over.Token, stopping);
        try
        {
            await writer.Begin();
            return await delivery.Run(ending.Token) is Written.TooSlow
                ? Ended(delivery, "You read more slowly than facts arrive; go on after the last position.", Codes.SlowReader)
                : null;
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            if (http.RequestAborted.IsCancellationRequested) return null;
            return over.IsCancellationRequested && byToken
                ? Ended(delivery, "Your token has expired; sign in again.", Codes.Unauthenticated)
                : Ended(delivery, "The stream ends here; connect again.", Codes.Reconnect);
        }
        catch (GraphQLException refused)
        {
            return ExecutionResult.Refused(delivery.Resumable(refused.Error));
        }
        catch (Exception fault)
        {
            return ExecutionResult.Refused(delivery.Resumable(GraphQLError.Unforeseen(fault, service.OnFault)));
        }
    }

    private static ExecutionResult Ended(Delivery delivery, string message, string code) =>
        ExecutionResult.Refused(delivery.Resumable(new GraphQLError(message) { Code = code }));

    private Caller Now(HttpContext http, Caller first) =>
        service.CallerNow is not { } now ? first
        : now(http) ?? throw new GraphQLException("You are not signed in any more.", Codes.Unauthenticated);

    /// <exception cref="HttpFault">The header holds something else than a position.</exception>
    private static long? Resuming(HttpContext http) => http.Request.Headers[LastEventId] switch
    {
        [] or [null or ""] => null,
        [var text] when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position) => position,
        _ => throw new HttpFault(400, Codes.BadInput, $"{LastEventId} is a position of this ledger."),
    };

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
