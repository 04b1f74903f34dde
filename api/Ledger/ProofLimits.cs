using Microsoft.AspNetCore.RateLimiting;

namespace Regulatory.Api.Ledger;

/// <summary>
/// Proofs are for whoever asks, and each costs a question to the database: so many at once, some more in a queue, and the rest is told to
/// come again (<see cref="Licensing.PaperLimits"/> says how). Whoever walks through the whole tree takes no place from the papers.
/// </summary>
public static class ProofLimits
{
    public const string Policy = "proofs";

    /// <param name="atOnce">Requests served side by side.</param>
    /// <param name="waiting">Requests that may wait, the oldest first.</param>
    public static void AddProofLimits(this IServiceCollection services, int atOnce, int waiting) => services.AddRateLimiter(limits =>
        limits.AddConcurrencyLimiter(Policy, limit =>
        {
            limit.PermitLimit = atOnce;
            limit.QueueLimit = waiting;
            limit.QueueProcessingOrder = System.Threading.RateLimiting.QueueProcessingOrder.OldestFirst;
        }));
}
