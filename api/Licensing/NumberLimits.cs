using System.Net;
using System.Threading.RateLimiting;
using Regulatory.Api.Access;
using Regulatory.Api.Pages;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Licensing;

/// <summary>Mark of an address that says what the licence of a number is worth.</summary>
public sealed record AnswersByNumber;

/// <summary>
/// Where a resident id stands in the number of a licence, its mask leaves some tens of thousands of ids to try. So each address has few such numbers
/// answered at once, and one a minute after them (<see cref="PaperLimits"/> says how); officers have them in hand all day and are not counted.
/// </summary>
public static class NumberLimits
{
    public static void AddNumberLimits(this IServiceCollection services, int burst = 30) => services.AddRateLimiter(limits =>
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(http => MayBeGuess(http)
            ? RateLimitPartition.GetTokenBucketLimiter(RoadsideLimits.NetworkOf(http.Connection.RemoteIpAddress), _ => new()
            {
                TokenLimit = burst, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromMinutes(1), QueueLimit = 0,
            })
            : RateLimitPartition.GetNoLimiter(IPAddress.Any)));

    private static bool MayBeGuess(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<AnswersByNumber>() is not null && http.Request.RouteValues["number"] is string number
        && NumbersOfPersons.IdIsIn(number) && !PublicPages.IsOfficial(http.ActorNow());
}
