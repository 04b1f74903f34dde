using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Guard;

/// <summary>What one request costs, and who pays.</summary>
internal sealed class Bill
{
    /// <summary>What every request pays at the door, also one that turns out to be wrong.</summary>
    public const long Admission = 1;

    /// <summary>Null when there is no limit to the rate.</summary>
    public Purse? Purse { get; init; }

    /// <summary>What guesses are paid from; null when there is no limit to the rate.</summary>
    public Func<Purse>? Guesses { get; init; }

    /// <summary>Points of the operation; null when it was refused before they were counted.</summary>
    public long? Cost { get; set; }

    /// <summary>Pays for one try to find a row by what the caller sees masked, whether it finds one or not.</summary>
    /// <exception cref="GraphQLException">RATE_LIMITED: too many tries.</exception>
    public void PayGuess()
    {
        if (Guesses?.Invoke().Take(RateLimiter.Guess) is { } wait) throw new GraphQLException(Refusal(wait));
    }

    public static GraphQLError Refusal(TimeSpan wait) =>
        new GraphQLError("You have asked for much lately; ask again in a while.") { Code = Codes.RateLimited }
            .With("retryAfter", (int)Math.Ceiling(wait.TotalSeconds));
}
