using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Http;

/// <summary>What became of a write.</summary>
internal enum Written
{
    /// <summary>The client has room for more.</summary>
    Taken,

    /// <summary>The client did not take it in time; what was written still waits for it.</summary>
    TooSlow,

    /// <summary>The client is gone.</summary>
    Gone,
}

/// <summary>Events on their way to one client. Each carries as its id the position after which the client can go on.</summary>
/// <remarks>https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation</remarks>
internal sealed class SseWriter(HttpContext http, TimeProvider time, TimeSpan patience)
{
    private const int Idle = 0, Waiting = 1, GivenUp = 2;
    private readonly PipeWriter body = http.Response.BodyWriter;
    private readonly IHttpMinResponseDataRateFeature? rate = http.Features.Get<IHttpMinResponseDataRateFeature>();
    private MinDataRate? usualRate;
    private int state;

    /// <summary>The status and the headers; from here on everything is told by events.</summary>
    public Task Begin()
    {
        http.Response.StatusCode = StatusCodes.Status200OK;
        http.Response.ContentType = $"{ContentNegotiation.Events}; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Vary = "Accept";
        // Proxies that collect an answer before they pass it on would never pass this one on.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        // Whoever reads too slowly is told so by us, and not just cut off by the server.
        if (rate is not null) (usualRate, rate.MinDataRate) = (rate.MinDataRate, null);
        return http.Response.StartAsync(http.RequestAborted);
    }

    /// <param name="json">A response, without line breaks.</param>
    public void Next(ReadOnlySpan<byte> json, long? position) => Put("next", json, position);

    /// <summary>The last event. The data line is there because browsers tell nobody of an event without one.</summary>
    public void Complete(long? position)
    {
        Put("complete", [], position);
        // What a client has not taken by now it must take at the usual rate.
        if (rate is not null) rate.MinDataRate = usualRate;
    }

    /// <summary>A comment; with a position it is also remembered by the client as the id it has come to.</summary>
    public void Beat(long? position)
    {
        body.Write(":\n"u8);
        if (position is not null) Id(position.Value);
        body.Write("\n"u8);
    }

    /// <summary>Waits until the client has room for more.</summary>
    /// <param name="whenLeftBehind">Tells when the source has moved on too far meanwhile.</param>
    public async ValueTask<Written> Flush(Func<Action, IDisposable?> whenLeftBehind)
    {
        var flush = body.FlushAsync();
        if (flush.IsCompletedSuccessfully) return Outcome(flush.Result, givenUp: false);
        Volatile.Write(ref state, Waiting);
        FlushResult result;
        using (whenLeftBehind(GiveUp))
        await using (time.CreateTimer(_ => GiveUp(), null, patience, Timeout.InfiniteTimeSpan))
            result = await flush;
        return Outcome(result, givenUp: Interlocked.Exchange(ref state, Idle) == GivenUp);
    }

    private static Written Outcome(FlushResult result, bool givenUp) =>
        result.IsCompleted ? Written.Gone : givenUp ? Written.TooSlow : Written.Taken;

    private void GiveUp()
    {
        if (Interlocked.CompareExchange(ref state, GivenUp, Waiting) == Waiting) body.CancelPendingFlush();
    }

    private void Put(string name, ReadOnlySpan<byte> data, long? position)
    {
        if (position is not null) Id(position.Value);
        body.Write(Encoding.ASCII.GetBytes($"event: {name}\ndata: "));
        body.Write(data);
        body.Write("\n\n"u8);
    }

    private void Id(long position) => body.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"id: {position}\n")));
}
