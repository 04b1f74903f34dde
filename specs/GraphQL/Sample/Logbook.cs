using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using Regulatory.GraphQL.Events;

namespace Regulatory.GraphQL.Specs.Sample;

/// <summary>Taken out of service for a while.</summary>
public sealed record BoatLaidUp;

/// <summary>Has another owner.</summary>
public sealed record BoatSold;

/// <summary>Lives elsewhere.</summary>
public sealed record OwnerMoved;

/// <summary>What the harbour's events come from: positions from 1 without a gap, in order.</summary>
public sealed class Logbook
{
    private readonly Lock gate = new();
    private ImmutableList<LedgerEvent> log = [];
    private TaskCompletionSource changed = new();
    private int followers;

    public Logbook() => Source = new(
        Follow,
        (after, limit, _) => Task.FromResult<IReadOnlyList<LedgerEvent>>([.. log.Skip((int)after).Take(limit)]),
        _ => Task.FromResult((long)log.Count));

    public EventSource Source { get; }

    /// <summary>Readers that follow at the moment.</summary>
    public int Followers => Volatile.Read(ref followers);

    /// <summary>Something happens to a boat of that number; its division goes by the number (see the database).</summary>
    public long Boat(int number, string type = "laid-up.v1") => Append($"harbour.boat.{type}", BoatId.Of(number).ToString());

    public long Owner(string code) => Append("harbour.owner.moved.v1", code);

    /// <summary>Things that nobody follows.</summary>
    public void Others(int count)
    {
        for (var i = 0; i < count; i++) Append("harbour.pier.painted.v1", i.ToString(CultureInfo.InvariantCulture));
    }

    private long Append(string type, string key)
    {
        TaskCompletionSource waiting;
        long position;
        lock (gate)
        {
            position = log.Count + 1;
            log = log.Add(new(position, Instant.FromUnixTimeSeconds(1_800_000_000 + position), key, 1, type, "harbour.master", "Clerk", "440100"));
            (waiting, changed) = (changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }
        waiting.SetResult();
        return position;
    }

    private async IAsyncEnumerable<IReadOnlyList<LedgerEvent>> Follow(long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Interlocked.Increment(ref followers);
        try
        {
            while (true)
            {
                Task wait;
                LedgerEvent[] news;
                lock (gate) (wait, news) = (changed.Task, [.. log.Skip((int)after)]);
                if (news.Length > 0) yield return news;
                after += news.Length;
                if (news.Length == 0) await wait.WaitAsync(cancellation);
            }
        }
        finally
        {
            Interlocked.Decrement(ref followers);
        }
    }
}
