using System.Collections.Concurrent;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Events;

/// <summary>The subscriptions of one host: who has how many, the one reader of the ledger, and what is executed once for many.</summary>
/// <param name="time">The clock of waits and lives.</param>
public sealed class EventHub(EventSource source, SubscriptionSettings? settings = null, TimeProvider? time = null) : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> seats = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<AudienceKey, Audience> audiences = new();
    private readonly SemaphoreSlim readers = new((settings ?? new()).Checked().Readers);
    private EventFeed? feed;
    private int taken;
    private int strangers;

    public SubscriptionSettings Settings { get; } = settings ?? new();

    public TimeProvider Time { get; } = time ?? TimeProvider.System;

    /// <summary>Streams that are open.</summary>
    public int Subscribers
    {
        get { lock (gate) return taken; }
    }

    /// <summary>Events in memory, for all streams together.</summary>
    public int EventsKept
    {
        get { lock (gate) return feed?.Kept ?? 0; }
    }

    /// <summary>Groups of streams that ask the same and may see the same.</summary>
    public int Audiences => audiences.Count;

    /// <summary>Responses in memory, for all streams together.</summary>
    public int ResponsesKept => audiences.Values.Sum(audience => audience.Kept);

    internal EventSource Source => source;

    /// <summary>A place among the streams, until disposed of.</summary>
    /// <param name="who">Account or network.</param>
    /// <param name="stranger">Has no account: strangers together have a quarter of the places, or they could lock everybody else out.</param>
    /// <exception cref="GraphQLException">LIMIT_EXCEEDED.</exception>
    internal IDisposable Enter(string who, bool stranger)
    {
        lock (gate)
        {
            var own = seats.GetValueOrDefault(who);
            if (own >= Settings.PerCaller) throw new GraphQLException($"You have {own} subscriptions already; end one first.", Codes.Limit);
            if (taken >= Settings.PerHost || (stranger && strangers >= Settings.PerHost / 4)) throw new GraphQLException("This host has as many subscriptions as it can serve.", Codes.Limit);
            seats[who] = own + 1;
            taken++;
            if (stranger) strangers++;
        }
        return new Ending(() =>
        {
            lock (gate)
            {
                taken--;
                if (stranger) strangers--;
                if (--seats[who] == 0) seats.Remove(who);
            }
        });
    }

    /// <summary>Joins the feed, which begins with the first reader.</summary>
    /// <param name="head">The newest position there is.</param>
    internal EventFeed Join(FeedReader reader, long head)
    {
        lock (gate)
        {
            if (feed is null || feed.IsBroken) feed = new(source, head, Settings.Window);
            feed.Enter(reader);
            return feed;
        }
    }

    /// <summary>Leaves the feed, which ends with the last reader.</summary>
    internal async ValueTask Leave(FeedReader reader, EventFeed joined)
    {
        lock (gate)
        {
            joined.Leave(reader);
            if (joined.Readers > 0) return;
            if (feed == joined) feed = null;
        }
        await joined.DisposeAsync();
    }

    /// <summary>Those who ask the same and may see the same, this one among them.</summary>
    internal Audience JoinAudience(AudienceKey key, Func<Audience> make)
    {
        lock (gate)
        {
            var audience = audiences.GetOrAdd(key, _ => make());
            audience.Members++;
            return audience;
        }
    }

    internal void LeaveAudience(AudienceKey key, Audience audience)
    {
        lock (gate)
        {
            if (--audience.Members > 0) return;
            audiences.TryRemove(key, out _);
        }
        audience.Dispose();
    }

    /// <summary>Does something that reads from the database when it is its turn.</summary>
    internal async Task<T> InTurn<T>(Func<Task<T>> read, CancellationToken cancellation)
    {
        await readers.WaitAsync(cancellation);
        try
        {
            return await read();
        }
        finally
        {
            readers.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        EventFeed? last;
        lock (gate) (last, feed) = (feed, null);
        if (last is not null) await last.DisposeAsync();
        readers.Dispose();
    }

    private sealed class Ending(Action end) : IDisposable
    {
        private Action? end = end;

        public void Dispose() => Interlocked.Exchange(ref end, null)?.Invoke();
    }
}
