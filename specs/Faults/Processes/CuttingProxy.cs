using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Regulatory.Faults.Specs.Processes;

/// <summary>
/// The network between a host and the database: passes everything on until it is told to cut, or to swallow what the server
/// answers, so that work is done and nobody hears of it.
/// </summary>
internal sealed class CuttingProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Socket, Socket> pairs = new();
    private readonly int target;
    private volatile bool swallowing;

    public CuttingProxy(int target)
    {
        this.target = target;
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = Accept();
    }

    public int Port { get; }

    /// <summary>From here to the next <see cref="Cut"/> no answer of the server arrives.</summary>
    public void Swallow() => swallowing = true;

    /// <summary>Resets every connection.</summary>
    public void Cut()
    {
        // First this: whatever has lost an answer by then is among the pairs. The other way round, a connection that came in meanwhile
        // would lose one and live on, which no network does.
        swallowing = false;
        foreach (var (client, server) in pairs)
        {
            Reset(client);
            Reset(server);
        }
    }

    public void Dispose()
    {
        listener.Dispose();
        Cut();
    }

    private async Task Accept()
    {
        try
        {
            while (true) _ = Serve(await listener.AcceptSocketAsync());
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // The listener was disposed of.
        }
    }

    private async Task Serve(Socket client)
    {
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        client.NoDelay = true;
        pairs[client] = server;
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, target);
            await Task.WhenAny(Pump(client, server, answers: false), Pump(server, client, answers: true));
        }
        catch (SocketException)
        {
            // The server is away, and so is this way to it.
        }
        finally
        {
            pairs.TryRemove(client, out _);
            Reset(server);
            Reset(client);
        }
    }

    private async Task Pump(Socket from, Socket to, bool answers)
    {
        var buffer = new byte[16 * 1024];
        var lost = false;
        try
        {
            while (await from.ReceiveAsync(buffer, SocketFlags.None) is > 0 and var length)
            {
                lost |= answers && swallowing;
                if (!lost) await to.SendAsync(buffer.AsMemory(0, length), SocketFlags.None);
            }
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
            // One side is gone; the other is told by a reset.
        }
    }

    private static void Reset(Socket socket)
    {
        try
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
        {
            // It is closed already.
        }
        socket.Dispose();
    }
}
