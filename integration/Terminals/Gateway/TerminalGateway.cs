using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;

namespace Regulatory.Integration.Terminals.Gateway;

/// <summary>Takes the connections of terminals: JT/T 808 of 2011, 2013 and 2019 on one port.</summary>
public sealed class TerminalGateway(GatewayServices services) : ConnectionHandler
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);
    private static readonly IPAddress Nowhere = IPAddress.None;

    private readonly ConcurrentDictionary<long, TerminalConnection> connections = new();
    private readonly ConcurrentDictionary<IPAddress, int> addresses = new();
    // Milliseconds and a random number, so that neither another run nor another host gives out the same numbers.
    private long last = (services.Clock.GetCurrentInstant().ToUnixTimeMilliseconds() << 20) + RandomNumberGenerator.GetInt32(1 << 20);

    /// <summary>Connections now, those without a session included.</summary>
    public int Connections => connections.Count;

    /// <summary>Connections of which nothing is read now, because their frames or answers wait.</summary>
    public int Paused => connections.Count(connection => connection.Value.IsPaused);

    /// <summary>Addresses with connections now.</summary>
    public int Addresses => addresses.Count;

    public override async Task OnConnectedAsync(ConnectionContext connection)
    {
        var address = (connection.RemoteEndPoint as IPEndPoint)?.Address ?? Nowhere;
        var ofAddress = addresses.AddOrUpdate(address, 1, (_, count) => count + 1);
        var served = new TerminalConnection(
            Interlocked.Increment(ref last), connection.Transport, reason => connection.Abort(new ConnectionAbortedException(reason)), services);
        try
        {
            services.Counts.Add("connections");
            connections.TryAdd(served.Number, served);
            if (ofAddress > services.Settings.ConnectionsPerAddress) served.Cut("address");
            else if (connections.Count > services.Settings.Connections) served.Cut("full");
            else await served.Run(connection.ConnectionClosed).ConfigureAwait(false);
        }
        finally
        {
            // Who sees that a connection has gone finds the place of its address free.
            Leave(address);
            connections.TryRemove(served.Number, out _);
        }
    }

    /// <summary>Looks after all connections until told to stop: ends those that are silent and asks for parts that are missing.</summary>
    public async Task Watch(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Round, services.Time);
        while (await timer.WaitForNextTickAsync(stop).ConfigureAwait(false))
        {
            var now = services.Clock.GetCurrentInstant();
            foreach (var connection in connections.Values)
            {
                connection.Check();
                connection.AskForParts(now);
            }
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
