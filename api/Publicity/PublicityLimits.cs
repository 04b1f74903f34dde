using Microsoft.AspNetCore.RateLimiting;

namespace Regulatory.Api.Publicity;

/// <summary>
/// The feed is for whoever asks, and each page costs a question to the database: so many at once, some more in a queue, and the rest is
/// told to come again (<see cref="Licensing.PaperLimits"/> says how). Whoever copies all of it takes no place from papers and proofs.
/// </summary>
public static class PublicityLimits
{
    public const string Policy = "publicity";

    /// <param name="atOnce">Requests served side by side.</param>
    /// <param name="waiting">Requests that may wait, the oldest first.</param>
    public static void AddPublicityLimits(this IServiceCollection services, int atOnce, int waiting) => services.AddRateLimiter(limits =>
        limits.AddConcurrencyLimiter(Policy, limit =>
        {
            limit.PermitLimit = atOnce;
            limit.QueueLimit = waiting;
            limit.QueueProcessingOrder = System.Threading.RateLimiting.QueueProcessingOrder.OldestFirst;
        }));
}
