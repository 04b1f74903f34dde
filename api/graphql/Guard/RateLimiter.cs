using System.Collections.Concurrent;
using System.Net;

namespace Regulatory.GraphQL.Guard;

/// <summary>How many points a caller may spend.</summary>
public sealed record RateLimits
{
    /// <summary>Points that come back every second.</summary>
    public int PerSecond { get; init; } = 1_000;

    /// <summary>Points that can be spent at once after a rest; at least what one operation may cost.</summary>
    public int Burst { get; init; } = 20_000;

    /// <summary>Callers of each kind, accounts and addresses, that are told apart at one time.</summary>
    public int Callers { get; init; } = 10_000;
}

/// <summary>
/// A purse for every account, and for callers without one for every address. When there are too many to tell apart, newcomers share one
/// purse, so that neither memory nor the rate of all newcomers together grows with the number of an attacker's addresses; accounts are
/// never pushed aside by addresses.
/// </summary>
public sealed class RateLimiter(RateLimits limits, TimeProvider time)
{
    /// <summary>Points of one guess, of which one comes back every second: one guess a minute.</summary>
    internal const int Guess = 60;

    /// <summary>Guesses at once after a rest.</summary>
    internal const int GuessesAtOnce = 30;

    private readonly Purses<string> accounts = new(limits, time), guessingAccounts = new(OfGuesses(limits), time);
    private readonly Purses<IPAddress> addresses = new(limits, time), guessingAddresses = new(OfGuesses(limits), time);

    /// <summary>How many purses there are.</summary>
    public int Count => accounts.Count + addresses.Count;

    /// <summary>The purse that a caller spends from.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="address">From where; null when the transport has no addresses.</param>
    public Purse PurseOf(Caller caller, IPAddress? address) =>
        caller.Subject is { } account ? accounts.Of(account) : addresses.Of(Networks.Of(address));

    /// <summary>The purse that a caller guesses from: it holds few guesses, whatever else the caller may spend.</summary>
    internal Purse GuessesOf(Caller caller, IPAddress? address) =>
        caller.Subject is { } account ? guessingAccounts.Of(account) : guessingAddresses.Of(Networks.Of(address));

    private static RateLimits OfGuesses(RateLimits limits) => limits with { PerSecond = 1, Burst = GuessesAtOnce * Guess };

    private sealed class Purses<TKey>(RateLimits limits, TimeProvider time)
        where TKey : notnull
    {
        private readonly ConcurrentDictionary<TKey, Purse> purses = new();
        private readonly Purse shared = new(limits, time);
        private readonly Lock sweeping = new();
        private long sweptAt = time.GetTimestamp();
        private int count;

        public int Count => count;

        public Purse Of(TKey key)
        {
            if (purses.TryGetValue(key, out var purse)) return purse;
            if (count >= limits.Callers) Sweep();
            // Between the question and the answer others may come: the bound is meant to within their number.
            if (count >= limits.Callers) return shared;
            var made = purses.GetOrAdd(key, purse = new(limits, time));
            if (ReferenceEquals(made, purse)) Interlocked.Increment(ref count);
            return made;
        }

        /// <summary>Forgets those who have not spent lately, which makes no difference to them. At most once a second.</summary>
        private void Sweep()
        {
            lock (sweeping)
            {
                if (time.GetElapsedTime(sweptAt) < TimeSpan.FromSeconds(1)) return;
                foreach (var (key, purse) in purses)
                {
                    if (purse.IsFull && purses.TryRemove(key, out _)) Interlocked.Decrement(ref count);
                }

                sweptAt = time.GetTimestamp();
            }
        }
    }
}
