using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>Takes the main links of other platforms: JT/T 809 of 2011 and 2019 on one port.</summary>
public sealed class PlatformGateway : ConnectionHandler
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    private readonly PlatformLinkServices services;
    private readonly Lockout lockout;
    private readonly SubLinkCalls calls;
    private readonly PlatformSessions sessions;
    private readonly ConcurrentDictionary<long, MainLink> links = new();
    private readonly ConcurrentDictionary<IPAddress, int> addresses = new();
    // Milliseconds and a random number, so that neither another run nor another host gives out the same numbers.
    private long last;

    public PlatformGateway(PlatformLinkServices services)
    {
        ArgumentNullException.ThrowIfNull(services);
        this.services = services;
        last = (services.Clock.GetCurrentInstant().ToUnixTimeMilliseconds() << 20) + RandomNumberGenerator.GetInt32(1 << 20);
        lockout = new(services.Settings, services.Time);
        calls = new(() => Interlocked.Increment(ref last), services);
        sessions = new(calls, services);
    }

    /// <summary>Main links now, those without a login included.</summary>
    public int Links => links.Count;

    /// <summary>Platforms that have logged in and are not given up yet.</summary>
    public int Platforms => sessions.Count;

    /// <summary>Whether a platform has a sub link now.</summary>
    public bool HasSubLink(Domain.Supervision.MonitoringPlatformId platform) => sessions.Find(platform)?.Sub is not null;

    public override async Task OnConnectedAsync(ConnectionContext connection)
    {
        var remote = (connection.RemoteEndPoint as IPEndPoint)?.Address ?? IPAddress.None;
        var address = remote.IsIPv4MappedToIPv6 ? remote.MapToIPv4() : remote;
        var ofAddress = addresses.AddOrUpdate(address, 1, (_, count) => count + 1);
        var served = new MainLink(
            Interlocked.Increment(ref last), address, connection.Transport, reason => connection.Abort(new ConnectionAbortedException(reason)),
            sessions, lockout, services);
        try
        {
            services.Counts.Add("809.connections");
            links.TryAdd(served.Number, served);
            if (ofAddress > services.Settings.ConnectionsPerAddress) served.Cut("address");
            else if (links.Count > services.Settings.Connections) served.Cut("full");
            else await served.Run(connection.ConnectionClosed).ConfigureAwait(false);
        }
        finally
        {
            links.TryRemove(served.Number, out _);
            Leave(address);
        }
    }

    /// <summary>Looks after all links until told to stop; then it ends those that it has opened itself.</summary>
    public async Task Watch(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Round, services.Time);
        try
        {
            while (await timer.WaitForNextTickAsync(stop).ConfigureAwait(false))
            {
                foreach (var link in links.Values) link.Check();
                await sessions.Tend(services.Clock.GetCurrentInstant(), stop).ConfigureAwait(false);
            }
        }
        finally
        {
            await calls.Ended().ConfigureAwait(false);
        }
    }

    private void Leave(IPAddress address)
    {
        while (true)
        {
            var count = addresses[address];
            if (count == 1 ? addresses.TryRemove(new(address, 1)) : addresses.TryUpdate(address, count - 1, count)) return;
        }
    }
}
