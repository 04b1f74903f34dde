using System.Collections.Concurrent;
using System.Net.Sockets;
using NodaTime;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Specs.Terminals;

namespace Regulatory.Faults.Specs.Terminals;

/// <summary>
/// A terminal as the protocol wants it: it reports, and whatever was not answered it sends again, byte for byte, as soon as it has
/// connected again. Some of what was answered it sends again as well.
/// </summary>
internal sealed class StubbornTerminal(int number, GatewayProcess gateway, int seed)
{
    private const int Window = 20;

    /// <summary>A whole second, as all times on the wire.</summary>
    private static readonly Instant Start = Instant.FromUnixTimeSeconds(SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds() - 6 * 3_600);

    private readonly Random random = new(seed);
    private readonly List<(ushort Serial, byte[] Frame, Instant[] Times)> unanswered = [];
    private readonly Queue<byte[]> old = new();
    private ushort serial;
    private int second;

    public string Phone => SmallRegister.PhoneOf(number);

    /// <summary>Moments of all positions whose frames were answered.</summary>
    public ConcurrentQueue<Instant> Answered { get; } = [];

    /// <summary>Moments of all positions that were ever sent.</summary>
    public ConcurrentQueue<Instant> Sent { get; } = [];

    /// <summary>Frames that were ever made.</summary>
    public int Frames { get; private set; }

    /// <summary>Frames sent once more.</summary>
    public int Resent { get; private set; }

    /// <summary>Reports until told to stop, and then until everything is answered.</summary>
    public async Task Drive(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested || unanswered.Count > 0)
        {
            try
            {
                using var terminal = await RoadTerminal.Connect(gateway.Address, Phone);
                terminal.Serial = serial;
                var admitted = await terminal.Authenticate(SmallRegister.CodeOf(number)) is ReplyResult.Done;
                serial = terminal.Serial;
                if (admitted) await Report(terminal, stop);
            }
            catch (Exception lost) when (lost is SocketException or IOException)
            {
                await Task.Delay(random.Next(10, 100), CancellationToken.None);
            }
        }
    }

    private async Task Report(RoadTerminal terminal, CancellationToken stop)
    {
        foreach (var (_, frame, _) in unanswered)
        {
            await terminal.Write(frame);
            Resent++;
        }
        while (true)
        {
            while (!stop.IsCancellationRequested && unanswered.Count < Window) await terminal.Write(Next(terminal));
            if (unanswered.Count == 0) return;
            if (old.Count > 0 && random.Next(10) == 0)
            {
                await terminal.Write(old.Dequeue());
                Resent++;
            }
            if (await terminal.Next() is GeneralReply { Result: ReplyResult.Done } reply) Answer(reply.ReplySerial);
        }
    }

    private byte[] Next(RoadTerminal terminal)
    {
        terminal.Serial = serial;
        var reports = Enumerable.Range(0, random.Next(4) == 0 ? random.Next(2, 15) : 1)
            .Select(_ => RoadTerminal.At(Start + Duration.FromSeconds(second++), east: random.Next(1000))).ToArray();
        Message message = reports is [var one] ? one : new LocationBatch(1, [.. reports.Select(report => new BatchedLocation(report, default))]);
        var times = reports.Select(report => report.At!.Value).ToArray();
        var frame = terminal.Frame(message);
        unanswered.Add((serial, frame, times));
        foreach (var time in times) Sent.Enqueue(time);
        serial = terminal.Serial;
        Frames++;
        return frame;
    }

    private void Answer(ushort to)
    {
        var at = unanswered.FindIndex(waiting => waiting.Serial == to);
        // Of what was sent twice the first answer has done it.
        if (at < 0) return;
        foreach (var time in unanswered[at].Times) Answered.Enqueue(time);
        old.Enqueue(unanswered[at].Frame);
        if (old.Count > 100) old.Dequeue();
        unanswered.RemoveAt(at);
    }
}
