using System.Globalization;
using Regulatory.GraphQL.Events;
using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Http;

/// <summary>The events of one subscription on their way to its client, with a heartbeat while there are none.</summary>
internal sealed class Delivery(SseWriter writer, Subscription subscription, Subscriber subscriber)
{
    private long? written;

    /// <summary>The position after which the client can go on: everything up to it was written, or is none of its business.</summary>
    public long? Place => subscription.Passed is not { } passed ? written : Math.Max(passed, written ?? passed);

    /// <returns>Why it ended, if nothing was thrown: <see cref="Written.Taken"/> at the end of the source.</returns>
    /// <exception cref="GraphQLException">The subscription ends with this error.</exception>
    /// <exception cref="OperationCanceledException">It was ended from outside.</exception>
    public async Task<Written> Run(CancellationToken ending)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ending);
        using var pulse = new PeriodicTimer(subscriber.Hub.Settings.Heartbeat, subscriber.Hub.Time);
        Task<EventResponse?>? next = null;
        try
        {
            var beat = pulse.WaitForNextTickAsync(stop.Token).AsTask();
            writer.Beat(Place);
            while (true)
            {
                if (await Flushed() is var outcome and not Written.Taken) return outcome;
                next ??= subscription.Next(stop.Token).AsTask();
                if (!next.IsCompleted && await Task.WhenAny(next, beat) == beat)
                {
                    await beat;
                    beat = pulse.WaitForNextTickAsync(stop.Token).AsTask();
                    subscriber.Now();
                    writer.Beat(Place);
                    continue;
                }
                if (await next is not { } response) return Written.Taken;
                next = null;
                writer.Next(response.Json.Span, response.Position);
                written = response.Position;
            }
        }
        finally
        {
            // The source must be left alone before it can be disposed of.
            await stop.CancelAsync();
            if (next is not null) await next.ContinueWith(ended => ended.Exception, TaskScheduler.Default);
        }
    }

    public GraphQLError Resumable(GraphQLError error) =>
        Place is { } place ? error.With("after", place.ToString(CultureInfo.InvariantCulture)) : error;

    private ValueTask<Written> Flushed() => writer.Flush(subscription.WhenLeftBehind);
}
