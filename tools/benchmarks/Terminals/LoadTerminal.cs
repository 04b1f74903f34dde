using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NodaTime;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Specs.Terminals;

namespace Regulatory.Bench.Terminals;

/// <summary>
/// One terminal under load: sends frames of positions, so many at a time, and waits for their answers. It spends as little as it can,
/// because it shares the processors with what is measured.
/// </summary>
/// <param name="number">Of <see cref="SmallRegister.PhoneOf"/>.</param>
/// <param name="batch">Positions of a frame: 1 is 0x0200, more are 0x0704.</param>
/// <param name="window">Frames that are sent before the first answer is waited for.</param>
internal sealed class LoadTerminal(int number, int batch, int window) : IDisposable
{
    private static readonly LocationItem[] Items =
    [
        new(0x01, new byte[] { 0, 1, 2, 3 }), new(0x02, new byte[] { 1, 44 }), new(0x03, new byte[] { 2, 88 }), new(0x25, new byte[] { 0, 0, 0, 0 }),
        new(0x30, new byte[] { 27 }), new(0x31, new byte[] { 14 }),
    ];

    private static readonly Instant Start = SystemClock.Instance.GetCurrentInstant() - Duration.FromHours(20);

    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] incoming = new byte[4096];
    private readonly ArrayBufferWriter<byte> outgoing = new(512);
    private readonly FrameCutter cutter = new();
    private readonly TerminalPhone phone = TerminalPhone.Parse(SmallRegister.PhoneOf(number));
    private int kept;
    private ushort serial;
    private int second;

    /// <summary>Positions whose frames were answered.</summary>
    public long Answered { get; private set; }

    public long Sent { get; private set; }

    /// <summary>Milliseconds until a frame was answered.</summary>
    public List<float> Times { get; } = [];

    public async Task Enter(int port)
    {
        await socket.ConnectAsync(IPAddress.Loopback, port);
        outgoing.ResetWrittenCount();
        FrameEncoder.Encode(outgoing, Next(Authentication.MessageId), new Authentication(SmallRegister.CodeOf(number)).Encode(Edition.Jt2013).Span);
        await Exchange(1);
    }

    /// <summary>Sends a window of frames and waits for all their answers.</summary>
    public async Task Round()
    {
        outgoing.ResetWrittenCount();
        for (var frame = 0; frame < window; frame++) WriteFrame();
        Sent += batch * window;
        var began = Stopwatch.GetTimestamp();
        await Exchange(window);
        Times.Add((float)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        Answered += batch * window;
    }

    /// <summary>Forgets how long answers took.</summary>
    public void Warm() => Times.Clear();

    /// <summary>Ends the connection as a network does that has gone: no port of this machine waits for it.</summary>
    public void Break()
    {
        socket.LingerState = new(enable: true, seconds: 0);
        socket.Dispose();
    }

    public void Dispose() => socket.Dispose();

    private Header Next(ushort id) => new(id, phone, serial++);

    private void WriteFrame()
    {
        if (batch == 1)
        {
            FrameEncoder.Encode(outgoing, Next(Location.MessageId), Report().Encode(Edition.Jt2013).Span);
            return;
        }
        var reports = new BatchedLocation[batch];
        for (var i = 0; i < batch; i++) reports[i] = new(Report(), default);
        FrameEncoder.Encode(outgoing, Next(LocationBatch.MessageId), new LocationBatch(0, reports).Encode(Edition.Jt2013).Span);
    }

    private Location Report() => new(
        0, 3, 22_000_000 + (number * 7 % 1_000_000), 113_000_000 + (second % 1_000_000), 12, 600, 90, Start + Duration.FromSeconds(second++), Items);

    private async Task Exchange(int answers)
    {
        for (ReadOnlyMemory<byte> rest = outgoing.WrittenMemory; rest.Length > 0;) rest = rest[await socket.SendAsync(rest)..];
        while (answers > 0)
        {
            var got = await socket.ReceiveAsync(incoming.AsMemory(kept));
            if (got == 0) throw new IOException("The gateway has ended the connection.");
            var unread = new ReadOnlySequence<byte>(incoming, 0, kept + got);
            while (cutter.TryCut(ref unread, out var cut))
            {
                if (cut.Frame is not { } frame || frame.Header.Id != GeneralReply.OfPlatform || frame.Body.Span[4] != 0)
                    throw new InvalidOperationException($"Not the answer that was expected: {cut.Fault} {cut.Frame?.Header.Id:x4}");
                answers--;
            }
            kept = (int)unread.Length;
            unread.CopyTo(incoming);
        }
    }
}
