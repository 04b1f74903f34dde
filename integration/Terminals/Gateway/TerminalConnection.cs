using System.Buffers;
using System.IO.Pipelines;
using NodaTime;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;
using Regulatory.Integration.Terminals.Sessions;

namespace Regulatory.Integration.Terminals.Gateway;

/// <summary>
/// One connection: cuts frames out of its bytes, hands each to the journal with what was read from it, and answers when the journal says
/// that it is durable. When too many of its frames wait, or its answers are not read, nothing more is read from it.
/// </summary>
internal sealed partial class TerminalConnection : IFrameSender
{
    private readonly GatewayServices services;
    private readonly IDuplexPipe transport;
    private readonly Action<string> abort;
    private readonly FrameCutter cutter = new();
    private readonly Outbox outbox;
    private readonly FaultBudget faults;
    private readonly Room room;
    private long sequence, heardAt, unknownSince;
    private int refusals;
    private TerminalSession? session;
    private string? ending;
    private int waiting;

    /// <param name="number">Never given out twice.</param>
    /// <param name="abort">Ends the connection at once.</param>
    public TerminalConnection(long number, IDuplexPipe transport, Action<string> abort, GatewayServices services)
    {
        (Number, this.transport, this.abort, this.services) = (number, transport, abort, services);
        outbox = new(transport.Output, services.Time);
        faults = new(services.Settings, services.Time);
        room = new(services.Settings.InFlight);
        unknownSince = heardAt = services.Time.GetTimestamp();
    }

    public long Number { get; }

    /// <summary>Whether nothing is read from it because its frames or answers wait.</summary>
    public bool IsPaused => Volatile.Read(ref waiting) != 0;

    private GatewayCounts Counts => services.Counts;

    /// <summary>Serves the terminal until one of the two ends it.</summary>
    public async Task Run(CancellationToken closed)
    {
        try
        {
            while (Volatile.Read(ref ending) is null)
            {
                var read = await transport.Input.ReadAsync(closed).ConfigureAwait(false);
                var unread = read.Buffer;
                var now = services.Clock.GetCurrentInstant();
                while (Volatile.Read(ref ending) is null && cutter.TryCut(ref unread, out var cut)) await Take(cut, now, closed).ConfigureAwait(false);
                transport.Input.AdvanceTo(unread.Start, unread.End);
                if (read.IsCompleted) return;
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // The terminal has gone, or was sent away: either is its usual end.
        }
        finally
        {
            outbox.Close();
            EndSession();
        }
    }

    /// <summary>Ends the connection if it has been silent, unknown or deaf for too long.</summary>
    public void Check()
    {
        var (settings, time) = (services.Settings, services.Time);
        // Nothing is heard from a terminal that is made to wait.
        if (Volatile.Read(ref waiting) != 0) Volatile.Write(ref heardAt, time.GetTimestamp());
        if (Volatile.Read(ref session) is null && time.GetElapsedTime(Volatile.Read(ref unknownSince)) > settings.BeforeAuthentication) Cut("unauthenticated");
        else if (time.GetElapsedTime(Volatile.Read(ref heardAt)) > settings.Idle) Cut("idle");
        else if (outbox.BlockedFor > settings.Unread) Cut("unread");
    }

    /// <summary>Ends the connection.</summary>
    /// <param name="reason">One word, to be counted.</param>
    public void Cut(string reason)
    {
        if (Interlocked.CompareExchange(ref ending, reason, null) is not null) return;
        Counts.Add($"cut.{reason}");
        abort(reason);
    }

    bool IFrameSender.Kept(JournalEntry entry)
    {
        room.GiveBack();
        if (entry is not { Answer: Answer answer, Header: { } header }) return false;
        outbox.Answer(header, answer.Message, answer.Edition);
        return true;
    }

    void IFrameSender.Send() => outbox.Send();

    private async ValueTask Take(Cut cut, Instant now, CancellationToken cancellation)
    {
        sequence++;
        if (cut.Frame is not { } frame)
        {
            await Faulty(cut.Wire, null, TerminalMessages.NameOf(cut.Fault), now, null, cancellation).ConfigureAwait(false);
            return;
        }
        Counts.Frame();
        Volatile.Write(ref heardAt, services.Time.GetTimestamp());
        var header = frame.Header;
        if (header.Phone.IsNone || !header.Phone.IsDecimal)
            await Faulty(cut.Wire, header, "no identity", now, null, cancellation).ConfigureAwait(false);
        else if (session is { } known && known.Phone != header.Phone)
            await Faulty(cut.Wire, header, "another phone", now, null, cancellation).ConfigureAwait(false);
        else
            await Take(frame, cut.Wire, now, cancellation).ConfigureAwait(false);
    }

    /// <summary>Counts what cannot be taken, keeps a sample of it, and sends whoever sends too much of it away.</summary>
    /// <param name="answer">What the terminal is told.</param>
    private async ValueTask Faulty(
        ReadOnlySequence<byte> wire, Header? header, string fault, Instant now, Answer? answer, CancellationToken cancellation)
    {
        Counts.Add($"fault.{fault}");
        var (isKept, isFlood) = faults.Spend();
        if (isFlood) Cut("flood");
        if (!isKept) return;
        await Keep(
            new()
            {
                Sender = this, ReceivedAt = now, Connection = Number, Sequence = sequence, Bytes = BytesOf(header, wire), Header = header,
                // What bears a header is not the terminal's own, or nobody knows whose it is.
                Terminal = header is null ? session?.Memory : null, Fault = fault, Answer = answer,
            },
            cancellation).ConfigureAwait(false);
    }

    private ValueTask Keep(
        Frame frame, ReadOnlySequence<byte> wire, Instant now, Reading reading, Answer? answer, IReadOnlyList<Location> positions,
        PositionMarks marks, CancellationToken cancellation)
    {
        if (reading.Fault is { } fault) Counts.Add(fault.StartsWith("too short", StringComparison.Ordinal) ? "fault.body" : $"fault.{fault}");
        if (reading.Oddities.Count > 0) Counts.Add("oddities");
        return Keep(
            new()
            {
                Sender = this, ReceivedAt = now, Connection = Number, Sequence = sequence, Bytes = BytesOf(frame.Header, wire), Header = frame.Header,
                Terminal = session?.Memory, Digest = JournalEntry.DigestOf(frame.Body.Span, BearsNoTime(frame.Header.Id) ? Number : null),
                Fault = reading.Fault, Edition = reading.Edition, Positions = positions, Marks = marks, Answer = answer,
                Card = reading.Message is DriverIdentity card ? services.Seal.Seal(card.Encode(reading.Edition).Span) : null,
            },
            cancellation);
    }

    private ValueTask Keep(JournalEntry entry, CancellationToken cancellation)
    {
        if (outbox.BlockedFor is not null || !room.TryTake()) return KeepLater(entry, taken: false, cancellation);
        return services.Journal.TryAdd(entry) ? ValueTask.CompletedTask : KeepLater(entry, taken: true, cancellation);
    }

    /// <summary>Waits until the terminal reads its answers, its own frames are fewer, and the journal has room. Nothing is read meanwhile.</summary>
    private async ValueTask KeepLater(JournalEntry entry, bool taken, CancellationToken cancellation)
    {
        Counts.Add("pauses");
        Volatile.Write(ref waiting, 1);
        if (!taken)
        {
            await outbox.Ready.WaitAsync(cancellation).ConfigureAwait(false);
            await room.Take(cancellation).ConfigureAwait(false);
        }
        await services.Journal.Add(entry, cancellation).ConfigureAwait(false);
        Volatile.Write(ref waiting, 0);
    }

    /// <summary>As they were on the wire, but for what drivers' cards say.</summary>
    private byte[] BytesOf(Header? header, ReadOnlySequence<byte> wire) =>
        header?.Id is DriverIdentity.MessageId ? services.Seal.Seal(wire.ToArray()) : wire.ToArray();

    private static bool BearsNoTime(ushort id) =>
        id is GeneralReply.OfTerminal or EmptyMessage.Heartbeat or EmptyMessage.Logout or EmptyMessage.AskServerTime
            or Registration.MessageId or Authentication.MessageId;
}
