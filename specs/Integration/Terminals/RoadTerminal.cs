using System.Buffers;
using System.Net;
using System.Net.Sockets;
using NodaTime;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals;

/// <summary>A terminal in a vehicle: a socket, and the protocol spoken over it.</summary>
public sealed class RoadTerminal : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Socket socket;
    private readonly FrameCutter cutter = new();
    private byte[] unread = [];
    private ushort serial;

    private RoadTerminal(Socket socket, string phone, Edition edition) =>
        (this.socket, Phone, Edition) = (socket, TerminalPhone.Parse(phone), edition);

    public TerminalPhone Phone { get; }

    public Edition Edition { get; }

    /// <summary>Serial of the next frame.</summary>
    public ushort Serial { get => serial; set => serial = value; }

    /// <param name="receiveBuffer">Small for a terminal that is to fall behind with reading.</param>
    public static async Task<RoadTerminal> Connect(IPEndPoint gateway, string phone, Edition edition = Edition.Jt2013, int? receiveBuffer = null)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (receiveBuffer is { } small) socket.ReceiveBufferSize = small;
        await socket.ConnectAsync(IPAddress.Loopback, gateway.Port);
        return new(socket, phone, edition);
    }

    /// <summary>A frame with the next serial.</summary>
    public byte[] Frame(Message message) => Frame(message.Id, message.Encode(Edition).Span);

    public byte[] Frame(ushort id, ReadOnlySpan<byte> body) => FrameEncoder.Encode(HeaderOf(id), body);

    /// <summary>Header with the next serial.</summary>
    public Header HeaderOf(ushort id) => new(id, Phone, serial++, Edition is Edition.Jt2019 ? (byte)1 : null);

    public async Task Write(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0) bytes = bytes[await socket.SendAsync(bytes)..];
    }

    public Task Send(Message message) => Write(Frame(message));

    /// <summary>The next frame from the gateway; null when the connection has ended.</summary>
    public async Task<Frame?> Read()
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[4096];
        while (true)
        {
            var sequence = new ReadOnlySequence<byte>(unread);
            while (cutter.TryCut(ref sequence, out var cut))
            {
                unread = sequence.ToArray();
                if (cut.Frame is { } frame) return frame;
                sequence = new(unread);
            }
            unread = sequence.ToArray();
            int got;
            try
            {
                got = await socket.ReceiveAsync(buffer, patience.Token);
            }
            catch (SocketException)
            {
                got = 0;
            }
            if (got == 0) return null;
            unread = [.. unread, .. buffer.AsSpan(0, got)];
        }
    }

    /// <summary>The next message from the gateway.</summary>
    public async Task<Message> Next() =>
        MessageTable.Read(await Read() ?? throw new IOException("The gateway has ended the connection."), Edition).Message!;

    public async Task<Message> Ask(Message message)
    {
        await Send(message);
        return await Next();
    }

    public async Task<ReplyResult> Authenticate(string code) =>
        ((GeneralReply)await Ask(new Authentication(code, Edition is Edition.Jt2019 ? "860000000000000" : null, Edition is Edition.Jt2019 ? "1.0" : null))).Result;

    /// <summary>A position near Guangzhou.</summary>
    /// <param name="items">Additional items.</param>
    public static Location At(Instant time, int east = 0, uint alarm = 0, params LocationItem[] items) =>
        new(alarm, 3, 23_130_000, 113_260_000 + east, 12, 600, 90, time, items);

    public void Dispose() => socket.Dispose();
}
