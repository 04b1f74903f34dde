using System.Net.Sockets;

namespace Regulatory.Specs.Support;

/// <summary>A client that fills up soon: its connection takes little that it has not asked for.</summary>
public static class SlowReader
{
    public static HttpClient Client() => new(new SocketsHttpHandler
    {
        ConnectCallback = async (context, cancellation) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096, NoDelay = true };
            await socket.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    });
}
