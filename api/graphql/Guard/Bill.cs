using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Guard;

/// <summary>What one request costs, and who pays.</summary>
internal sealed class Bill
{
    /// <summary>What every request pays at the door, also one that turns out to be wrong.</summary>
    public const long Admission = 1;

    /// <summary>Null when there is no limit to the rate.</summary>
    public Purse? Purse { get; init; }

    /// <summary>Points of the operation; null when it was refused before they were counted.</summary>
    public long? Cost { get; set; }

    public static GraphQLError Refusal(TimeSpan wait) =>
        new GraphQLError("You have asked for much lately; ask again in a while.") { Code = Codes.RateLimited }
            .With("retryAfter", (int)Math.Ceiling(wait.TotalSeconds));
}
