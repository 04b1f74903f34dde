using System.Buffers;
using System.Net;
using System.Net.Sockets;
using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Specs.Terminals.Platforms;

/// <summary>The other end of a link: a socket, and JT/T 809 spoken over it as an enterprise's platform does.</summary>
public sealed class RemoteLink : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Socket socket;
    private readonly PlatformFrameCutter cutter;
    private readonly PlatformEdition edition;
    private readonly PlatformCipher? cipher;
    private byte[] unread = [];

    private RemoteLink(Socket socket, PlatformEdition edition, PlatformCipher? cipher) =>
        (this.socket, this.edition, this.cipher, cutter) = (socket, edition, cipher, new(cipher));

    /// <summary>Serial of the next frame.</summary>
    public uint Serial { get; set; } = 1;

    /// <summary>Header of the last frame that came.</summary>
    public PlatformHeader Last { get; private set; }

    public static async Task<RemoteLink> Connect(IPEndPoint gateway, PlatformEdition edition, PlatformCipher? cipher, string from)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
        await socket.ConnectAsync(IPAddress.Loopback, gateway.Port);
        return new(socket, edition, cipher);
    }

    /// <summary>A link that the upper platform opens.</summary>
    public static async Task<RemoteLink> Accept(TcpListener listener, PlatformEdition edition = PlatformEdition.Jt2011)
    {
        using var patience = new CancellationTokenSource(Patience);
        return new(await listener.AcceptSocketAsync(patience.Token), edition, null);
    }

    /// <summary>A frame with the next serial.</summary>
    public byte[] Frame(PlatformMessage message) => PlatformFrame.Encode(
        new(
            Serial++, message.Id, SmallPlatformRegister.AccessCode, IsEncrypted: cipher is not null, Key: cipher is null ? 0u : 77,
            SentAt: edition is PlatformEdition.Jt2019 ? Instant.FromUnixTimeSeconds(1_772_416_800) : null),
        message.Encode(edition).Span, cipher);

    public async Task Write(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0) bytes = bytes[await socket.SendAsync(bytes)..];
    }

    public Task Send(PlatformMessage message) => Write(Frame(message));

    public async Task<LoginReply> Login(string password = SmallPlatformRegister.Password, uint user = SmallPlatformRegister.User, IPEndPoint? subLink = null)
    {
        await Send(new Login(
            user, password, edition is PlatformEdition.Jt2019 ? SmallPlatformRegister.AccessCode : null, $"{subLink?.Address}", (ushort)(subLink?.Port ?? 0)));
        return (LoginReply)await Next();
    }

    /// <summary>Sends a keep-alive and waits for its answer: then everything before it is durable.</summary>
    public async Task Settle()
    {
        await Send(new LinkSignal(LinkSignal.KeepAlive));
        while (await Next() is not LinkSignal { MessageId: LinkSignal.KeepAliveReply })
        {
        }
    }

    /// <summary>The next message of the upper platform.</summary>
    public async Task<PlatformMessage> Next() =>
        PlatformMessageTable.Read(await Read() ?? throw new IOException("The link has been ended.")).Message ?? throw new IOException("Not read.");

    /// <summary>The next frame; null when the link has ended.</summary>
    public async Task<PlatformFrame?> Read()
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[4096];
        while (true)
        {
            var sequence = new ReadOnlySequence<byte>(unread);
            while (cutter.TryCut(ref sequence, out var cut))
            {
                unread = sequence.ToArray();
                if (cut.Frame is { } frame)
                {
                    Last = frame.Header;
                    return frame;
                }
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

    /// <summary>A position in real time 0x1202.</summary>
    public Business Position(VehicleKey vehicle, Instant at, int east = 0, uint alarm = 0) =>
        Business.Of(0x1200, MarkOf(vehicle), 0x1202, new PositionContent(At(at, east, alarm)), edition);

    /// <summary>Positions sent later 0x1203.</summary>
    public Business Later(VehicleKey vehicle, params IEnumerable<Instant> times) =>
        Business.Of(0x1200, MarkOf(vehicle), 0x1203, new PositionsContent([.. times.Select(at => At(at, 0, 0))]), edition);

    public static VehicleMark MarkOf(VehicleKey vehicle) => new(vehicle.Plate.Number, 2);

    public void Dispose() => socket.Dispose();

    private PlatformPosition At(Instant at, int east, uint alarm) => edition is PlatformEdition.Jt2019
        ? PlatformPosition.Of(RoadTerminal.At(at, east, alarm), [])
        : PlatformPosition.Of(new GnssBlock(at, (uint)(113_260_000 + east), 23_130_000, 60, 59, 12_345, 90, 12, 3, alarm));
}
