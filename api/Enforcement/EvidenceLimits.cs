using Microsoft.AspNetCore.RateLimiting;

namespace Regulatory.Api.Enforcement;

/// <summary>
/// A film of hours comes in for minutes: so many files at once, some more in a queue, and the rest is told to come again
/// (<see cref="Licensing.PaperLimits"/> says how). Whoever hands files in takes no place from papers, and a crowd at the public pages none
/// from whoever hands files in.
/// </summary>
public static class EvidenceLimits
{
    public const string Policy = "evidence";

    /// <param name="atOnce">Requests served side by side.</param>
    /// <param name="waiting">Requests that may wait, the oldest first.</param>
    public static void AddEvidenceLimits(this IServiceCollection services, int atOnce, int waiting) => services.AddRateLimiter(limits =>
        limits.AddConcurrencyLimiter(Policy, limit =>
        {
            limit.PermitLimit = atOnce;
            limit.QueueLimit = waiting;
            limit.QueueProcessingOrder = System.Threading.RateLimiting.QueueProcessingOrder.OldestFirst;
        }));
}
