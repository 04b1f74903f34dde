using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Regulatory.Api.Hosting;

/// <summary>Behind a balancer, callers' addresses stand in a header; it is believed from these balancers only.</summary>
public static class Proxies
{
    /// <param name="addresses">Comma-separated IP addresses; null or empty: callers connect to this host themselves.</param>
    /// <exception cref="InvalidOperationException">One is no IP address.</exception>
    public static void UseAddressesFrom(this WebApplication app, string? addresses)
    {
        if (string.IsNullOrWhiteSpace(addresses)) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var text in addresses.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            options.KnownProxies.Add(IPAddress.TryParse(text, out var address)
                ? address
                : throw new InvalidOperationException($"Proxies: '{text}' is no IP address."));
        }

        app.UseForwardedHeaders(options);
    }
}
