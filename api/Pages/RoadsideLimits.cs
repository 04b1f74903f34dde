using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Regulatory.Api.Pages;

/// <summary>
/// Numbers of waybills can be counted up. Whoever stands at a vehicle asks for one; whoever asks for hundreds wants to know how much is on
/// the road. So each address has a small purse, and one answer a minute after it.
/// </summary>
internal static class RoadsideLimits
{
    public const string Policy = "roadside";

    public static void AddRoadsideLimits(this IServiceCollection services, int burst = 30) => services.AddRateLimiter(limits =>
        limits.AddPolicy(Policy, http => RateLimitPartition.GetTokenBucketLimiter(NetworkOf(http.Connection.RemoteIpAddress), _ => new()
        {
            TokenLimit = burst, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromMinutes(1), QueueLimit = 0,
        })));

    /// <summary>An address; of IPv6 the 64 bits that one subscriber has for himself.</summary>
    internal static IPAddress NetworkOf(IPAddress? address)
    {
        if (address is null) return IPAddress.None;
        if (address.AddressFamily is not AddressFamily.InterNetworkV6) return address;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new(bytes);
    }
}
