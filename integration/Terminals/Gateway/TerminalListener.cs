using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Regulatory.Integration.Terminals.Gateway;

/// <summary>
/// Listens for terminals, with Kestrel's sockets but apart from the web server: its port is none of the web's addresses, and its buffers
/// are small, because there are thousands.
/// </summary>
public sealed class TerminalListener(ConnectionHandler gateway, GatewaySettings settings, ILoggerFactory logs)
{
    /// <summary>Bytes that are read ahead of a connection that is not being served.</summary>
    private const int ReadAhead = 16 * 1024, Unsent = 16 * 1024;

    private readonly TaskCompletionSource<IPEndPoint> bound = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Where it listens, once it does: port 0 of the settings is any free one.</summary>
    public Task<IPEndPoint> Bound => bound.Task;

    /// <summary>Listens until told to stop; then it ends all connections.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public async Task Run(CancellationToken stop)
    {
        var transport = new SocketTransportFactory(
            Options.Create(new SocketTransportOptions { MaxReadBufferSize = ReadAhead, MaxWriteBufferSize = Unsent, Backlog = 4096 }), logs);
        var listener = await transport.BindAsync(new IPEndPoint(IPAddress.Any, settings.Port!.Value), stop).ConfigureAwait(false);
        await using (listener.ConfigureAwait(false))
        {
            bound.TrySetResult((IPEndPoint)listener.EndPoint);
            var (serving, crowd) = (new HashSet<Task>(), 64);
            try
            {
                while (await listener.AcceptAsync(stop).ConfigureAwait(false) is { } connection)
                {
                    if (serving.Count == crowd)
                    {
                        serving.RemoveWhere(task => task.IsCompleted);
                        crowd = Math.Max(64, 2 * serving.Count);
                    }
                    serving.Add(Task.Run(() => Serve(connection, stop), CancellationToken.None));
                }
            }
            finally
            {
                await listener.UnbindAsync(CancellationToken.None).ConfigureAwait(false);
                await Task.WhenAll(serving).ConfigureAwait(false);
            }
        }
    }

    private async Task Serve(ConnectionContext connection, CancellationToken stop)
    {
        await using (connection.ConfigureAwait(false))
        {
            var ends = stop.Register(() => connection.Abort(new ConnectionAbortedException("The gateway is shutting down.")));
            await using (ends.ConfigureAwait(false)) await gateway.OnConnectedAsync(connection).ConfigureAwait(false);
        }
    }
}
