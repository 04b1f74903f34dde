using System.Net;
using System.Net.Sockets;

namespace Regulatory.GraphQL.Guard;

/// <summary>By what callers without an account are told apart.</summary>
internal static class Networks
{
    /// <summary>An IPv4 address; of IPv6 the first 64 bits, which one subscriber has for himself.</summary>
    /// <param name="address">Null when the transport has no addresses.</param>
    public static IPAddress Of(IPAddress? address)
    {
        if (address is null) return IPAddress.None;
        if (address.AddressFamily is not AddressFamily.InterNetworkV6) return address;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        bytes[8..].Clear();
        return new(bytes);
    }
}
