using System.Buffers;
using System.IO.Pipelines;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt809;
using Regulatory.Integration.Terminals.Sessions;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>
/// One connection between platforms: cuts frames out of its bytes, hands each to the journal with what was read from it, and answers when the
/// journal says that it is durable. When too many of its frames wait, or it does not read its answers, nothing more is read from it.
/// </summary>
internal abstract partial class PlatformLink : IFrameSender
{
    private readonly IDuplexPipe transport;
    private readonly Action<string> abort;
    private readonly PlatformFrameCutter cutter = new();
    private readonly Outbox outbox;
    private readonly FaultBudget faults;
    private readonly Room room;
    private readonly Lock sending = new();
    private long sequence, heardAt;
    private uint serial;
    private string? ending;
    private int waiting;

    /// <param name="number">Never given out twice.</param>
    /// <param name="abort">Ends the connection at once.</param>
    protected PlatformLink(long number, IDuplexPipe transport, Action<string> abort, PlatformLinkServices services)
    {
        (Number, this.transport, this.abort, Services) = (number, transport, abort, services);
        outbox = new(transport.Output, services.Time);
        faults = new(services.Settings.Budget, services.Time);
        room = new(services.Settings.InFlight);
        Began = heardAt = services.Time.GetTimestamp();
    }

    public long Number { get; }

    /// <summary>One word; null while it lasts.</summary>
    public string? Ending => Volatile.Read(ref ending);

    protected PlatformLinkServices Services { get; }

    /// <summary>Timestamp of its beginning.</summary>
    protected long Began { get; }

    /// <summary>The platform, once it is known; null before.</summary>
    protected abstract PlatformSession? Session { get; }

    /// <summary>Whether its serials are those that the platform counts its reports by.</summary>
    protected abstract bool IsMain { get; }

    /// <summary>Serves the link until one of the two ends it.</summary>
    public async Task Run(CancellationToken closed)
    {
        try
        {
            while (Ending is null)
            {
                var read = await transport.Input.ReadAsync(closed).ConfigureAwait(false);
                var unread = read.Buffer;
                var now = Services.Clock.GetCurrentInstant();
                while (Ending is null && cutter.TryCut(ref unread, out var cut)) await Take(cut, now, closed).ConfigureAwait(false);
                transport.Input.AdvanceTo(unread.Start, unread.End);
                if (read.IsCompleted) return;
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // The platform has gone, or was sent away: either is its usual end.
        }
        finally
        {
            outbox.Close();
            Session?.Leave(this, Services.Clock.GetCurrentInstant());
        }
    }

    /// <summary>Ends the link if it has been silent, unknown or deaf for too long.</summary>
    public virtual void Check()
    {
        var (settings, time) = (Services.Settings, Services.Time);
        // Nothing is heard from a platform that is made to wait.
        if (Volatile.Read(ref waiting) != 0) Volatile.Write(ref heardAt, time.GetTimestamp());
        if (time.GetElapsedTime(Volatile.Read(ref heardAt)) > settings.Idle) Cut("idle");
        else if (outbox.BlockedFor > settings.Unread) Cut("unread");
    }

    /// <summary>Ends the link.</summary>
    /// <param name="reason">One word, to be counted.</param>
    public void Cut(string reason)
    {
        if (Finish(reason)) abort(reason);
    }

    /// <summary>Ends the link when what was said last has been sent: for whoever reads from it.</summary>
    /// <param name="reason">One word, to be counted.</param>
    /// <returns>Whether it had not ended already.</returns>
    protected bool Finish(string reason)
    {
        if (Interlocked.CompareExchange(ref ending, reason, null) is not null) return false;
        Services.Counts.Add($"809.cut.{reason}");
        return true;
    }

    /// <summary>Sends a message of this platform.</summary>
    /// <returns>Its serial.</returns>
    public uint Send(PlatformMessage message, PlatformAccess access)
    {
        lock (sending)
        {
            var mine = unchecked(++serial);
            var is2019 = access.Edition is PlatformEdition.Jt2019;
            var header = new PlatformHeader(
                mine, message.Id, access.AccessCode, IsEncrypted: access.Cipher is not null && message.Encode(access.Edition).Length > 0,
                Key: access.Cipher is null ? 0 : (uint)RandomNumberGenerator.GetInt32(1, int.MaxValue),
                SentAt: is2019 ? Instant.FromUnixTimeSeconds(Services.Clock.GetCurrentInstant().ToUnixTimeSeconds()) : null);
            outbox.Write([PlatformFrame.Encode(header, message.Encode(access.Edition).Span, access.Cipher)]);
            outbox.Send();
            return mine;
        }
    }

    bool IFrameSender.Kept(JournalEntry entry)
    {
        room.GiveBack();
        if (entry is { Positions.Count: > 0, IsRepeated: false }) Session?.Meter.Positions(entry.Positions.Count);
        // What is sent here is flushed with it: platforms are answered rarely.
        (entry.Answer as Action)?.Invoke();
        return false;
    }

    void IFrameSender.Send()
    {
    }

    /// <summary>A frame before it is known whose link it is.</summary>
    protected abstract ValueTask Unknown(PlatformFrame frame, ReadOnlySequence<byte> wire, Instant now, CancellationToken cancellation);

    /// <summary>The access by which a frame is to be read; null for none that is known.</summary>
    protected abstract ValueTask<PlatformAccess?> AccessOf(PlatformHeader header, CancellationToken cancellation);

    private async ValueTask Take(PlatformCut cut, Instant now, CancellationToken cancellation)
    {
        sequence++;
        try
        {
            if (await FrameOf(cut, cancellation).ConfigureAwait(false) is not { } frame)
            {
                await Faulty(cut.Wire, null, NameOf(cut.Fault), now, cancellation).ConfigureAwait(false);
                return;
            }
            Services.Counts.Frame();
            Volatile.Write(ref heardAt, Services.Time.GetTimestamp());
            if (Session is not { } session)
            {
                await Unknown(frame, cut.Wire, now, cancellation).ConfigureAwait(false);
                return;
            }
            session.Meter.Frame(frame.Header.Serial, IsMain, frame.Header.Id == Login.MessageId, now);
            if (frame.Header.Centre != session.Access.AccessCode)
                await Faulty(cut.Wire, frame.Header, "another platform", now, cancellation).ConfigureAwait(false);
            else if (IsMain && frame.Header.Id == Login.MessageId)
                await Unknown(frame, cut.Wire, now, cancellation).ConfigureAwait(false);
            else
                await Take(session, frame, cut.Wire, now, cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or IOException))
        {
            // What was not kept is sent again when the platform has come again. The fault's own words may say whose it is.
            RegisterFailed(Services.Log, Number, fault.GetType().Name, fault.StackTrace);
            Cut("register");
        }
    }

    /// <summary>The frame with its body in clear; null where there is none that can be believed.</summary>
    private async ValueTask<PlatformFrame?> FrameOf(PlatformCut cut, CancellationToken cancellation)
    {
        var frame = cut.Frame ?? (cut.Fault is PlatformFault.Checksum ? PlatformFrame.Read(cut.Wire.ToArray(), null, out _) : null);
        if (frame is null || (cut.Fault is PlatformFault.None && frame.IsOpen)) return frame;
        var access = await AccessOf(frame.Header, cancellation).ConfigureAwait(false);
        if (cut.Fault is not PlatformFault.None)
        {
            if (access is not { CheckCode: CheckCodeUse.Ignored }) return null;
            Session?.Meter.Fault("checksum ignored");
        }
        return access?.Cipher is { } cipher ? frame.Opened(cipher) : frame;
    }

    /// <summary>What the journal and the readings call a fault.</summary>
    private static string NameOf(PlatformFault fault) => fault switch
    {
        PlatformFault.Garbage => "garbage",
        PlatformFault.Unfinished => "unfinished",
        PlatformFault.TooLong => "too long",
        PlatformFault.TooShort => "too short",
        PlatformFault.Checksum => "checksum",
        _ => "length",
    };

    [LoggerMessage(LogLevel.Error, "The register of platforms failed on link {Link}, which is closed: {Fault}\n{Trace}")]
    private static partial void RegisterFailed(ILogger log, long link, string fault, string? trace);
}
